import { workUntil } from '../claims/deadline.ts';
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

/** Answers every question from a knowledge graph in memory. After `deadline` (`performance.now()`) none is answered. */
export function inMemory(graph: KnowledgeGraph, deadline = Infinity): Hearsay {
  const work = <Result>(question: () => Result): Result => workUntil(deadline, question);
  return {
    until: (end) => inMemory(graph, end),
    backing: async (args) => work(() => backing(graph, args)),
    claims: async (args) => work(() => claims(graph, args)),
    claim: async (id) => work(() => claim(graph, id)),
    relation: async (args) => work(() => relation(graph, args)),
    nearRelations: async (answer) => work(() => nearRelations(graph, answer)),
    entities: async (args) => work(() => entities(graph, args)),
    entity: async (id) => work(() => entityById(graph, id)),
    entityCounts: async (id) => work(() => entityCounts(graph, id)),
    entityRelations: async (id, args) => work(() => entityRelations(graph, id, args)),
    sources: async () => work(() => sources(graph)),
    source: async (id) => work(() => sourceById(graph, id)),
    sourceClaimCount: async (id) => work(() => sourceClaimCount(graph, id)),
    citedBy: async (id) => work(() => citedBy(graph, id)),
    subgraph: async (args) => work(() => subgraph(graph, args)),
    disputes: async (args) => work(() => disputes(graph, args)),
    accounts: async (args) => work(() => accounts(graph, args)),
    account: async (id) => work(() => account(graph, id)),
    accountsOfClaim: async (id) => work(() => accountsOfClaim(graph, id)),
    hardenings: async (args) => work(() => hardenings(graph, args)),
    sharedWorks: async () => work(() => sharedWorks(graph)),
    event: async (id) => work(() => event(graph, id)),
    gaps: async (args) => work(() => gaps(graph, args)),
    agreement: async (args) => work(() => agreement(graph, args)),
    paths: async (args) => work(() => paths(graph, args)),
    timeline: async (args) => work(() => timeline(graph, args)),
    citeRelation: async (answer) => work(() => citeRelation(graph, answer)),
    citeClaim: async (answer) => work(() => citeClaim(graph, answer)),
    vocabulary: async () => graph.dataset.vocabulary,
    build: async () => work(() => build(graph)),
  };
}
