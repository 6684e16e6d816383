import type { EntityType } from '../../../claims/types.ts';

/** Of which types the names in the groups of a way to ask must be, by the number of the group. */
export type Names = Readonly<Record<number, readonly EntityType[]>>;

/** A way to ask, another that the grammar reads and that the same claims answer, and what must be a name in it. */
export type Rewording = readonly [way: RegExp, other: string, names?: Names];

export const PLACES: readonly EntityType[] = ['place', 'event'];

export const STATES: readonly EntityType[] = ['state'];

export const ACTORS: readonly EntityType[] = ['state', 'faction', 'bloc'];

export const ACTORS_AND_BODIES: readonly EntityType[] = [...ACTORS, 'organization'];

/** Who has a say: of what a state or a faction does, words such as "describe" tell something else. */
export const SPEAKERS: readonly EntityType[] = ['person', 'organization', 'work'];

export const BODIES_OF_MEMBERS: readonly EntityType[] = ['organization', 'faction'];

export const PERSONS: readonly EntityType[] = ['person'];

export const BODIES: readonly EntityType[] = ['organization', 'work', 'state', 'faction', 'bloc'];

export const POSSESSIVE = "(?:['’]s|s['’]|['’])";

export const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
