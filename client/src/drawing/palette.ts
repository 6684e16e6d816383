import type { EntityType } from '../generated/documents.ts';

export type Theme = 'light' | 'dark';

/** The colours of the drawing and its key. Six hex digits each: sigma misreads four. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly faint: string;
  /** Kept for dissent alone: nothing else is drawn in it. */
  readonly dissent: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly predicates: Readonly<Record<string, string>>;
  /** For predicates that a dataset adds. */
  readonly otherPredicate: string;
  /** Where sources are compared: on what they agree, what the first says alone, what the second does. */
  readonly compared: Readonly<Record<'agree' | 'first' | 'second', string>>;
}

const LIGHT: Palette = {
  ground: '#fdfcf9',
  ink: '#1c1b19',
  faint: '#b9b5ab',
  dissent: '#d2301c',
  types: {
    STATE: '#2f4b6e',
    FACTION: '#b06a1f',
    BLOC: '#8a6a52',
    ORGANIZATION: '#2b7a80',
    PERSON: '#6a4c8c',
    PLACE: '#587a45',
    EVENT: '#8f7f12',
    WORK: '#6f6f73',
  },
  predicates: {
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
  },
  otherPredicate: '#6b6b6b',
  compared: { agree: '#0d7d6d', first: '#1f62a8', second: '#a9690a' },
};

const DARK: Palette = {
  ground: '#15171a',
  ink: '#ece8e0',
  faint: '#565b61',
  dissent: '#ff5d45',
  types: {
    STATE: '#93b4dd',
    FACTION: '#e5a156',
    BLOC: '#cfae95',
    ORGANIZATION: '#74c4cb',
    PERSON: '#bb9fdd',
    PLACE: '#9cc684',
    EVENT: '#d9c853',
    WORK: '#a4a6ab',
  },
  predicates: {
    backs: '#6cb0f2',
    fights: '#e6e1d7',
    'negotiates-with': '#3fc0ad',
    opposes: '#c78ce4',
    'allied-with': '#80cb74',
    'member-of': '#cbc456',
    leads: '#e6ab48',
    succeeds: '#cb9f88',
    controls: '#9db4c8',
    'located-in': '#85888c',
    'cited-by': '#8a8677',
  },
  otherPredicate: '#a0a0a0',
  compared: { agree: '#3fc0ad', first: '#6cb0f2', second: '#e6ab48' },
};

/** The colours of a theme. */
export function paletteOf(theme: Theme): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}
