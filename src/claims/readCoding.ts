import { dirname, basename, resolve } from 'node:path';
import { checkCodings } from '../check/checkCodings.ts';
import { createCheckContext } from '../check/createCheckContext.ts';
import { loadCoding } from '../load/loadCoding.ts';
import { NOTHING_LOADED } from '../load/loadedDataset.ts';
import type { LoadedRecord } from '../load/loadedRecord.ts';
import type { RawVocabulary } from '../load/vocabularyShape.ts';
import type { Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/sortProblems.ts';
import { buildClaim } from './buildDataset.ts';
import type { Claim } from './types.ts';

/** A coding read from a file of its own; without claims where there are errors. */
export interface ReadCoding {
  readonly claims: readonly Claim[];
  /** Sorted; they name the file without its folder. */
  readonly problems: readonly Problem[];
}

/**
 * Reads one reader's coding of a text from a claims file anywhere on disk, with the words of a vocabulary. The name of
 * its folder stands in for the slug of the source. Entities may be the coder's own.
 */
export async function readCoding(
  file: string,
  vocabulary: LoadedRecord<RawVocabulary> | undefined,
): Promise<ReadCoding> {
  const { problems: found, ...coding } = await loadCoding(file);
  const slug = basename(dirname(resolve(file)));
  const context = createCheckContext({
    ...NOTHING_LOADED,
    vocabulary,
    sources: [{ slug, record: undefined, claims: [], codings: [coding] }],
  });
  const problems = sortProblems([...found, ...checkCodings(context)]);
  if (problems.some(({ severity }) => severity === 'error')) return { claims: [], problems };
  return { claims: coding.claims.map(({ value }) => buildClaim(slug, value)), problems };
}
