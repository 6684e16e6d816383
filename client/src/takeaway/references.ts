import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { CHICAGO_STYLE } from './chicagoStyle.ts';
import { type CitedSource, cslOfSource } from './cslOfSource.ts';

plugins.config.get('@csl').styles.add('chicago', CHICAGO_STYLE);

/** The styles in which sources are cited. */
export const STYLES = ['chicago', 'apa'] as const;
export type Style = (typeof STYLES)[number];

/** The sources in BibTeX or RIS, as reference managers read them. */
export function references(sources: readonly CitedSource[], format: 'bibtex' | 'ris'): string {
  return new Cite(sources.map(cslOfSource)).format(format);
}

/** Each source cited in a style, by its slug: plain text without mark-up. */
export function citationsOf(sources: readonly CitedSource[], style: Style): ReadonlyMap<string, string> {
  const entries: readonly (readonly [string, string])[] = new Cite(sources.map(cslOfSource)).format(
    'bibliography',
    { format: 'text', template: style, lang: 'en-US', asEntryArray: true },
  );
  return new Map(entries.map(([id, entry]) => [id, entry.trim()]));
}
