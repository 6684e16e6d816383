import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { inWords } from '../problems/inWords.ts';
import { quote } from '../problems/quote.ts';
import type { Mapping } from './mapping/mappingShape.ts';
import { foldColumn, type Row } from './row.ts';

/** A sentence on the first column, or columns of which one is needed, that a mapping names and a table lacks; undefined where it has all. */
export function missingColumns(mapping: Mapping, { cells }: Row): string | undefined {
  const known = new Set([...cells.keys()].map(foldColumn));
  for (const columns of columnsIn([mapping.source, mapping.skip, mapping.claims], '')) {
    if (columns.some((column) => column === 'line' || known.has(foldColumn(column)))) continue;
    const [first = '', ...others] = columns;
    const near = nearMisses(first, cells.keys());
    const what = others.length === 0 ? `column ${quote(first)}` : `columns ${inWords(columns.map(quote))}`;
    return `The mapping names the ${what}, which this table does not have${didYouMean(near)}`;
  }
  return undefined;
}

/**
 * Columns by their fields: `column`, `sameAs`, the keys of `flags`, and what stands in braces in texts that are filled in. Of several
 * in one `column` a table needs one.
 */
function* columnsIn(part: unknown, field: string): Generator<readonly string[]> {
  if (typeof part === 'string') {
    if (field === 'column' || field === 'sameAs') yield [part];
    else if (FILLED_IN.has(field)) yield* bracesIn(part);
  } else if (part instanceof Map) {
    if (field === 'flags') for (const column of part.keys()) yield [column as string];
  } else if (field === 'column' && Array.isArray(part)) {
    yield part as readonly string[];
  } else if (Array.isArray(part)) {
    for (const item of part) yield* columnsIn(item, field);
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) yield* columnsIn(inner, name);
  }
}

const FILLED_IN = new Set(['template', 'gloss', 'id', 'slug', 'title', 'url', 'date', 'publisher']);

function* bracesIn(template: string): Generator<readonly string[]> {
  for (const [, column] of template.replace(/\{\{|\}\}/gu, '').matchAll(/\{([^{}]+)\}/gu)) yield [column!];
}
