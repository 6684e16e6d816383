import type { PredicateResolvers } from '../generated/resolvers.ts';

export const Predicate: PredicateResolvers = {
  pluralLabel: ({ plural, label }) => plural ?? label,
};
