import type { PredicateResolvers } from '../generated/resolvers.ts';

export const Predicate: PredicateResolvers = {
  plural: ({ plural, label }) => plural ?? label,
};
