/** What is used of citation-js, which ships no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris'): string;
    format(
      format: 'bibliography',
      options: {
        readonly format: 'text';
        readonly template: string;
        readonly lang: string;
        readonly asEntryArray: true;
      },
    ): readonly (readonly [string, string])[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
