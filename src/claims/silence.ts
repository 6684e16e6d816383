import { latestDay } from '../time/bounds.ts';
import { readTime } from '../time/time.ts';
import type { Source } from './types.ts';

/** Why a source without a claim cannot count as silent. */
export type UnheardReason = 'not-coded' | 'too-early';

/**
 * What it means that a source has no claim with a predicate: `silent` if it was coded in full for the predicate and
 * published no earlier than the time asked about began; else why it was not heard.
 * `earliest` is the first day asked about, -Infinity where no time is asked about.
 */
export function silenceOf(
  source: Pick<Source, 'coded' | 'date'>,
  predicate: string,
  earliest: number,
): 'silent' | UnheardReason {
  if (!source.coded.includes(predicate)) return 'not-coded';
  return latestDay(readTime(source.date)) >= earliest ? 'silent' : 'too-early';
}
