import type { AnswerResolvers, UnderstoodResolvers } from '../generated/resolvers.ts';

export const Answer: AnswerResolvers = {
  build: async (_, __, { hearsay }) => (await hearsay.build()).hash,
};

export const Understood: UnderstoodResolvers = {
  subject: ({ subject }) => subject?.entity ?? null,
  object: ({ object }) => object?.entity ?? null,
  about: ({ about }) => about.map(({ entity }) => entity),
  accordingTo: ({ accordingTo, voices }) => [...accordingTo, ...voices],
};
