import type { DrawingQuery } from '../generated/documents.ts';
import { counted } from './counted.ts';

/** So many names are enough to tell what a dataset is about. */
const NAMED = 5;

/**
 * What the dataset is about, for who knows nothing of it: how many texts of which years, and who stands in most
 * of the relations drawn. Empty without texts.
 */
export function datasetInWords(
  sources: readonly { readonly date: string }[],
  entities: readonly Pick<DrawingQuery['subgraph']['entities'][number], 'name' | 'type' | 'degree'>[],
): string {
  if (sources.length === 0) return '';
  const years = sources.flatMap(({ date }) => /\d{4}/u.exec(date)?.[0] ?? []).sort();
  const names = entities
    .filter(({ type }) => type !== 'WORK')
    .toSorted((a, b) => b.degree - a.degree)
    .slice(0, NAMED)
    .map(({ name }) => name);
  return `What ${counted(sources.length, 'text')}${span(years)} say${sources.length === 1 ? 's' : ''}${about(names)}.`;
}

function span(years: readonly string[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return '';
  return first === last ? ` of ${first}` : ` of ${first} to ${last}`;
}

function about(names: readonly string[]): string {
  if (names.length === 0) return '';
  return `, most of all about ${[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ')}`;
}
