import { ENTITY_TYPES, type EntityType } from '../../claims/types.ts';
import { firstOfTwo, type TwoInOne } from '../rewording/tails.ts';
import type { Chunk } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import { isQuestion } from '../words/isQuestion.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { isOfNames, limitsNothing } from './limitsNothing.ts';
import type { Reading } from './reading.ts';
import { readStrictly } from './readStrictly.ts';
import { candidatesOf } from './resolveName.ts';

/** Two questions in one; or a question and what is said after it, if that tells nothing that could limit it. */
export function separate(question: string, { lexicon }: Grammar): ReturnType<typeof firstOfTwo> {
  const two = firstOfTwo(question);
  return two && (two.isQuestion || limitsNothing(two.second, lexicon) || isOfNames(two.second, lexicon))
    ? two
    : undefined;
}

/** What the second of two questions asks, if it is a known sentence of its own: "whom does A back, and who leads it?". */
export function readSecond(two: TwoInOne, grammar: Grammar): Reading | undefined {
  const { first, second } = two;
  if (!isFurther(two)) return undefined;
  const plain = second.replace(JOINT, '');
  const alone = withEndsOf(first, plain, grammar.lexicon) ?? withNamesOf(first, plain, grammar.lexicon);
  const reading = alone === undefined ? undefined : readStrictly(alone, grammar);
  if (reading === undefined || 'problem' in reading) return undefined;
  const isOfCited = CITES.test(first) && reading.accordingTo.length > 0;
  return isOfCited || namesSomebody(reading) ? reading : undefined;
}

/** After this it can be asked what the one cited says: "who cites A, and what does A say?". */
const CITES = /\b(?:cit|quot)(?:es?|ed|ing)\b/iu;

/** Whether the second of two is a question of its own, that limits the first in nothing. */
export function isFurther({ first, second, isQuestion: isAsked, isApart }: TwoInOne): boolean {
  return isAsked && isQuestion(first) && (isApart || IS_FURTHER.test(second)) && !OF_SAME.test(second);
}

/** A part of what is asked already, and no question: "which rebels", after who backed the rebels. */
const OF_SAME = /^(?:(?:and|or|but) )?which(?: [\p{L}-]+){1,2}\??$/iu;

/** What is no clause after a comma, as "who bombed Aleppo" and "when Russia intervened" are. */
const IS_FURTHER =
  /^(?:(?:and|or|but|so)\b|(?:(?:when|where|how|why|(?:to |by |with )?whom) )?(?:did|does|do|was|were|is|are|has|have|had)\b)/iu;

const JOINT = /^(?:(?:and|or|but|so)\s+)+/iu;

/** A relation of somebody; else everything would be told that anybody says. */
function namesSomebody({ predicate, subject, object, about, event }: Reading): boolean {
  return (predicate !== null || about.length > 0) && [subject, object, about[0], event].some(Boolean);
}

/** Who is asked for may be meant by a pronoun after it. */
const ASKS_WHO = /^(?:whom?|which|what)\b(?! (?:does|did|do|is|was|were|has|have)\b)/iu;
const ASKS_WHICH = /^(?:which|what) (?!does|did|do|is|was|were|has|have)/iu;

interface Pronoun {
  readonly pronoun: RegExp;
  /** Of which types those are whom it may mean. */
  readonly types: readonly EntityType[];
  /** Questions that ask for somebody whom it may mean. */
  readonly unless: RegExp;
}

const PRONOUNS: readonly Pronoun[] = [
  { pronoun: /\b(?:he|she|him)\b/giu, types: ['person'], unless: ASKS_WHO },
  {
    pronoun: /\bit\b/giu,
    types: ENTITY_TYPES.filter((type) => type !== 'person' && type !== 'place' && type !== 'event'),
    unless: ASKS_WHICH,
  },
  { pronoun: /\b(?:they|them)\b/giu, types: ['faction', 'bloc', 'organization'], unless: ASKS_WHO },
];

