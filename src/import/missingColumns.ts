import { inWords } from '../problems/inWords.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import type { Mapping } from './mapping/mappingShape.ts';
import { foldColumn } from './row.ts';

/** Columns that are listed of a table that lacks some; more are counted. */
const MOST_LISTED = 20;

/**
 * A sentence on the columns that a mapping names and a table lacks, and on those that it has; undefined where it has all. Of
 * several in one `column` a table needs one, and one of the switches of which each may be missing.
 */
export function missingColumns(mapping: Mapping, columns: readonly string[]): string | undefined {
  const known = new Set([...columns, 'line'].map(foldColumn));
  const optional = new Set((mapping.table?.optional ?? []).map(foldColumn));
  const has = (column: string): boolean => known.has(foldColumn(column));
  const missing = new Set<string>();
  for (const needed of neededColumns(mapping, (column) => optional.has(foldColumn(column)))) {
    if (!needed.some(has)) missing.add(described(needed, columns));
  }
  if (missing.size === 0) return undefined;
  const which = `${missing.size === 1 ? 'a column' : 'columns'} that this table does not have`;
  return `The mapping names ${which}: ${inWords([...missing], 'and')}. ${columnsOf(columns)} Change the names in the mapping, or list what may be missing under "optional" of "table".`;
}

function described(columns: readonly string[], known: readonly string[]): string {
  const near = nearMisses(columns[0]!, known);
  const listed = `${columns.length > 4 ? 'one of ' : ''}${inWords(columns.map(quote))}`;
  return near.length === 0 ? listed : `${listed} (is it ${inWords(near.map(quote))}?)`;
}

function columnsOf(known: readonly string[]): string {
  const listed = known.slice(0, MOST_LISTED).map(quote);
  const more = known.length - listed.length;
  return `It has ${inWords(more > 0 ? [...listed, `${more} more`] : listed, 'and')}.`;
}

/** Columns of which a table needs one: those that may be missing stand there only as switches, of which it needs one all the same. */
function* neededColumns(
  { source, skip, claims }: Mapping,
  isOptional: (column: string) => boolean,
): Generator<readonly string[]> {
  for (const { columns, switches } of columnsIn([source, skip, claims], '')) {
    if (!switches) {
      if (!columns.some(isOptional)) yield columns;
    } else if (columns.every(isOptional)) yield columns;
    else for (const column of columns) if (!isOptional(column)) yield [column];
  }
}

/** Columns that a mapping names in one place. */
interface Named {
  readonly columns: readonly string[];
  /** Whether they are the keys of `flags`, and not the columns of one `column`. */
  readonly switches: boolean;
}

const named = (...columns: readonly string[]): Named => ({ columns, switches: false });

/** Columns by their fields: `column`, `sameAs`, the keys of `flags`, and what stands in braces in texts that are filled in. */
function* columnsIn(part: unknown, field: string): Generator<Named> {
  if (typeof part === 'string') {
    if (field === 'sameAs') yield named(part);
    else if (FILLED_IN.has(field)) yield* bracesIn(part);
  } else if (part instanceof Map) {
    if (field === 'flags') yield { columns: [...part.keys()] as string[], switches: true };
  } else if (field === 'column' && Array.isArray(part)) {
    yield named(...(part as readonly string[]));
  } else if (Array.isArray(part)) {
    for (const item of part) yield* columnsIn(item, field);
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, inner] of Object.entries(part)) yield* columnsIn(inner, name);
  }
}

const FILLED_IN = new Set(['template', 'gloss', 'id', 'slug', 'title', 'url', 'date', 'publisher']);

function* bracesIn(template: string): Generator<Named> {
  for (const [, column] of template.replace(/\{\{|\}\}/gu, '').matchAll(/\{([^{}]+)\}/gu))
    yield named(column!);
}
