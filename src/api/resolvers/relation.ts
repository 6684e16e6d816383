import { checkedFirst } from '../../queries/page.ts';
import type {
  AgreementResolvers,
  BackingResolvers,
  DisputeResolvers,
  RelationResolvers,
} from '../generated/resolvers.ts';

export const Backing: BackingResolvers = {
  silent: ({ silent }, { first }) => silent.slice(0, checkedFirst(first)),
  unheard: ({ unheard }, { first }) => unheard.slice(0, checkedFirst(first)),
};

export const Relation: RelationResolvers = {
  verdicts: ({ verdicts }, { sources }) =>
    sources == null ? verdicts : verdicts.filter(({ source }) => sources.includes(source.id)),
  silent: ({ silent }, { first }) => silent.slice(0, checkedFirst(first)),
  unheard: ({ unheard }, { first }) => unheard.slice(0, checkedFirst(first)),
  near: (relation, _, { hearsay }) => hearsay.nearRelations(relation),
  citation: (relation, _, { hearsay }) => hearsay.citeRelation(relation),
};

export const Agreement: AgreementResolvers = {
  examples: (agreement, args) => agreement.examples(args),
};

export const Dispute: DisputeResolvers = {
  relation: ({ affirming: { subject, predicate, object } }, _, { hearsay }) =>
    hearsay.relation({ subject: subject.id, predicate, object: object.id }),
};
