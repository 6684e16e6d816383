import { checkedFirst } from '../../queries/page.ts';
import type { BackingResolvers, DisputeResolvers, RelationResolvers } from '../generated/resolvers.ts';

export const Backing: BackingResolvers = {
  silent: ({ silent }, { first }) => silent.slice(0, checkedFirst(first)),
  unheard: ({ unheard }, { first }) => unheard.slice(0, checkedFirst(first)),
};

export const Relation: RelationResolvers = {
  silent: ({ silent }, { first }) => silent.slice(0, checkedFirst(first)),
  unheard: ({ unheard }, { first }) => unheard.slice(0, checkedFirst(first)),
  near: (relation, _, { hearsay }) => hearsay.nearRelations(relation),
  citation: (relation, _, { hearsay }) => hearsay.citeRelation(relation),
};

export const Dispute: DisputeResolvers = {
  relation: ({ affirming: { subject, predicate, object } }, _, { hearsay }) =>
    hearsay.relation({ subject: subject.id, predicate, object: object.id }),
};
