import type { EntityResolvers } from '../generated/resolvers.ts';

export const Entity: EntityResolvers = {
  aliases: ({ aliases }) => aliases.map(({ text }) => text),
  broader: ({ broader }, _, { hearsay }) => Promise.all(broader.map((id) => hearsay.entity(id))),
  plural: ({ plural }) => plural ?? false,
  claimCount: async ({ id }, _, { hearsay }) => (await hearsay.entityCounts(id)).claimCount,
  sourceCount: async ({ id }, _, { hearsay }) => (await hearsay.entityCounts(id)).sourceCount,
  relations: ({ id }, args, { hearsay }) => hearsay.entityRelations(id, args),
  claims: ({ id }, { first, after }, { hearsay }) =>
    hearsay.claims({ filter: { entities: [id] }, first, after }),
};
