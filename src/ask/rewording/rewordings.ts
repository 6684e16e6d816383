import { foldWords } from '../../claims/foldWords.ts';
import type { EntityType } from '../../claims/types.ts';
import { namesBegunWith, wholeName } from '../words/chunks.ts';
import type { Lexicon, Meaning } from '../words/lexicon.ts';
import { TURNING } from '../words/wordsThatBind.ts';
import { DENIALS } from './ways/denials.ts';
import { WAYS_TO_ASK } from './waysToAsk.ts';

/** Words that a rewording could swallow, though they turn the meaning round. */
const NEGATION = new RegExp(
  `\\b(?:${[...TURNING].join('|')}|stopping|ceasing|halting|ending|lacking|refusing|declining|failing|withholding|avoiding|abandoning|denying)\\b|n['’]t\\b`,
  'iu',
);

/** An end that is a time ends nothing. */
const AT_THE_END = /\b(?:at|by|towards?|until|till|before|since|and|to) the (?:very )?end\b/giu;

/** Capitalised words within a sentence belong to names: "Stop the War". */
const IN_NAMES = /(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu;

/** A question in the words that the grammar reads; as it stands where there are none, or where it denies anything. */
export function reworded(question: string, lexicon: Lexicon): string {
  const plain = question.replace(AT_THE_END, '').replace(IN_NAMES, '');
  const rewordings = NEGATION.test(plain) ? DENIALS : WAYS_TO_ASK;
  return rewordings.reduce(
    (text, [way, other, names = {}]) =>
      text.replace(way, (match: string, ...found: readonly unknown[]) => {
        const group = (number: number | string): string =>
          (found[Number(number) - 1] as string | undefined) ?? '';
        const fits = Object.entries(names).every(([number, types]) =>
          areNames(group(number), types, lexicon),
        );
        return fits ? other.replace(/\$(\d)/gu, (_, number: string) => group(number)) : match;
      }),
    question,
  );
}

/** Whether a text is nothing but names, or their beginnings, joined by "and" or commas, each of one of some types. */
function areNames(text: string, types: readonly EntityType[], lexicon: Lexicon): boolean {
  return text
    .split(/,? and |, /u)
    .every((name) =>
      namesOf(name, lexicon).some((each) => each.type === 'name' && types.includes(each.entity.type)),
    );
}

function namesOf(text: string, lexicon: Lexicon): readonly Meaning[] {
  const whole = wholeName(text, lexicon);
  return whole.length > 0 ? whole : namesBegunWith(foldWords(text).join(' '), lexicon);
}
