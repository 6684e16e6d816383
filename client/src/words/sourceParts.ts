/** What tells a source from others. */
export interface SourceParts {
  readonly title: string;
  readonly publisher: { readonly name: string } | null;
  readonly authors?: readonly { readonly name: string }[];
}
