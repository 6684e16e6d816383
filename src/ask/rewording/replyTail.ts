import { ENTITY_TYPES, type Entity } from '../../claims/types.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { onlyNamed } from '../words/onlyNamed.ts';

const NAME = '(?<name>[^?,;]{2,60}?)';
const SAYING =
  '(?:claim|account|view|version|argument|story|picture|charge|accusation|explanation|reading)s?';
const IT = `(?:it|this|that|so|him|her|them|(?:his|her|their|its|this|that|these|those) ${SAYING})`;

/** That somebody is asked for what he says against what is told: "and does WSWS buy it", "and what does Heller reply to that". */
const REPLIES = [
  `(?:does|do|did) ${NAME} (?:not )?(?:buy|accept|share|believe|endorse|dispute|deny|reject|contest|challenge|refute|rebut|contradict|agree(?: with| to)?|disagree(?: with)?|object(?: to)?)(?: ${IT})?`,
  `(?:what|how) (?:does|do|did|has|have) ${NAME} (?:reply|replied|respond|responded|answer|answered|retort|counter|object|rebut)(?:(?: to| against)? ${IT})?`,
  `what (?:does|do|did|has|have) ${NAME} (?:say|said|hold|write|written) (?:to|against|about|on|of) ${IT}`,
];

const TAILS = REPLIES.map(
  (reply) =>
    new RegExp(
      `^(?<first>.{12,}?)(?: ?[,;?–—] ?(?:(?:and|but|so) )?| (?:and|but) )(?<asked>${reply})[ ?]*$`,
      'iu',
    ),
);

/** Who is asked, after a question, for what he says against the answer. */
export interface ReplyAsked {
  readonly replier: Entity;
  /** As it was typed. */
  readonly text: string;
}

/** A question without what is asked after it of somebody who may contradict; as it stands where nobody is. */
export function withoutReply(
  question: string,
  lexicon: Lexicon,
): { readonly question: string; readonly reply: ReplyAsked | undefined } {
  const text = question.replace(/\s+/gu, ' ');
  for (const tail of TAILS) {
    const { first, asked, name } = tail.exec(text)?.groups ?? {};
    const replier = name === undefined ? undefined : onlyNamed(name, ENTITY_TYPES, lexicon);
    if (replier !== undefined) return { question: first!, reply: { replier, text: asked! } };
  }
  return { question, reply: undefined };
}