const SAYS = '(?:says?|said|claims?|claimed|writes?|reports?|argues?|den(?:y|ies|ied)) (?:that )?';

/** It is asked who says something: a pronoun after it means somebody of whom it is said, not whoever says it. */
const ASKS_WHO_SAYS = new RegExp(
  `^(?:which (?:of the )?(?:(?:two|three|four|five) )?(?:sources?|articles?|texts?|authors?)|who) ${SAYS}`,
  'iu',
);
const SECOND_WHO_SAYS = new RegExp(
  `^(?:which(?: ones| of them)?|(?<who>who)(?: else)?) (?<says>${SAYS})(?:(?<end>it|they|he|she) )?(?<rest>.+)$`,
  'iu',
);
const AUXILIARY = '(?:did|does|do|was|were|is|are|has|have|had)';
const ASKS_WHETHER = new RegExp(`^${AUXILIARY} `, 'iu');
const SECOND_WHETHER = new RegExp(`^(?<who>${AUXILIARY}) (?<end>it|they|he|she) (?<rest>.+)$`, 'iu');
const OTHER_END = /\b(?:it|them|him|her)\b/giu;

/**
 * The second of two questions on who says what, or whether something is so, with one named in the first in place of the pronoun that
 * acts, the first whom it can mean and who is not named again, and the only other one in place of any further pronoun: "which sources say that A backed B, and which say it
 * withheld weapons from them?", "did A back B, or was it working with C?".
 */
function withEndsOf(first: string, second: string, lexicon: Lexicon): string | undefined {
  const said = ASKS_WHO_SAYS.test(first) ? SECOND_WHO_SAYS.exec(second)?.groups : undefined;
  const found = said ?? (ASKS_WHETHER.test(first) ? SECOND_WHETHER.exec(second)?.groups : undefined);
  const { who = 'which sources', says = '', end, rest } = found ?? {};
  if (rest === undefined) return undefined;
  const { chunks } = plainCut(questionWords(first.replace(ASKS_WHO_SAYS, ''), lexicon), lexicon);
  const names = chunks.filter(({ symbol }) => symbol === 'n');
  const one =
    end === undefined ? names[0] : names.find((each) => canMean(end, each) && !rest.includes(each.text));
  const [other, ...more] = names.filter((each) => each !== one).map(({ text }) => text);
  const isOfOther = rest.search(OTHER_END) >= 0;
  if ((end && one === undefined) || (isOfOther && (other === undefined || more.length > 0))) return undefined;
  const others = rest.replace(OTHER_END, () => other ?? '');
  return [who, says.trim(), ...(end ? [one!.text] : []), others].filter(Boolean).join(' ');
}

/** Whether a pronoun can mean somebody. */
function canMean(pronoun: string, chunk: Chunk): boolean {
  return PRONOUNS.some((each) => pronoun.search(each.pronoun) >= 0 && isOfType(chunk, each.types));
}

/**
 * The second of two questions, with the only one of the first whom its pronoun can mean in its place; undefined where it could mean
 * several, or whoever is asked for.
 */
function withNamesOf(first: string, second: string, lexicon: Lexicon): string | undefined {
  const [used, another] = PRONOUNS.filter(({ pronoun }) => second.search(pronoun) >= 0);
  if (used === undefined) return second;
  const { pronoun, types, unless } = used;
  if (another !== undefined || unless.test(first)) return undefined;
  const { chunks } = plainCut(questionWords(first, lexicon), lexicon);
  const names = chunks.filter((chunk) => chunk.symbol === 'n' && isOfType(chunk, types));
  return names.length === 1 ? second.replace(pronoun, () => names[0]!.text) : undefined;
}

function isOfType(chunk: Chunk, types: readonly EntityType[]): boolean {
  return candidatesOf(chunk).some(({ type }) => types.includes(type));
}
