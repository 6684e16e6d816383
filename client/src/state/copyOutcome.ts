import type { MatchState } from './matchText.ts';

/** What became of a file that was given to the reader. */
export type CopyOutcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'reading' }
  /** It is shown as the text of a source (a slug). */
  | { readonly state: 'kept'; readonly source: string; readonly counts: Readonly<Record<MatchState, number>> }
  /** It belongs to a source of which the file `before` holds more. */
  | {
      readonly state: 'left';
      readonly source: string;
      readonly counts: Readonly<Record<MatchState, number>>;
      readonly before: string;
    }
  /** Nothing of any source stands in it. */
  | { readonly state: 'strange' }
  /** `why` is a full sentence that names it. */
  | { readonly state: 'failed'; readonly why: string };

/** A file that was given to the reader. */
export interface GivenCopy {
  /** Tells it from others of its name. */
  readonly key: number;
  readonly name: string;
  readonly outcome: CopyOutcome;
}

/** Whether it is known what became of a file. */
export function isSettled({ outcome: { state } }: GivenCopy): boolean {
  return state !== 'waiting' && state !== 'reading';
}

/** The list when more files are given: what is settled makes room, what is under way stays. */
export function withGiven(
  list: readonly GivenCopy[],
  given: readonly Omit<GivenCopy, 'outcome'>[],
): readonly GivenCopy[] {
  const more = given.map((copy): GivenCopy => ({ ...copy, outcome: { state: 'waiting' } }));
  return [...list.filter((copy) => !isSettled(copy)), ...more];
}

/** The list when something is known of a file. */
export function withOutcome(
  list: readonly GivenCopy[],
  key: number,
  outcome: CopyOutcome,
): readonly GivenCopy[] {
  return list.map((copy) => (copy.key === key ? { ...copy, outcome } : copy));
}

/** What is told first: what is wrong, then what is under way. */
const TOLD: readonly CopyOutcome['state'][] = ['failed', 'strange', 'left', 'reading', 'waiting', 'kept'];

/**
 * The list where it tells more than the reader does: that a single file was kept is seen in the text, as long as its source is
 * the one that is shown. What is wrong stands first.
 *
 * @param shown slug of the source that is shown.
 */
export function toldCopies(list: readonly GivenCopy[], shown: string): readonly GivenCopy[] {
  const [{ outcome } = { outcome: null }] = list;
  if (list.length === 1 && outcome?.state === 'kept' && outcome.source === shown) return [];
  return list.toSorted((a, b) => TOLD.indexOf(a.outcome.state) - TOLD.indexOf(b.outcome.state));
}
