import { type Claim, type Dataset, type Entity, type Predicate, type Source } from '../claims/types.ts';
import { isOwnWord } from '../claims/counts.ts';
import { orderEnds, relationId, type Triple } from '../claims/relationId.ts';
import { type TimedClaim, withTime } from '../claims/timedClaim.ts';
import { latestDay } from '../time/bounds.ts';
import { readTime } from '../time/time.ts';
import { type Adjacency, buildAdjacency } from './adjacency.ts';

/**
 * The compact read-only index beside the graph. Entities, sources, predicates and relations are numbered; claims lie
 * clustered by relation, so that the claims of relation `r` are `claims[claimsFrom[r]] … claims[claimsFrom[r + 1] - 1]`.
 */
export interface ClaimIndex {
  /** By id; an entity's number is its place here. */
  readonly entities: readonly Entity[];
  readonly entityNumbers: ReadonlyMap<string, number>;
  /** By date of publication (the last possible day), then slug. */
  readonly sources: readonly Source[];
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** In the order of the vocabulary. */
  readonly predicates: readonly Predicate[];
  readonly predicateNumbers: ReadonlyMap<string, number>;
  /** Clustered by relation; within one by source, own word first, then in the order of the text. */
  readonly claims: readonly TimedClaim[];
  readonly claimNumbers: ReadonlyMap<string, number>;
  readonly relationNumbers: ReadonlyMap<string, number>;
  /** For each relation the number of its subject, predicate and object. */
  readonly subjects: Int32Array;
  readonly predicatesOf: Int32Array;
  readonly objects: Int32Array;
  /** For each relation its first claim; one more at the end. */
  readonly claimsFrom: Int32Array;
  /** For each claim the number of its relation. */
  readonly relationOfClaim: Int32Array;
  /** Relations that leave an entity, per predicate; those of symmetric predicates leave both ends. */
  readonly outgoing: Adjacency;
  /** Relations that reach an entity, per predicate; those of symmetric predicates reach both ends. */
  readonly incoming: Adjacency;
}

/** Builds the index of a checked dataset. */
export function buildClaimIndex(dataset: Dataset): ClaimIndex {
  const { predicates } = dataset.vocabulary;
  const entities = [...dataset.entities].sort(byId);
  const sources = [...dataset.sources].sort((a, b) => publishedBy(a) - publishedBy(b) || byId(a, b));
  const sourceNumbers = numbered(sources);
  const symmetric = new Map(predicates.map((predicate) => [predicate.id, predicate.symmetric]));
  const tripleOf = (claim: Claim): Triple => orderEnds(claim, symmetric.get(claim.predicate) ?? false);

  const groups = new Map<string, { triple: Triple; claims: TimedClaim[] }>();
  for (const claim of dataset.claims) {
    const triple = tripleOf(claim);
    const key = relationId(triple);
    const timed = withTime(claim, sources[sourceNumbers.get(claim.source)!]!);
    const group = groups.get(key);
    if (group) group.claims.push(timed);
    else groups.set(key, { triple, claims: [timed] });
  }

  const entityNumbers = numbered(entities);
  const predicateNumbers = numbered(predicates);
  const relations = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const claims: TimedClaim[] = [];
  const claimsFrom = new Int32Array(relations.length + 1);
  relations.forEach(([, group], relation) => {
    claimsFrom[relation] = claims.length;
    claims.push(...group.claims.sort((a, b) => inSourceOrder(a, b, sourceNumbers)));
  });
  claimsFrom[relations.length] = claims.length;

  const column = (numberOf: (triple: Triple) => number): Int32Array =>
    Int32Array.from(relations, ([, { triple }]) => numberOf(triple));
  const subjects = column(({ subject }) => entityNumbers.get(subject)!);
  const predicatesOf = column(({ predicate }) => predicateNumbers.get(predicate)!);
  const objects = column(({ object }) => entityNumbers.get(object)!);
  const columns = { subjects, predicatesOf, objects, predicates, entityCount: entities.length };

  return {
    entities,
    entityNumbers,
    sources,
    sourceNumbers,
    predicates,
    predicateNumbers,
    claims,
    claimNumbers: numbered(claims),
    relationNumbers: new Map(relations.map(([id], relation) => [id, relation])),
    subjects,
    predicatesOf,
    objects,
    claimsFrom,
    relationOfClaim: relationOfEachClaim(claimsFrom, claims.length),
    outgoing: buildAdjacency(columns, 'outgoing'),
    incoming: buildAdjacency(columns, 'incoming'),
  };
}

/** The claims of a relation, in the order of the index. */
export function claimsOfRelation(index: ClaimIndex, relation: number): readonly TimedClaim[] {
  return index.claims.slice(index.claimsFrom[relation], index.claimsFrom[relation + 1]);
}

/** Compares claims by source, own word first, then by where they stand in the text, then by id. */
export function inSourceOrder(a: Claim, b: Claim, sourceNumbers: ReadonlyMap<string, number>): number {
  return (
    sourceNumbers.get(a.source)! - sourceNumbers.get(b.source)! ||
    Number(isOwnWord(b)) - Number(isOwnWord(a)) ||
    inTextOrder(a, b)
  );
}

/** Compares claims of one source by where they stand in the text, then by id; rows without a place come last. */
export function inTextOrder(a: Claim, b: Claim): number {
  const place = (claim: Claim): number => claim.evidence[0]?.at ?? Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || byId(a, b);
}

function relationOfEachClaim(claimsFrom: Int32Array, count: number): Int32Array {
  const relationOfClaim = new Int32Array(count);
  for (let relation = 0; relation + 1 < claimsFrom.length; relation += 1) {
    relationOfClaim.fill(relation, claimsFrom[relation], claimsFrom[relation + 1]);
  }
  return relationOfClaim;
}

function publishedBy(source: Source): number {
  return latestDay(readTime(source.date));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function numbered(records: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, number) => [id, number]));
}
