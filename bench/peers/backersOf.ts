import type { Polarity } from '../../src/claims/types.ts';
import type { VerdictWord } from '../../src/claims/verdict.ts';
import type { Backer, ClaimRow, SourceWord } from './peer.ts';

/** One claim of the answer to `whoBacked`, as databases return it. */
export type BackingRow = readonly [
  backer: string,
  source: string,
  verdict: VerdictWord,
  id: string,
  polarity: Polarity,
];

/** Groups rows that are in order: by backer, within one by source. */
export function backersOf(rows: readonly BackingRow[]): readonly Backer[] {
  const backers: { backer: string; sources: (SourceWord & { claims: ClaimRow[] })[] }[] = [];
  for (const [backer, source, verdict, id, polarity] of rows) {
    let last = backers.at(-1);
    if (last?.backer !== backer) backers.push((last = { backer, sources: [] }));
    let word = last.sources.at(-1);
    if (word?.source !== source) last.sources.push((word = { source, verdict, claims: [] }));
    word.claims.push({ id, polarity });
  }
  return backers;
}
