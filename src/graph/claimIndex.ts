import type { DatasetInSequence } from '../claims/types.ts';
import type { Triple } from '../claims/relationId.ts';
import { arrangeClaims, type Clustered, type Relations } from '../columns/arrange.ts';
import { readClaims, readTimes } from '../columns/claimColumns.ts';
import { type ClaimTable, ClaimView } from '../columns/claimView.ts';
import { judge, type Judgements, viewsOf } from '../columns/judgements.ts';
import { buildLinks, type Links } from '../columns/links.ts';
import { numberNames } from '../columns/names.ts';
import { shortTextAt } from '../columns/shortTexts.ts';
import { firstNotBefore } from '../columns/firstNotBefore.ts';

/**
 * All that is known, in columns: entities, sources, predicates, claims and relations are numbered, and relations are
 * numbered by rank (most sources first, then by id). Nothing keeps an object per claim.
 */
export interface ClaimIndex extends ClaimTable {
  readonly relations: Relations;
  readonly clustered: Clustered;
  readonly judgements: Judgements;
  readonly links: Links;
}

/** Builds the index of a checked dataset, of which it keeps entities and sources, but no claim. */
export function buildClaimIndex(dataset: DatasetInSequence): ClaimIndex {
  const names = numberNames(dataset);
  const { ends, words, inOrder } = readClaims(dataset.claims, names);
  const { relations, clustered, rows, places } = arrangeClaims(ends, names);
  const claims = inOrder({ rows, places, numberOfId: (id) => numberOfId(clustered, id)! });
  const table = { names, claims, clustered, words, times: readTimes(words, names), relations };
  const judgements = judge(table, relations);
  return { ...table, relations, clustered, judgements, links: buildLinks(table, relations, judgements) };
}

/** The claim with a number. */
export function claimAt(index: ClaimIndex, claim: number): ClaimView {
  return new ClaimView(index, claim);
}

/** The claims of a relation: by source, own word first, then in the order of the text. */
export function claimsOfRelation(index: ClaimIndex, relation: number): readonly ClaimView[] {
  const cluster = index.relations.clusters[relation]!;
  return viewsOf(index, index.relations.claimsFrom[cluster]!, index.relations.claimsFrom[cluster + 1]!);
}

/** All claims, by source, within one in the order of the text. */
export function* allClaims(index: ClaimIndex): Iterable<ClaimView> {
  for (const claim of index.clustered.bySource) yield new ClaimView(index, claim);
}

/** The claims of a source (by number), in the order of the text. */
export function claimsOfSource(index: ClaimIndex, source: number): readonly ClaimView[] {
  const { bySource, sourcesFrom } = index.clustered;
  const numbers = bySource.subarray(sourcesFrom[source]!, sourcesFrom[source + 1]!);
  return Array.from(numbers, (claim) => new ClaimView(index, claim));
}

/** The number of the claim with a global id; undefined where there is none. */
export function claimNumber({ clustered }: ClaimIndex, id: string): number | undefined {
  return numberOfId(clustered, id);
}

function numberOfId({ ids, byId }: Clustered, id: string): number | undefined {
  const place = firstNotBefore(byId.length, (at) => shortTextAt(ids, byId[at]!) < id);
  const claim = byId[place];
  return claim !== undefined && shortTextAt(ids, claim) === id ? claim : undefined;
}

/** The number of the relation of a triple whose ends are in order; undefined where there is none. */
export function relationNumber({ names, relations }: ClaimIndex, triple: Triple): number | undefined {
  const [subject, object] = [names.entityNumbers.get(triple.subject), names.entityNumbers.get(triple.object)];
  const predicate = names.predicateNumbers.get(triple.predicate);
  if (subject === undefined || object === undefined || predicate === undefined) return undefined;
  const { subjects, predicates, objects, byId } = relations;
  const { entityKeyOrder, predicateKeyOrder } = names;
  const compare = (relation: number): number =>
    entityKeyOrder[subjects[relation]!]! - entityKeyOrder[subject]! ||
    predicateKeyOrder[predicates[relation]!]! - predicateKeyOrder[predicate]! ||
    objects[relation]! - object;
  const relation = byId[firstNotBefore(byId.length, (at) => compare(byId[at]!) < 0)];
  return relation !== undefined && compare(relation) === 0 ? relation : undefined;
}
