import { eachNamed, type Named } from '../../ask/reading/reading.ts';
import type { Entity } from '../../claims/types.ts';
import type { AnswerResolvers, UnderstoodResolvers } from '../generated/resolvers.ts';

export const Answer: AnswerResolvers = {
  build: async (_, __, { hearsay }) => (await hearsay.build()).hash,
};

export const Understood: UnderstoodResolvers = {
  subject: ({ subject }) => subject?.entity ?? null,
  object: ({ object }) => object?.entity ?? null,
  subjects: ({ subject }) => entitiesOf(subject),
  objects: ({ object }) => entitiesOf(object),
  about: ({ about }) => about.flatMap(entitiesOf),
  accordingTo: ({ accordingTo, voices }) => [...accordingTo, ...voices],
};

function entitiesOf(named: Named | null): readonly Entity[] {
  return named === null ? [] : eachNamed(named).map(({ entity }) => entity);
}
