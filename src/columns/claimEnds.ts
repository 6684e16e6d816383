import type { Claim } from '../claims/types.ts';
import { columnBelow, int32Column, type Numbers, uint16Column, uint8Column } from './allocate.ts';
import { growingIds } from './growingIds.ts';
import type { KnownNames } from './knownNumbers.ts';
import { marksOf } from './marks.ts';
import type { Names } from './names.ts';
import type { ShortTexts } from './shortTexts.ts';

/** What claims are arranged by, in the order in which a dataset has them: by id. */
export interface ClaimEnds {
  readonly ids: ShortTexts;
  /** The ends of symmetric predicates are put in order; the marks tell where they were turned. */
  readonly subjects: Int32Array;
  readonly predicates: Numbers;
  readonly objects: Int32Array;
  readonly sources: Numbers;
  /** 0 for own word, 1 for others'. */
  readonly attributed: Uint8Array;
  /** Fields of few values; see `marks.ts`. */
  readonly marks: Uint16Array;
  /** Where it stands in the text. */
  readonly at: Int32Array;
}

/** What claims without a place in the text have for one: they come last. */
const NOWHERE = 0x7fff_ffff;

/** Takes the ends of `count` claims, one by one. */
export function growingEnds(
  count: number,
  { predicates, sources }: Names,
  numberOf: KnownNames,
): { read(claim: Claim, row: number): void; done(): ClaimEnds } {
  const ids = growingIds(count);
  const ends = {
    subjects: int32Column(count),
    predicates: columnBelow(predicates.length, count),
    objects: int32Column(count),
    sources: columnBelow(sources.length, count),
    attributed: uint8Column(count),
    marks: uint16Column(count),
    at: int32Column(count),
  };
  const symmetric = predicates.map((predicate) => predicate.symmetric);
  return {
    read(claim, row) {
      const predicate = numberOf.predicate(claim.predicate);
      const [subject, object] = [numberOf.entity(claim.subject), numberOf.entity(claim.object)];
      const turned = subject > object && symmetric[predicate] === true;
      ids.push(claim.id);
      ends.predicates[row] = predicate;
      ends.subjects[row] = turned ? object : subject;
      ends.objects[row] = turned ? subject : object;
      ends.sources[row] = numberOf.source(claim.source);
      ends.attributed[row] = claim.voice.length === 0 ? 0 : 1;
      ends.marks[row] = marksOf(claim, turned);
      ends.at[row] = claim.evidence[0]?.at ?? NOWHERE;
    },
    done: () => ({ ...ends, ids: ids.done() }),
  };
}
