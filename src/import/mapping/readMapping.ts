import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { checkLines } from '../../load/checkLines.ts';
import { decodeUtf8 } from '../../load/decodeUtf8.ts';
import { parseYaml } from '../../load/parseYaml.ts';
import { reportInto, startOf } from '../../load/report.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import { dateFormatProblem } from '../dates.ts';
import { foldSpaces } from '../foldSpaces.ts';
import { type Mapping, mappingShape } from './mappingShape.ts';
import type { RawValue } from './valueShape.ts';

/** A mapping, or what is wrong with its file. */
export interface ReadMapping {
  readonly mapping: Mapping | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a mapping as strictly as the files of a dataset. */
export async function readMapping(file: string): Promise<ReadMapping> {
  const name = basename(file);
  const problems: Problem[] = [];
  const report = reportInto(problems, name);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    const message = `There is no mapping file "${file}".`;
    return { mapping: undefined, problems: [errorAt(startOf(name), { rule: 'missing-file', message })] };
  }
  const text = decodeUtf8(bytes, report);
  const node = text !== undefined && checkLines(text, report) ? parseYaml(text, report) : undefined;
  const mapping = node && mappingShape(node, 'mapping', report);
  if (mapping)
    for (const message of wrongWords(mapping)) report({ line: 1, column: 1 }, { rule: 'mapping', message });
  return { mapping: problems.length > 0 ? undefined : mapping, problems };
}

/** Sentences on words that a mapping may not use: formats of dates, patterns, and the few closed lists. */
function* wrongWords({ table, names, claims = [], skip = [], undirected }: Mapping): Generator<string> {
  yield* wrongTable(table);
  yield* wrongNames(names);
  for (const { pattern } of patternsOf(claims, skip)) {
    try {
      new RegExp(pattern, 'u');
    } catch {
      yield `"${pattern}" is no regular expression.`;
    }
  }
  if (undirected !== undefined && undirected !== 'both' && undirected !== 'as-written') {
    yield `"undirected" is "both" or "as-written", not "${undirected}".`;
  }
  for (const value of claims.flatMap(valuesOf)) {
    const { format = [], twoDigitYears, otherwise, emptyEnd } = value;
    for (const each of format) {
      const problem = dateFormatProblem(each, twoDigitYears);
      if (problem !== undefined) yield problem;
    }
    if (otherwise !== undefined && !['problem', 'keep', 'none', 'skip'].includes(otherwise))
      yield `"otherwise" is "problem", "keep", "none" or "skip", not "${otherwise}".`;
    if (emptyEnd !== undefined && emptyEnd !== 'open' && emptyEnd !== 'unknown')
      yield `"emptyEnd" is "open" or "unknown", not "${emptyEnd}".`;
  }
}

function* wrongTable({ escape, head, columns }: NonNullable<Mapping['table']> = {}): Generator<string> {
  if (escape === '"')
    yield '"escape" is the character before a quotation mark; where the mark is doubled leave "escape" out.';
  else if (escape !== undefined && escape.length !== 1)
    yield `"escape" is one character, such as "\\", not "${escape}".`;
  if (head !== undefined && columns !== undefined)
    yield '"head" names a cell of the head and "columns" is for tables without one; leave one of them out.';
}

/** Names differ by more than their white space, unless they mean the same. */
function* wrongNames(names: NonNullable<Mapping['names']> = new Map()): Generator<string> {
  const ids = new Map<string, string>();
  for (const [name, id] of names) {
    const folded = foldSpaces(name);
    const other = ids.get(folded) ?? id;
    if (other !== id) yield `"names" has ${quote(folded)} mean both "${other}" and "${id}".`;
    ids.set(folded, id);
  }
}

function patternsOf(
  claims: NonNullable<Mapping['claims']>,
  skip: NonNullable<Mapping['skip']>,
): { readonly pattern: string }[] {
  const conditions = [...skip, ...claims.flatMap((claim) => claim.if ?? [])];
  return [
    ...conditions.flatMap(({ matches }) => (matches === undefined ? [] : [{ pattern: matches }])),
    ...claims
      .flatMap(valuesOf)
      .flatMap(({ replace = [] }) =>
        replace.flatMap(({ pattern }) => (pattern === undefined ? [] : [{ pattern }])),
      ),
  ];
}

function valuesOf(claim: object): RawValue[] {
  return Object.values(claim)
    .flatMap((field: unknown) => [field].flat())
    .flatMap(nested);
}

function nested(field: unknown): RawValue[] {
  if (typeof field !== 'object' || field === null) return [];
  const { type, wikidata, precision, from, to } = field as RawValue;
  return [field as RawValue, ...[type, wikidata, precision, from, to].flatMap(nested)];
}
