import type { EntityType } from '../claims/types.ts';

/** The colours of the explorer on light ground: a test keeps them the same. */
export const TYPE_COLOURS: Readonly<Record<EntityType, string>> = {
  state: '#2f4b6e',
  faction: '#b06a1f',
  bloc: '#8a6a52',
  organization: '#2b7a80',
  person: '#6a4c8c',
  place: '#587a45',
  event: '#8f7f12',
  work: '#6f6f73',
};

/** The colour of dissent, of which nothing else is drawn. */
export const DISSENT_COLOUR = '#d2301c';

const PREDICATE_COLOURS: Readonly<Record<string, string>> = {
  backs: '#1f62a8',
  fights: '#2b2a28',
  'negotiates-with': '#0d7d6d',
  opposes: '#8140a0',
  'allied-with': '#3d8b37',
  'member-of': '#857f12',
  leads: '#a9690a',
  succeeds: '#8a5a44',
  controls: '#587083',
  'located-in': '#8b8b86',
  'cited-by': '#8f8777',
};

const OTHER_PREDICATE = '#6b6b6b';

/** The colour of a relation: by predicate, but that of dissent where it is disputed or denied. */
export function edgeColour(predicate: string, dissent: boolean): string {
  return dissent ? DISSENT_COLOUR : (PREDICATE_COLOURS[predicate] ?? OTHER_PREDICATE);
}
