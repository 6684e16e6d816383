/* Ids of predicates and kinds of which searches are made, where the vocabulary of a dataset has them. */

export const BACKS = 'backs';
export const FIGHTS = 'fights';
export const TROOPS = 'troops';
export const OPPOSES = 'opposes';
export const LEADS = 'leads';
export const SUCCEEDS = 'succeeds';
export const OBSTRUCTION = 'obstruction';
export const PRESSURE = 'pressure';
export const NEGOTIATES = 'negotiates-with';
export const FAILED = 'failed';
export const MEMBER = 'member-of';
export const ALLIED = 'allied-with';
export const JOINT_OPERATIONS = 'joint-operations';
export const REPRESENTATIVE = 'representative';
export const AFFILIATE = 'affiliate';
export const INTELLIGENCE = 'intelligence';
export const CITED_BY = 'cited-by';
export const CONTROLS = 'controls';
export const HOLDS = 'holds';
export const CAPTURES = 'captures';
export const BATTLE = 'battle';
