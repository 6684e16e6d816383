import { inWords } from './inWords.ts';

/** Ends a sentence with the near-misses: `; did you mean "a", "b" or "c"?`, or with a full stop when there are none. */
export function didYouMean(nearMisses: readonly string[]): string {
  if (nearMisses.length === 0) return '.';
  return `; did you mean ${inWords(nearMisses.map((near) => `"${near}"`))}?`;
}
