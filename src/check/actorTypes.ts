import type { EntityType } from '../claims/types.ts';

/** The types of entities that can act. */
export const ACTOR_TYPES: readonly EntityType[] = ['faction', 'state', 'person', 'organization', 'bloc'];
