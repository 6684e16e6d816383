import type { PathsQuery } from '../generated/documents.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/** A chain of relations between two entities. */
export type Chain = PathsQuery['paths'][number];

/** Chains that are shown, and how many there are beside them that lead through what is left out. */
export interface ShownChains {
  readonly chains: readonly Chain[];
  readonly leftOut: number;
}

const MOST_CHAINS = 5;

/** The first chains of which no step is left out of the drawing by filters, lens or hand. */
export function shownChains(
  chains: readonly Chain[],
  drawn: readonly DrawnRelation[],
  visible: readonly DrawnRelation[],
): ShownChains {
  const seen = new Set(visible.map(({ id }) => id));
  const out = new Set(drawn.flatMap(({ id }) => (seen.has(id) ? [] : [id])));
  const left = chains.filter(({ steps }) => !steps.some(({ relation }) => out.has(relation.id)));
  return { chains: left.slice(0, MOST_CHAINS), leftOut: chains.length - left.length };
}

/** The relations and entities of chains. */
export function partsOfChains(chains: readonly Chain[]): {
  readonly relations: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
} {
  const relations = chains.flatMap(({ steps }) => steps.map(({ relation }) => relation));
  return {
    relations: new Set(relations.map(({ id }) => id)),
    entities: new Set(relations.flatMap(({ subject, object }) => [subject.id, object.id])),
  };
}
