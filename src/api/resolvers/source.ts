import type { SourceResolvers, SourceTextResolvers } from '../generated/resolvers.ts';

export const Source: SourceResolvers = {
  publisher: ({ publisher }, _, { hearsay }) => (publisher === undefined ? null : hearsay.entity(publisher)),
  authors: ({ authors }, _, { hearsay }) => Promise.all(authors.map((id) => hearsay.entity(id))),
  claimCount: ({ id }, _, { hearsay }) => hearsay.sourceClaimCount(id),
  claimSample: ({ id }, { first }, { hearsay }) => hearsay.sourceSample(id, first),
  text: ({ id }, _, { texts }) => texts.counts(id),
  cites: ({ id }, _, { hearsay }) => hearsay.citedBy(id),
};

export const SourceText: SourceTextResolvers = {
  state: ({ attached }) => (attached ? 'attached' : 'not-attached'),
};
