import type { Status } from '../../src/claims/status.ts';
import type { DatasetInSequence, Polarity } from '../../src/claims/types.ts';
import type { VerdictWord } from '../../src/claims/verdict.ts';
import { readClaims } from '../columnar/claimColumns.ts';
import { type Ranked, rankRelations } from '../columnar/columns.ts';
import { affirms, type Groups, groupClaims } from '../columnar/groups.ts';
import { type Names, numberNames } from '../columnar/names.ts';
import { sideOf, verdictOfFlags } from '../semantics.ts';
import { NO_STEPS } from './peer.ts';

/**
 * The rows that databases are filled with: what follows from the claims alone is worked out once, as a developer would
 * who has read-only builds and wants them fast. Relations are numbered by rank, most sources first, then by id.
 */
export interface Tables {
  readonly names: Names;
  readonly relations: () => Iterable<RelationTuple>;
  readonly claims: () => Iterable<ClaimTuple>;
  readonly said: () => Iterable<SaidTuple>;
  readonly steps: () => Iterable<StepTuple>;
}

export interface RelationTuple {
  readonly relation: number;
  readonly id: string;
  /** Its place in the order of ids. */
  readonly idOrder: number;
  readonly predicate: string;
  readonly subject: number;
  readonly object: number;
  readonly status: Status;
  readonly sources: number;
  readonly claims: number;
  readonly denied: number;
}

/** A claim, beside the place of its relation among those with the same predicate and object, by rank. */
export interface ClaimTuple {
  readonly relation: number;
  readonly predicate: string;
  readonly object: number;
  readonly place: number;
  readonly subject: number;
  readonly source: number;
  /** 0 for the source's own word, 1 for another's. */
  readonly attributed: 0 | 1;
  readonly id: string;
  readonly polarity: Polarity;
  /** Of its source on its relation. */
  readonly verdict: VerdictWord;
}

/** That a source has a verdict on a relation: +1 affirms, -1 denies, 0 neither or both. */
export interface SaidTuple {
  readonly source: number;
  readonly relation: number;
  readonly side: number;
}

/** That a source affirms a relation along which a chain may go, from either end. */
export interface StepTuple {
  readonly entity: number;
  readonly source: number;
  /** The place of the relation in the order of ids: chains are compared by it. */
  readonly idOrder: number;
  readonly other: number;
  /** Number of sources of the relation. */
  readonly sources: number;
}

/** Works out the rows of a dataset; they are made one by one as they are read. */
export function tablesOf(dataset: DatasetInSequence): Tables {
  const names = numberNames(dataset);
  const claims = readClaims(dataset, names);
  const groups = groupClaims(claims);
  const ranked = rankRelations(names, claims, groups);
  return {
    names,
    relations: () => relationTuples(names, ranked),
    claims: () => claimTuples(names, { claims, groups, ranked }),
    said: () => saidTuples(groups, ranked),
    steps: () => stepTuples(names, groups, ranked),
  };
}

function* relationTuples({ entities, predicates }: Names, { relations }: Ranked): Iterable<RelationTuple> {
  for (let relation = 0; relation < relations.count; relation += 1) {
    const [subject, object] = [relations.subjects[relation]!, relations.objects[relation]!];
    const predicate = relations.predicates[relation]!;
    yield {
      relation,
      id: `${entities[subject]}${relations.links[predicate]}${entities[object]}`,
      idOrder: relations.idOrder[relation]!,
      predicate: predicates[predicate]!,
      subject,
      object,
      status: relations.statuses[relations.status[relation]!]!,
      sources: relations.sources[relation]!,
      claims: relations.claims[relation]!,
      denied: relations.denied[relation]!,
    };
  }
}

interface Clustered {
  readonly claims: ReturnType<typeof readClaims>;
  readonly groups: Groups;
  readonly ranked: Ranked;
}

function* claimTuples(
  { predicates, entities }: Names,
  { claims, groups, ranked: { order, relations } }: Clustered,
): Iterable<ClaimTuple> {
  const wordsFrom = firstWords(groups);
  const places = new Int32Array(predicates.length * entities.length);
  for (let relation = 0; relation < relations.count; relation += 1) {
    const group = order[relation]!;
    const [predicate, object] = [relations.predicates[relation]!, relations.objects[relation]!];
    const place = places[predicate * entities.length + object]!++;
    let word = wordsFrom[group]!;
    for (let claim = groups.claimsFrom[group]!; claim < groups.claimsFrom[group + 1]!; claim += 1) {
      if (groups.words.sources[word] !== claims.sources[claim]) word += 1;
      yield {
        relation,
        predicate: predicates[predicate]!,
        object,
        place,
        subject: relations.subjects[relation]!,
        source: claims.sources[claim]!,
        attributed: claims.attributed[claim] === 1 ? 1 : 0,
        id: claims.ids[claim]!,
        polarity: claims.denied[claim] === 1 ? 'denied' : 'affirmed',
        verdict: verdictOfFlags(groups.words.flags[word]!),
      };
    }
  }
}

function* saidTuples({ words }: Groups, { rankOf }: Ranked): Iterable<SaidTuple> {
  for (let word = 0; word < words.relations.length; word += 1) {
    const side = sideOf(verdictOfFlags(words.flags[word]!));
    yield { source: words.sources[word]!, relation: rankOf[words.relations[word]!]!, side };
  }
}

function* stepTuples(
  { predicates }: Names,
  { words }: Groups,
  { rankOf, relations }: Ranked,
): Iterable<StepTuple> {
  for (let word = 0; word < words.relations.length; word += 1) {
    const relation = rankOf[words.relations[word]!]!;
    if (!affirms(words.flags[word]!) || NO_STEPS.has(predicates[relations.predicates[relation]!]!)) continue;
    const [subject, object] = [relations.subjects[relation]!, relations.objects[relation]!];
    const [source, idOrder] = [words.sources[word]!, relations.idOrder[relation]!];
    const sources = relations.sources[relation]!;
    yield { entity: subject, source, idOrder, other: object, sources };
    yield { entity: object, source, idOrder, other: subject, sources };
  }
}

function firstWords({ words, count }: Groups): Int32Array {
  const from = new Int32Array(count);
  for (let word = words.relations.length - 1; word >= 0; word -= 1) from[words.relations[word]!] = word;
  return from;
}
