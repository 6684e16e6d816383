import type { CopyOutcome, GivenCopy } from '../state/copyOutcome.ts';
import { counted } from './counted.ts';

/** What is told beside how many files were read, in this order. */
const AMISS: readonly (readonly [CopyOutcome['state'], string])[] = [
  ['left', 'put aside'],
  ['strange', 'not recognised'],
  ['failed', 'failed'],
];

/** How far the files are that were given: "2 of 5 files read, 1 not recognised."; nothing where there are none. */
export function copiesInWords(copies: readonly GivenCopy[]): string {
  if (copies.length === 0) return '';
  const count = (...states: readonly CopyOutcome['state'][]): number =>
    copies.filter(({ outcome }) => states.includes(outcome.state)).length;
  const read = `${count('kept', 'left', 'strange')} of ${counted(copies.length, 'file')} read`;
  const amiss = AMISS.filter(([state]) => count(state) > 0).map(
    ([state, words]) => `${count(state)} ${words}`,
  );
  return `${[read, ...amiss].join(', ')}.`;
}
