import { ENTITY_TYPES, type EntityType } from '../../../claims/types.ts';
import { type Rewording, ACTORS_AND_BODIES, POSSESSIVE } from './rewording.ts';

const WHO: readonly EntityType[] = [...ACTORS_AND_BODIES, 'person'];

const STANCE =
  '(?:positions?|polic(?:y|ies)|stances?|attitudes?|line|roles?|approach|support|views?|strategy|posture|conduct|behaviou?r|priorities|course|relations|relationship|ties)';
const TOWARDS = '(?:towards?|to|on|with|regarding|for)';
const CHANGED =
  '(?:change|shift|evolve|develop|turn|alter)(?:ed|d)?(?: over (?:time|the years)| in the course of (?:the )?(?:war|conflict|battle))?';
const END = '(?= *\\?|$| (?:in|from|between|after|since|before|during) )';
const HAS = '(?:did|does|do|has|have|had)';

/** Ways to ask how something came to be otherwise: all that is said of it, with its dates, tells that. */
export const CHANGING: readonly Rewording[] = [
  /* how did the relations between A and B develop */
  [
    new RegExp(
      `^how ${HAS} (?:the )?(?:relations?|relationship|ties|links|alliance) between ([^?,]{2,60}? and [^?,]{2,40}?) ${CHANGED}${END}`,
      'iu',
    ),
    'what is said of $1',
  ],
  /* how did A's policy towards B change */
  [
    new RegExp(
      `^how ${HAS} ([^?,]{2,40}?)${POSSESSIVE}? ${STANCE} ${TOWARDS} ([^?,]{2,40}?) ${CHANGED}${END}`,
      'iu',
    ),
    'what is said of $1 and $2',
    { 1: WHO, 2: ENTITY_TYPES },
  ],
  /* what changed in A's policy towards B */
  [
    new RegExp(
      `^what (?:has |have |had )?changed in ([^?,]{2,40}?)${POSSESSIVE}? ${STANCE} ${TOWARDS} ([^?,]{2,40}?)${END}`,
      'iu',
    ),
    'what is said of $1 and $2',
    { 1: WHO, 2: ENTITY_TYPES },
  ],
  /* did A change its mind about B */
  [
    new RegExp(
      `^${HAS} ([^?,]{2,40}?) (?:ever )?(?:change|shift|alter)(?:ed|d)? (?:its|their|his|her) (?:${STANCE}|mind|tune) (?:${TOWARDS}|about) ([^?,]{2,40}?)${END}`,
      'iu',
    ),
    'what is said of $1 and $2',
    { 1: WHO, 2: ENTITY_TYPES },
  ],
  /* how did A's role in B change */
  [
    new RegExp(
      `^how ${HAS} ([^?,]{2,40}?)${POSSESSIVE}? ${STANCE}( in [^?,]{2,30}?)? ${CHANGED}${END}`,
      'iu',
    ),
    'what is said of $1$2',
    { 1: WHO },
  ],
  /* what changed in A's policy */
  [
    new RegExp(`^what (?:has |have |had )?changed in ([^?,]{2,40}?)${POSSESSIVE}? ${STANCE}${END}`, 'iu'),
    'what is said of $1',
    { 1: WHO },
  ],
  /* turned towards A */
  ...(
    [
      ['turn|pivot|swing|tilt', 'draw'],
      ['turns|pivots|swings|tilts', 'draws'],
      ['turned|pivoted|swung|tilted', 'drew'],
      ['turning|pivoting|swinging|tilting', 'drawing'],
    ] as const
  ).map(([verbs, verb]): Rewording => [
    new RegExp(`\\b(?:${verbs}) (?:back )?towards? (?:the )?([^?,]{2,40}?)${END}`, 'giu'),
    `${verb} closer to $1`,
    { 1: WHO },
  ]),
];
