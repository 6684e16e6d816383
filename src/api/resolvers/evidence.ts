import type { EvidenceResolvers } from '../generated/resolvers.ts';

export const Evidence: EvidenceResolvers = {
  at: ({ anchor }) => anchor.at,
  letters: ({ anchor }) => anchor.letters,
  check: ({ anchor }) => anchor.check,
  hash: ({ anchor }) => anchor.hash,
  state: ({ anchor, source }, _, { texts }) => texts.stateOf(source, anchor).state,
  foundAt: ({ anchor, source }, _, { texts }) => {
    const found = texts.stateOf(source, anchor);
    return 'at' in found ? found.at : null;
  },
  quote: ({ anchor, source }, _, { texts }) => texts.quote(source, anchor)?.quote ?? null,
  before: ({ anchor, source }, _, { texts }) => texts.quote(source, anchor)?.before ?? null,
  after: ({ anchor, source }, _, { texts }) => texts.quote(source, anchor)?.after ?? null,
};
