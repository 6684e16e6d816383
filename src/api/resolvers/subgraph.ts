import { inParts } from '../../queries/inParts.ts';
import type { SubgraphResolvers } from '../generated/resolvers.ts';

export const Subgraph: SubgraphResolvers = {
  // Not taken out of the part before: where they are drawn is worked out as soon as they are looked at.
  entities: async (part, _, { hearsay }) => {
    await hearsay.laidOut();
    return part.entities;
  },
  relations: ({ relations }) => inParts(relations),
};
