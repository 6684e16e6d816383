import type { RelationStatus } from '../generated/documents.ts';
import { mixed } from './mixed.ts';
import type { Palette } from './palette.ts';

/** How a line is broken. `striped` alternates two colours. */
export const LINE_PATTERNS = ['solid', 'striped', 'dashed', 'dotted', 'sparse'] as const;
export type LinePattern = (typeof LINE_PATTERNS)[number];

/** What a relation's line looks like before anything is selected. */
export interface RelationLook {
  readonly pattern: LinePattern;
  readonly colour: string;
  /** The other stripes, and the bar. */
  readonly second: string;
  /** A bar across the middle: denied, as a whole or in part. */
  readonly bar: boolean;
  readonly width: number;
  readonly zIndex: number;
}

const PATTERNS: Record<RelationStatus, LinePattern> = {
  DISPUTED: 'striped',
  DENIED: 'dashed',
  UNDISPUTED: 'solid',
  REPORTED_ONLY: 'dotted',
  NOT_ACTUAL: 'sparse',
  NO_CLAIM: 'sparse',
};

/** How much paler than the predicate's colour a line is: the dissent must be what the eye finds first. */
const PALENESS: Record<RelationStatus, number> = {
  DISPUTED: 0,
  DENIED: 0.1,
  UNDISPUTED: 0.42,
  REPORTED_ONLY: 0.4,
  NOT_ACTUAL: 0.5,
  NO_CLAIM: 0.6,
};

const DISSENT: readonly RelationStatus[] = ['DISPUTED', 'DENIED'];

/** What the look of a relation follows from. */
export interface LookParts {
  readonly predicate: string;
  readonly status: RelationStatus;
  readonly sourceCount: number;
  readonly deniedCount: number;
}

/** Pattern by status, colour by predicate, width by number of sources; a bar tells of denials that are no dispute. */
export function relationLook(
  { predicate, status, sourceCount, deniedCount }: LookParts,
  palette: Palette,
): RelationLook {
  const own = palette.predicates[predicate] ?? palette.otherPredicate;
  const dissent = DISSENT.includes(status);
  return {
    pattern: PATTERNS[status],
    colour: mixed(own, palette.ground, PALENESS[status]),
    second: palette.dissent,
    bar: status === 'DENIED' || (status !== 'DISPUTED' && deniedCount > 0),
    width: lineWidth(sourceCount) + (status === 'DISPUTED' ? 3.2 : 0),
    zIndex: dissent || deniedCount > 0 ? 2 : 1,
  };
}

/** Grows with the number of sources, ever more slowly: 1.3 px for one, 3.9 for five. */
export function lineWidth(sourceCount: number): number {
  return 1.3 + 1.1 * Math.log2(Math.max(1, sourceCount));
}
