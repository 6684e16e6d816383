import { type MaybeSame } from '../claims/origins.ts';
import type { Dataset } from '../claims/types.ts';
import { buildClaimGraph, type ClaimGraph } from './claimGraph.ts';
import { buildClaimIndex, type ClaimIndex } from './claimIndex.ts';
import { buildEntitySearch, type EntitySearch } from './entitySearch.ts';
import { layOut, type Point } from './layout.ts';
import { buildMemberships, type Memberships } from './memberships.ts';
import { factsFrom, type FactsOf } from './relationFacts.ts';

/** A dataset made ready to answer questions. Nothing in it changes, but some of it is worked out when first asked for. */
export interface KnowledgeGraph {
  readonly dataset: Dataset;
  /** Build hash of the dataset. */
  readonly hash: string;
  /** The public graph object, usable with any graphology library. */
  readonly graph: ClaimGraph;
  readonly index: ClaimIndex;
  readonly search: EntitySearch;
  /** What follows from the claims of a relation alone, by its number. */
  readonly factsOf: FactsOf;
  /** Who belongs to whom, by undisputed claims and by our groupings. */
  readonly memberships: () => Memberships;
  /** Where each entity is drawn, by id; laid out when first asked for. */
  readonly layout: () => ReadonlyMap<string, Point>;
}

/** Builds the knowledge graph of a checked dataset with its build hash. */
export function buildKnowledgeGraph(dataset: Dataset, hash: string): KnowledgeGraph {
  const index = buildClaimIndex(dataset);
  let memberships: Memberships | undefined;
  let layout: ReadonlyMap<string, Point> | undefined;
  const factsOf = factsFrom(index, speakersThatMayBeOne(dataset));
  return {
    dataset,
    hash,
    graph: buildClaimGraph(dataset),
    index,
    search: buildEntitySearch(dataset.entities),
    factsOf,
    memberships: () => (memberships ??= buildMemberships(index, factsOf)),
    layout: () => (layout ??= layOut(index)),
  };
}

function speakersThatMayBeOne({ entities }: Dataset): MaybeSame {
  const pairs = new Set(
    entities.flatMap(({ id, maybe }) => maybe.flatMap((other) => [`${id} ${other}`, `${other} ${id}`])),
  );
  return (one, other) => pairs.has(`${one} ${other}`);
}
