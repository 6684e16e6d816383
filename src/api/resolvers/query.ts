import { readRelationIds } from '../../queries/relationIds.ts';
import type { QueryResolvers } from '../generated/resolvers.ts';

export const Query: QueryResolvers = {
  backing: (_, args, { hearsay }) => hearsay.backing(args),
  claims: (_, args, { hearsay }) => hearsay.claims(args),
  claim: (_, { id }, { hearsay }) => hearsay.claim(id),
  searchClaims: (_, args, { hearsay }) => hearsay.searchClaims(args),
  relation: (_, args, { hearsay }) => hearsay.relation(args),
  relations: (_, { ids, comments }, { hearsay }) =>
    Promise.all(readRelationIds(ids).map((triple) => hearsay.relation({ ...triple, comments }))),
  entities: (_, args, { hearsay }) => hearsay.entities(args),
  entity: (_, { id }, { hearsay }) => hearsay.entity(id),
  sources: (_, __, { hearsay }) => hearsay.sources(),
  source: (_, { id }, { hearsay }) => hearsay.source(id),
  subgraph: (_, args, { hearsay }) => hearsay.subgraph(args),
  disputes: (_, args, { hearsay }) => hearsay.disputes(args),
  accounts: (_, args, { hearsay }) => hearsay.accounts(args),
  account: (_, { id }, { hearsay }) => hearsay.account(id),
  hardenings: (_, args, { hearsay }) => hearsay.hardenings(args),
  sharedWorks: (_, __, { hearsay }) => hearsay.sharedWorks(),
  event: (_, { id }, { hearsay }) => hearsay.event(id),
  gaps: (_, args, { hearsay }) => hearsay.gaps(args),
  agreement: (_, args, { hearsay }) => hearsay.agreement(args),
  paths: (_, args, { hearsay }) => hearsay.paths(args),
  timeline: (_, args, { hearsay }) => hearsay.timeline(args),
  places: (_, args, { hearsay }) => hearsay.places(args),
  ask: (_, { question }, { ask, hearsay }) => ask(question, hearsay),
  vocabulary: (_, __, { hearsay }) => hearsay.vocabulary(),
  build: async (_, __, { hearsay, builtAt, version }) => ({ ...(await hearsay.build()), builtAt, version }),
};
