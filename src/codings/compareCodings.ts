import { CERTAINTIES, type Claim } from '../claims/types.ts';
import { COMPARED_FIELDS, type ComparedField, type Difference, differencesOf } from './differencesOf.ts';
import { jaccard } from './jaccard.ts';
import { type Distance, krippendorffAlpha, nominal, ordinal } from './krippendorffAlpha.ts';
import { type ClaimPair, type Matching, matchCodings, type Symmetric } from './matchCodings.ts';
import { sameChain } from './sameChain.ts';

/** How many claims two coders found, and how many of them both. */
export interface Found {
  readonly a: number;
  readonly b: number;
  readonly matched: number;
  /** Twice the matched by the claims of both: 1 where both found the same. Null where neither found any. */
  readonly f1: number | null;
}

/** Agreement on a closed list of values beyond chance. */
export interface Alpha {
  /** Krippendorff's alpha; null where all values are the same or nothing can be compared. */
  readonly alpha: number | null;
  /** Number of pairs compared. */
  readonly pairs: number;
  /** Number of these with the same value. */
  readonly same: number;
}

/** A matched pair that differs in some field. */
export interface DifferingPair extends ClaimPair {
  readonly differences: readonly Difference[];
}

/** How far two codings of one source agree. */
export interface Comparison extends Found {
  /** Per predicate that either coding has, in the order given. */
  readonly predicates: readonly (Found & { readonly predicate: string })[];
  /** Number of matched pairs alike in every compared field. */
  readonly alike: number;
  /** Nominal, but for certainty, whose values have an order. Stance over the pairs that both attribute to somebody. */
  readonly alphas: Readonly<Record<'polarity' | 'certainty' | 'stance' | 'modality', Alpha>>;
  /** The mean of what the kinds of the matched pairs share of what they hold together; pairs without kinds left out. */
  readonly kinds: { readonly jaccard: number | null; readonly pairs: number };
  /** Of the matched pairs, how many have the same chain of voices, and how many are by both own word or by both attributed. */
  readonly voices: { readonly sameChain: number; readonly sameOwnership: number; readonly pairs: number };
  /** Of the matched pairs, how many differ in a field. */
  readonly differing: Readonly<Record<ComparedField, number>>;
  /** In the order of the first coding. */
  readonly differences: readonly DifferingPair[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
}

/** The vocabulary's predicates, in the order in which they are reported. */
export interface ComparedPredicate {
  readonly id: string;
  readonly symmetric: boolean;
}

/** Compares two codings of one source. */
export function compareCodings(
  a: readonly Claim[],
  b: readonly Claim[],
  predicates: readonly ComparedPredicate[],
): Comparison {
  const matching = matchCodings(a, b, symmetricAmong(predicates));
  const { pairs, onlyA, onlyB } = matching;
  const differences = pairs.map((pair) => ({ ...pair, differences: differencesOf(pair) }));
  const attributed = pairs.filter((pair) => pair.a.voice.length > 0 && pair.b.voice.length > 0);
  const withKinds = pairs.filter((pair) => pair.a.kinds.length + pair.b.kinds.length > 0);
  return {
    ...found(a.length, b.length, pairs.length),
    predicates: predicates
      .map(({ id }) => ({ predicate: id, ...foundOf(id, matching) }))
      .filter((each) => each.f1 !== null),
    alike: differences.filter((pair) => pair.differences.length === 0).length,
    alphas: {
      polarity: alphaOf(pairs, 'polarity'),
      certainty: alphaOf(pairs, 'certainty', ordinal(CERTAINTIES)),
      stance: alphaOf(attributed, 'stance'),
      modality: alphaOf(pairs, 'modality'),
    },
    kinds: {
      jaccard: mean(withKinds.map((pair) => jaccard(pair.a.kinds, pair.b.kinds))),
      pairs: withKinds.length,
    },
    voices: {
      sameChain: count(pairs, (pair) => sameChain(pair.a.voice, pair.b.voice)),
      sameOwnership: count(pairs, (pair) => (pair.a.voice.length === 0) === (pair.b.voice.length === 0)),
      pairs: pairs.length,
    },
    differing: Object.fromEntries(
      COMPARED_FIELDS.map((field) => [
        field,
        count(differences, (pair) => pair.differences.some((each) => each.field === field)),
      ]),
    ) as Record<ComparedField, number>,
    differences: differences.filter((pair) => pair.differences.length > 0),
    onlyA,
    onlyB,
  };
}

/** Whether a predicate is symmetric, by the vocabulary. */
export function symmetricAmong(predicates: readonly ComparedPredicate[]): Symmetric {
  const symmetric = new Set(predicates.filter((each) => each.symmetric).map(({ id }) => id));
  return (predicate) => symmetric.has(predicate);
}

function foundOf(predicate: string, { pairs, onlyA, onlyB }: Matching): Found {
  const of = (claim: Claim): boolean => claim.predicate === predicate;
  const matched = count(pairs, (pair) => of(pair.a));
  return found(matched + count(onlyA, of), matched + count(onlyB, of), matched);
}

function found(a: number, b: number, matched: number): Found {
  return { a, b, matched, f1: a + b === 0 ? null : (2 * matched) / (a + b) };
}

function alphaOf<Field extends 'polarity' | 'certainty' | 'stance' | 'modality'>(
  pairs: readonly ClaimPair[],
  field: Field,
  distance: Distance<Claim[Field]> = nominal,
): Alpha {
  const units = pairs.map((pair) => [pair.a[field], pair.b[field]]);
  return {
    alpha: krippendorffAlpha(units, distance) ?? null,
    pairs: pairs.length,
    same: count(units, ([a, b]) => a === b),
  };
}

function count<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.filter(test).length;
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
