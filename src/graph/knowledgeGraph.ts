import { speakersThatMayBeOne } from '../claims/origins.ts';
import type { DatasetInSequence } from '../claims/types.ts';
import { type Absence, absenceAmong } from './absence.ts';
import { type AnswerColumns, answerColumns } from './answerColumns.ts';
import { type FindShortest, shortestChainFinder } from './chains.ts';
import { buildClaimGraph, type ClaimGraph } from './claimGraph.ts';
import { buildClaimIndex, type ClaimIndex } from './claimIndex.ts';
import { buildClaimSearch, type ClaimSearch } from './claimSearch.ts';
import { buildEntitySearch, type EntitySearch } from './entitySearch.ts';
import { inSteps } from './inSteps.ts';
import { layOut, type Point } from './layout.ts';
import { buildMemberships, type Memberships } from './memberships.ts';
import { mouthpieces } from './mouthpieces.ts';
import { onDemand } from './onDemand.ts';
import { factsFrom, type FactsOf } from './relationFacts.ts';
import { type FindSurroundings, surroundingsFinder } from './surroundings.ts';

/** Everything of a dataset but its claims. */
export type WithoutClaims = Omit<DatasetInSequence, 'claims'>;

/** A dataset made ready to answer questions. Nothing in it changes, but some of it is worked out when first asked for. */
export interface KnowledgeGraph {
  readonly dataset: WithoutClaims;
  /** Build hash of the dataset. */
  readonly hash: string;
  readonly index: ClaimIndex;
  /** Of the index what answers read most. */
  readonly columns: AnswerColumns;
  /** What follows from the claims of a relation alone, by its number. */
  readonly factsOf: FactsOf;
  /** Which sources do not speak of a relation. */
  readonly absence: Absence;
  /** Which sources an entity is, wrote or published, by id. */
  readonly mouthpieces: () => ReadonlyMap<string, readonly number[]>;
  /** The public graph object, usable with any graphology library. */
  readonly graph: () => ClaimGraph;
  readonly search: () => EntitySearch;
  readonly claimSearch: () => ClaimSearch;
  /** Finds the best of the shortest chains between two entities. */
  readonly shortestChains: () => FindShortest;
  /** Finds the relations around entities. */
  readonly surroundings: () => FindSurroundings;
  /** Who belongs to whom, by undisputed claims and by our groupings. */
  readonly memberships: () => Memberships;
  /** Where each entity is drawn, by id. */
  readonly layout: () => ReadonlyMap<string, Point>;
  /** Resolves when `layout` answers at once; others have their turn meanwhile. */
  readonly laidOut: () => Promise<void>;
}

/** Builds the knowledge graph of a checked dataset with its build hash. It visits each claim once, and keeps none. */
export function buildKnowledgeGraph(dataset: DatasetInSequence, hash: string): KnowledgeGraph {
  const { vocabulary, entities, sources, accounts } = dataset;
  return openKnowledgeGraph(buildClaimIndex(dataset), { vocabulary, entities, sources, accounts }, hash);
}

/** Makes an index ready to answer questions. */
export function openKnowledgeGraph(index: ClaimIndex, dataset: WithoutClaims, hash: string): KnowledgeGraph {
  const factsOf = factsFrom(index, speakersThatMayBeOne(dataset.entities));
  const places = inSteps(() => layOut(index));
  return {
    dataset,
    hash,
    index,
    columns: answerColumns(index),
    factsOf,
    absence: absenceAmong(index.names),
    mouthpieces: onDemand(() => mouthpieces(index.names)),
    graph: onDemand(() => buildClaimGraph(index)),
    search: onDemand(() => buildEntitySearch(dataset.entities)),
    claimSearch: onDemand(() => buildClaimSearch(index, dataset.vocabulary)),
    shortestChains: onDemand(() => shortestChainFinder(index)),
    surroundings: onDemand(() => surroundingsFinder(index)),
    memberships: onDemand(() => buildMemberships(index)),
    layout: places.now,
    laidOut: places.ready,
  };
}
