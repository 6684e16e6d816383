import type { DatasetInSequence } from '../../src/claims/types.ts';
import { flagOf } from '../semantics.ts';
import { ascending, sortByKeys } from '../../src/columns/countingSort.ts';
import type { Names } from './names.ts';

/** Claims in columns, clustered by predicate, object, subject and source, own word first, then as in the text. */
export interface ClaimColumns {
  readonly predicates: Int32Array;
  readonly objects: Int32Array;
  readonly subjects: Int32Array;
  readonly sources: Int32Array;
  readonly flags: Uint8Array;
  readonly denied: Uint8Array;
  readonly attributed: Uint8Array;
  readonly ids: readonly string[];
}

/** Reads the claims of a dataset into columns, in one pass. The ends of symmetric predicates are put in order. */
export function readClaims({ claims, vocabulary }: DatasetInSequence, names: Names): ClaimColumns {
  const symmetric = new Set(vocabulary.predicates.flatMap(({ id, symmetric: yes }) => (yes ? [id] : [])));
  const count = claims.length;
  const [predicates, objects, subjects, sources] = Array.from({ length: 4 }, () => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const [flags, denied, attributed] = Array.from({ length: 3 }, () => new Uint8Array(count)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const ids: string[] = [];
  for (const claim of claims) {
    const place = ids.length;
    const subject = names.entityNumbers.get(claim.subject)!;
    const object = names.entityNumbers.get(claim.object)!;
    const turned = subject > object && symmetric.has(claim.predicate);
    predicates[place] = names.predicateNumbers.get(claim.predicate)!;
    subjects[place] = turned ? object : subject;
    objects[place] = turned ? subject : object;
    sources[place] = names.sourceNumbers.get(claim.source)!;
    flags[place] = flagOf(claim);
    denied[place] = claim.polarity === 'denied' ? 1 : 0;
    attributed[place] = claim.voice.length > 0 ? 1 : 0;
    ids.push(claim.id);
  }

  const order = sortByKeys(ascending(count), [
    { of: predicates, range: names.predicates.length },
    { of: objects, range: names.entities.length },
    { of: subjects, range: names.entities.length },
    { of: sources, range: names.sources.length },
    { of: attributed, range: 2 },
  ]);
  return {
    predicates: order.map((place) => predicates[place]!),
    objects: order.map((place) => objects[place]!),
    subjects: order.map((place) => subjects[place]!),
    sources: order.map((place) => sources[place]!),
    flags: Uint8Array.from(order, (place) => flags[place]!),
    denied: Uint8Array.from(order, (place) => denied[place]!),
    attributed: Uint8Array.from(order, (place) => attributed[place]!),
    ids: Array.from(order, (place) => ids[place]!),
  };
}
