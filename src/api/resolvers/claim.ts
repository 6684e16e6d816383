import type { ClaimResolvers } from '../generated/resolvers.ts';

export const Claim: ClaimResolvers = {
  relation: ({ subject, predicate, object }, _, { hearsay }) =>
    hearsay.relation({ subject: subject.id, predicate, object: object.id }),
  against: ({ against }, _, { hearsay }) => Promise.all(against.map((id) => hearsay.claim(id))),
  evidence: ({ evidence, source }) => evidence.map((anchor) => ({ anchor, source: source.id })),
  accounts: ({ id }, _, { hearsay }) => hearsay.accountsOfClaim(id),
  citation: (claim, _, { hearsay }) => hearsay.citeClaim(claim),
};
