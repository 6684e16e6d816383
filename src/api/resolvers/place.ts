import { checkedFirst } from '../../queries/page.ts';
import type { PlaceAnswerResolvers } from '../generated/resolvers.ts';

export const PlaceAnswer: PlaceAnswerResolvers = {
  relationCount: ({ relations }) => relations.length,
  relations: ({ relations }, { first }) => relations.slice(0, checkedFirst(first)),
};
