import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { account, accounts, accountsOfClaim } from './accounts.ts';
import { agreement } from './agreement.ts';
import { backing } from './backing.ts';
import { build } from './build.ts';
import { citeClaim, citeRelation } from './citation.ts';
import { claim, claims } from './claims.ts';
import { disputes } from './disputes.ts';
import { entities, entityCounts, entityRelations } from './entities.ts';
import { event } from './event.ts';
import { gaps } from './gaps.ts';
import { hardenings } from './hardenings.ts';
import { sharedWorks } from './sharedWorks.ts';
import type { Hearsay } from './hearsay.ts';
import { type Answering, inTurns } from './inTurns.ts';
import { nearEntities } from './nearEntities.ts';
import { entityById, sourceById } from './lookUp.ts';
import { paths } from './paths.ts';
import { places } from './places.ts';
import { nearRelations, relation } from './relation.ts';
import { citedBy, sourceClaimCount, sources, sourceSample } from './sources.ts';
import { searchClaims } from './searchClaims.ts';
import { subgraph } from './subgraph.ts';
import { timeline } from './timeline.ts';

/** Answers every question from a knowledge graph in memory. */
export function inMemory(graph: KnowledgeGraph): Hearsay {
  return answering(graph, async (question) => question());
}

function answering(graph: KnowledgeGraph, work: Answering): Hearsay {
  return {
    within: (milliseconds) => answering(graph, inTurns(milliseconds)),
    backing: (args) => work(() => backing(graph, args)),
    claims: (args) => work(() => claims(graph, args)),
    claim: (id) => work(() => claim(graph, id)),
    searchClaims: (args) => work(() => searchClaims(graph, args)),
    relation: (args) => work(() => relation(graph, args)),
    nearRelations: (answer) => work(() => nearRelations(graph, answer)),
    nearEntities: (id) => work(() => nearEntities(graph, id)),
    entities: (args) => work(() => entities(graph, args)),
    entity: (id) => work(() => entityById(graph, id)),
    entityCounts: (id) => work(() => entityCounts(graph, id)),
    entityRelations: (id, args) => work(() => entityRelations(graph, id, args)),
    sources: () => work(() => sources(graph)),
    source: (id) => work(() => sourceById(graph, id)),
    sourceClaimCount: (id) => work(() => sourceClaimCount(graph, id)),
    sourceSample: (id, first) => work(() => sourceSample(graph, id, first)),
    citedBy: (id) => work(() => citedBy(graph, id)),
    subgraph: (args) => work(() => subgraph(graph, args)),
    laidOut: () => graph.laidOut(),
    disputes: (args) => work(() => disputes(graph, args)),
    accounts: (args) => work(() => accounts(graph, args)),
    account: (id) => work(() => account(graph, id)),
    accountsOfClaim: (id) => work(() => accountsOfClaim(graph, id)),
    hardenings: (args) => work(() => hardenings(graph, args)),
    sharedWorks: () => work(() => sharedWorks(graph)),
    event: (id) => work(() => event(graph, id)),
    gaps: (args) => work(() => gaps(graph, args)),
    agreement: (args) => work(() => agreement(graph, args)),
    paths: (args) => work(() => paths(graph, args)),
    timeline: (args) => work(() => timeline(graph, args)),
    places: (args) => work(() => places(graph, args)),
    citeRelation: (answer) => work(() => citeRelation(graph, answer)),
    citeClaim: (answer) => work(() => citeClaim(graph, answer)),
    vocabulary: async () => graph.dataset.vocabulary,
    build: () => work(() => build(graph)),
  };
}
