import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parse } from 'yaml';
import type { Claim } from '../../claims/types.ts';
import { buildVocabulary } from '../../claims/buildDataset.ts';
import { readCoding } from '../../claims/readCoding.ts';
import { type Comparison, compareCodings } from '../../codings/compareCodings.ts';
import { withIds } from '../../codings/withIds.ts';
import { loadDataset } from '../../load/loadDataset.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { comparisonDiff, comparisonInWords, figure } from '../formatComparison.ts';
import type { DataOptions } from '../dataOptions.ts';
import { printTable } from '../printTable.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay compare`. */
export interface CompareOptions extends DataOptions {
  readonly json?: boolean;
  /** Only figures, without the list of what differs. */
  readonly summary?: boolean;
  /** YAML file that maps ids of entities to the ids that they are to be compared as. */
  readonly same?: string;
}

/** Prints how far two codings of one source agree; 1 if one cannot be read. */
export async function compare(a: string, b: string, options: CompareOptions): Promise<number> {
  const { vocabulary, problems: ofData } = await loadDataset(options.data);
  for (const problem of ofData.filter(({ file }) => file === 'vocabulary.yaml')) {
    console.error(formatProblem(problem, options.data));
  }
  if (vocabulary === undefined) {
    throw new UsageError(
      `There is no vocabulary in "${options.data}" to read the codings with; name a dataset with --data.`,
    );
  }
  const ids = await readIds(options.same);
  const codings: (readonly Claim[])[] = [];
  for (const file of [a, b]) {
    const { claims, problems } = await readCoding(file, vocabulary);
    for (const problem of problems) console.error(formatProblem(problem, dirname(file)));
    if (problems.some(({ severity }) => severity === 'error')) return 1;
    codings.push(claims.map((claim) => withIds(claim, ids)));
  }
  const { predicates } = buildVocabulary(vocabulary.value);
  const comparison = compareCodings(codings[0]!, codings[1]!, predicates);
  if (options.json) console.log(JSON.stringify(comparison, null, 2));
  else print({ a, b, comparison, summary: options.summary ?? false });
  return 0;
}

function print(printed: { a: string; b: string; comparison: Comparison; summary: boolean }): void {
  const { a, b, comparison, summary } = printed;
  console.log(`A ${a}\nB ${b}`);
  for (const line of comparisonInWords(comparison)) console.log(line);
  printTable(
    ['predicate', 'A', 'B', 'matched', 'F1'],
    comparison.predicates.map((row) => [row.predicate, row.a, row.b, row.matched, figure(row.f1)]),
  );
  if (!summary) for (const line of comparisonDiff(comparison)) console.log(line);
}

async function readIds(file: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (file === undefined) return new Map();
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The file of ids "${file}" cannot be read (${error.code ?? error.message}).`);
  });
  const ids = parseIds(text);
  if (ids) return ids;
  throw new UsageError(
    `The file of ids "${file}" must be YAML of the form "an-id: the-id-to-compare-it-as", one per line.`,
  );
}

function parseIds(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const value: unknown = parse(text, { schema: 'failsafe' });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every(([, id]) => typeof id === 'string') ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}
