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

const TELLING =
  '(?:(?:who|whom)(?: else)?|which (?:other )?(?:sources?|articles?|texts?|authors?|people)|(?:do|does|did|has|have) (?:anyone|anybody|somebody|someone|any(?: other)? (?:sources?|articles?|texts?|authors?))(?: else)?)';
const ACCOUNT =
  '(?:accounts?|versions?|claims?|story|stories|views?|words?|reading|arguments?|telling|statements?|criticisms?|allegations?|accusations?|testimony)';

const TELLS = '(?:says?|said|claims?|claimed|tells?|told|writes?|wrote)';
const DISPUTED = '(?:contradicted|disputed|challenged|contested|denied|rejected|refuted)';
/** The one who is contradicted, with what he is before his name. */
const SPEAKER = '(?:the [a-z]+ )?([^?,]{2,40}?)';

/**
 * Who contradicts somebody, in what he says or of himself: the pattern of a question, with his name in its first group, up to what he
 * is contradicted on.
 */
export const CONTRADICTS = [
  `${TELLING} (?:contradict(?:s|ed)?|disagree(?:s|d)? with|dispute[sd]?)(?: what)? ${SPEAKER}(?:['’]s? ${ACCOUNT}| ${TELLS})?`,
  `${TELLING} (?:reject(?:s|ed)?|contest(?:s|ed)?|challenge[sd]?|question(?:s|ed)?|refute[sd]?|den(?:y|ies|ied)|disbelieve[sd]?)(?: what)? ${SPEAKER}(?:['’]s? ${ACCOUNT}| ${TELLS}\\b)`,
  `(?:(?:on|in) what|where|by whom|how) (?:is|are|was|were) ${SPEAKER}(?:['’]s? ${ACCOUNT})? ${DISPUTED}(?: by (?:others|anyone|anybody|other sources))?`,
  `(?:which|what) (?:of )?${SPEAKER}['’]s? ${ACCOUNT} (?:is|are|was|were) ${DISPUTED}(?: by (?:others|anyone|anybody|other sources))?`,
  `what (?:do|does) (?:others|anyone|anybody|other sources|the others) (?:dispute|contest|reject|contradict|deny) (?:of|in) ${SPEAKER}['’]s? ${ACCOUNT}`,
].map((pattern) => `^${pattern}`);
