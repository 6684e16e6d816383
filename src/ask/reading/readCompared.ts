import type { Asker } from '../asker.ts';
import { speaksInSource } from '../rewording/setAgainst.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Reading } from './reading.ts';
import { readStrictly } from './readStrictly.ts';

const NAME = '[^?,]{2,60}?';
const ON = '(?:on|about|over|regarding|concerning|as to|when it comes to)';
const AGREE = '(?<how>agree|concur|see eye to eye|differ|disagree|diverge|part ways)';
const ASKED = '(?:how(?: far)?|where|to what extent|in what(?: way)?|(?:on|about) what(?: points)?)';
const VIEW =
  '(?:account|view|version|portrayal|reading|picture|description|take|analysis|coverage|position|stance|assessment|story|narrative)s?';

/** One who is compared with another on something. */
const WAYS = [
  `^(?:${ASKED} )?(?:do|does|did) (?<one>${NAME}) (?:and|or) (?<other>${NAME}) ${AGREE}(?: with each other)?(?: ${ON} (?<topic>[^?]+?))?[?\\s]*$`,
  `^(?:${ASKED} )?(?:do|does|did) (?<one>${NAME}) ${AGREE} (?:with|from) (?<other>${NAME})(?: ${ON} (?<topic>[^?]+?))?[?\\s]*$`,
  `^${ASKED} (?:do|does|did) (?<one>${NAME})(?:['’]s?)? ${VIEW} (?:of|on|about) (?<topic>${NAME}) (?<how>agree|differ|diverge) (?:with|from) (?:that of )?(?<other>${NAME})(?:['’]s?)?[?\\s]*$`,
].map((way) => new RegExp(way, 'iu'));

/** All sources on something. */
const ALL = new RegExp(
  `^(?:${ASKED} |what )?(?:do|does) (?:all )?(?:of )?(?:the |these |our )?(?:five |different )?(?:sources|articles|texts|authors) (?:all )?(?<how>agree|concur)(?: on)? (?:${ON}|in) (?<topic>(?!\\d|(?:whom?|whose|which|what|when|where|how|why|whether|if|that)\\b)[^?]+?)[?\\s]*$`,
  'iu',
);

/** No topic. */
const ANYTHING =
  /^(?:anything|something|everything|any of (?:it|this|that)|all (?:of )?(?:it|this|that))(?: else)?$/iu;

/** What somebody does or wants, of which nobody says more than of himself: "the role of Turkey", "Turkey's aims". */
const PART =
  '(?:role|part|involvement|intervention|policy|policies|actions|aims|goals|motives|intentions|priorities|position)';
const PART_OF = new RegExp(`^(?<part>(?:the )?${PART} of) (?<name>.+)$`, 'iu');
const PART_AFTER = new RegExp(`^(?<name>.+?)(?<part>['’]s? ${PART})$`, 'iu');

/**
 * A question whether two authors or publishers of sources, or all sources, agree on somebody or something, or how they differ: where
 * they contradict each other, if they are said to differ, else what each says of it. Empty where it is none, or where one of the two
 * has no source.
 */
export function readCompared(
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): readonly Reading[] {
  const { grammar } = asker;
  const all = ALL.exec(question.trim())?.groups;
  if (all) return read(`what is said about ${all['topic']}`, [all['how']!], grammar);
  for (const way of WAYS) {
    const { one, other, how, topic } = way.exec(question.trim())?.groups ?? {};
    if (!one || !other || !how || ![one, other].every((name) => speaksInSource(name, asker))) continue;
    const differ = /^(?:differ|disagree|diverge|part)/iu.test(how);
    if (topic === undefined || ANYTHING.test(topic))
      return read(`what do ${one} and ${other} ${differ ? 'disagree about' : 'agree on'}`, [], grammar);
    const { name = topic, part } = (PART_OF.exec(topic) ?? PART_AFTER.exec(topic))?.groups ?? {};
    const left = part === undefined ? [] : [part.replace(/^['’]s? ?/u, '')];
    return [
      ...(differ ? read(`what do ${one} and ${other} disagree about ${name}`, left, grammar) : []),
      ...read(`what do ${one} and ${other} say about ${name}`, [how, ...left], grammar),
    ];
  }
  return [];
}

function read(question: string, left: readonly string[], grammar: Grammar): readonly Reading[] {
  const reading = readStrictly(question, grammar);
  return 'problem' in reading ? [] : [{ ...reading, unused: [...left, ...reading.unused] }];
}
