import type { Anchor } from '../evidence/anchor.ts';
import type { Claim } from '../claims/types.ts';
import { jaccard } from './jaccard.ts';
import { sameChain } from './sameChain.ts';

/** Two claims, one of each coding, that state the same of the same passage or in the same words. */
export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
}

/** Which claims of two codings of one source belong together. */
export interface Matching {
  /** In the order of the first coding. */
  readonly pairs: readonly ClaimPair[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
}

/** Predicates whose ends are interchangeable. */
export type Symmetric = (predicate: string) => boolean;

/**
 * Matches the claims of two codings of one source, each with at most one of the other.
 *
 * Two claims can match if they have the same predicate and the same ends, and either share words of the text and have
 * the same polarity or the same voice, or have the same polarity, voice and modality wherever they stand. Ends of a
 * symmetric predicate may stand in either order; an end is also the same where one coder named the state and, in
 * `through`, whoever stands for it, and the other named the latter. Pairs that are most alike are taken first; ties go
 * by the order of the codings.
 */
export function matchCodings(a: readonly Claim[], b: readonly Claim[], symmetric: Symmetric): Matching {
  const byEnds = new Map<string, number[]>();
  b.forEach((claim, index) => {
    for (const key of endKeys(claim, symmetric)) byEnds.set(key, [...(byEnds.get(key) ?? []), index]);
  });
  const candidates = a
    .flatMap((one, index) => {
      const others = new Set(endKeys(one, symmetric).flatMap((key) => byEnds.get(key) ?? []));
      return [...others].flatMap((other) => {
        const pair = { a: one, b: b[other]! };
        return canMatch(pair, symmetric) ? [{ index, other, likeness: likeness(pair) }] : [];
      });
    })
    .sort((x, y) => y.likeness - x.likeness || x.index - y.index || x.other - y.other);

  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { index, other } of candidates) {
    if (partners.has(index) || taken.has(other)) continue;
    partners.set(index, other);
    taken.add(other);
  }
  return {
    pairs: a.flatMap((claim, index) => {
      const other = partners.get(index);
      return other === undefined ? [] : [{ a: claim, b: b[other]! }];
    }),
    onlyA: a.filter((_, index) => !partners.has(index)),
    onlyB: b.filter((_, index) => !taken.has(index)),
  };
}

/** The predicate with the ends, as they are and with either replaced by who stands for it. */
function endKeys({ subject, predicate, object, through }: Claim, symmetric: Symmetric): readonly string[] {
  const ends = [
    [subject, object],
    ...through.flatMap((organ) => [
      [organ, object],
      [subject, organ],
      ...through.map((other) => [organ, other]),
    ]),
  ];
  return ends.map((pair) => [predicate, ...(symmetric(predicate) ? pair.sort() : pair)].join(' '));
}

function canMatch(pair: ClaimPair, symmetric: Symmetric): boolean {
  if (!sameEnds(pair, symmetric)) return false;
  const { a, b } = pair;
  const polarity = a.polarity === b.polarity;
  const voice = sameChain(a.voice, b.voice);
  if (polarity && voice && a.modality === b.modality) return true;
  return (polarity || voice) && sharedLetters(a.evidence, b.evidence) > 0;
}

function sameEnds({ a, b }: ClaimPair, symmetric: Symmetric): boolean {
  const same = (one: string, other: string): boolean =>
    one === other || b.through.includes(one) || a.through.includes(other);
  const straight = same(a.subject, b.subject) && same(a.object, b.object);
  const crossed = same(a.subject, b.object) && same(a.object, b.subject);
  return straight || (symmetric(a.predicate) && crossed);
}

/** How alike two claims are: one point per field, up to three for the passages, up to one for the kinds. */
function likeness({ a, b }: ClaimPair): number {
  const fields = ['polarity', 'modality', 'certainty', 'stance', 'event', 'when', 'change', 'part'] as const;
  const equal = fields.filter((field) => a[field] === b[field]).length;
  const voice = sameChain(a.voice, b.voice) ? 1 : 0;
  return equal + voice + jaccard(a.kinds, b.kinds) + 3 * sharedLetters(a.evidence, b.evidence);
}

/** Of the letters in which one of two claims stands, the share in which both do; 0 without passages. */
function sharedLetters(a: readonly Anchor[], b: readonly Anchor[]): number {
  const [one, other] = [stretches(a), stretches(b)];
  const shared = one.reduce(
    (sum, [from, to]) =>
      sum +
      other.reduce((part, [start, end]) => part + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0),
    0,
  );
  const either = lengthOf(one) + lengthOf(other) - shared;
  return either === 0 ? 0 : shared / either;
}

/** A stretch of letters, from the first to the one after the last. */
type Stretch = readonly [from: number, to: number];

/** Where passages stand, in order, those that overlap joined. */
function stretches(anchors: readonly Anchor[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const { at, letters } of [...anchors].sort((a, b) => a.at - b.at)) {
    const last = joined.at(-1);
    if (last && at <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], at + letters)];
    else joined.push([at, at + letters]);
  }
  return joined;
}

function lengthOf(some: readonly Stretch[]): number {
  return some.reduce((sum, [from, to]) => sum + to - from, 0);
}
