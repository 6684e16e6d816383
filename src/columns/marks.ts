import {
  CERTAINTIES,
  type Certainty,
  type Change,
  CHANGES,
  type Claim,
  MODALITIES,
  type Modality,
  type Part,
  PARTS,
  type Polarity,
  type Review,
  REVIEWS,
  type Stance,
  STANCES,
} from '../claims/types.ts';

/**
 * The fields of a claim that have few values, in one whole number of 16 bits: from the lowest, polarity (1 bit: set where
 * denied), certainty, modality, stance and part (2 each), change (3, 0 for none), review (2), and whether the ends were
 * coded the other way round than its relation has them (1).
 */
export type Marks = number;

/** Packs the fields of a claim. */
export function marksOf(claim: Claim, turned: boolean): Marks {
  return (
    (claim.polarity === 'denied' ? 1 : 0) |
    (CERTAINTIES.indexOf(claim.certainty) << 1) |
    (MODALITIES.indexOf(claim.modality) << 3) |
    (STANCES.indexOf(claim.stance) << 5) |
    (PARTS.indexOf(claim.part) << 7) |
    (changeNumber(claim.change) << 9) |
    (REVIEWS.indexOf(claim.review) << 12) |
    (turned ? 1 << 14 : 0)
  );
}

function changeNumber(change: Change | undefined): number {
  return change === undefined ? 0 : CHANGES.indexOf(change) + 1;
}

export const polarityOf = (marks: Marks): Polarity => (isDenied(marks) ? 'denied' : 'affirmed');
export const certaintyOf = (marks: Marks): Certainty => CERTAINTIES[(marks >>> 1) & 3]!;
export const modalityOf = (marks: Marks): Modality => MODALITIES[(marks >>> 3) & 3]!;
export const stanceOf = (marks: Marks): Stance => STANCES[(marks >>> 5) & 3]!;
export const partOf = (marks: Marks): Part => PARTS[(marks >>> 7) & 3]!;
export const changeOf = (marks: Marks): Change | undefined => CHANGES[((marks >>> 9) & 7) - 1];
export const reviewOf = (marks: Marks): Review => REVIEWS[(marks >>> 12) & 3]!;

/** The same tests as in claims/counts.ts, without an object for the claim. */
export const isDenied = (marks: Marks): boolean => (marks & 1) !== 0;
export const isTurned = (marks: Marks): boolean => (marks & (1 << 14)) !== 0;
export const isOfSource = (marks: Marks): boolean => (marks & PART_BITS) !== COMMENT;
export const decides = (marks: Marks): boolean => isOfSource(marks) && (marks & MODALITY_BITS) === ACTUAL;

const MODALITY_BITS = 3 << 3;
const ACTUAL = MODALITIES.indexOf('actual') << 3;
const PART_BITS = 3 << 7;
const COMMENT = PARTS.indexOf('comment') << 7;
