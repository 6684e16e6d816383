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
import { entityById, sourceById } from './lookUp.ts';
import { paths } from './paths.ts';
import { nearRelations, relation } from './relation.ts';
import { citedBy, sourceClaimCount, sources } from './sources.ts';
import { subgraph } from './subgraph.ts';
import { timeline } from './timeline.ts';

/** Answers every question from a knowledge graph in memory. */
export function inMemory(graph: KnowledgeGraph): Hearsay {
  return {
    backing: async (args) => backing(graph, args),
    claims: async (args) => claims(graph, args),
    claim: async (id) => claim(graph, id),
    relation: async (args) => relation(graph, args),
    nearRelations: async (answer) => nearRelations(graph, answer),
    entities: async (args) => entities(graph, args),
    entity: async (id) => entityById(graph, id),
    entityCounts: async (id) => entityCounts(graph, id),
    entityRelations: async (id, args) => entityRelations(graph, id, args),
    sources: async () => sources(graph),
    source: async (id) => sourceById(graph, id),
    sourceClaimCount: async (id) => sourceClaimCount(graph, id),
    citedBy: async (id) => citedBy(graph, id),
    subgraph: async (args) => subgraph(graph, args),
    disputes: async (args) => disputes(graph, args),
    accounts: async (args) => accounts(graph, args),
    account: async (id) => account(graph, id),
    accountsOfClaim: async (id) => accountsOfClaim(graph, id),
    hardenings: async (args) => hardenings(graph, args),
    sharedWorks: async () => sharedWorks(graph),
    event: async (id) => event(graph, id),
    gaps: async (args) => gaps(graph, args),
    agreement: async (args) => agreement(graph, args),
    paths: async (args) => paths(graph, args),
    timeline: async (args) => timeline(graph, args),
    citeRelation: async (answer) => citeRelation(graph, answer),
    citeClaim: async (answer) => citeClaim(graph, answer),
    vocabulary: async () => graph.dataset.vocabulary,
    build: async () => build(graph),
  };
}
