import type { EntityType } from '../claims/types.ts';
import { wholeName } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import { type Rewording, WAYS_TO_ASK } from './waysToAsk.ts';
import { TURNING } from './wordsThatBind.ts';

/** Ways to deny, which other rewordings would swallow. */
const DENIALS: readonly Rewording[] = [
  /* what weapons were withheld from the rebels, and by whom */
  [
    /^(?:what|which) ([^?]+?) (?:was|were|has been|have been) (?:withheld|held back|kept back) from ([^?,]+?)(?:,? and by whom)?\?*$/iu,
    'who did not give $1 to $2',
  ],
  /* who says the rebels got no help from Turkey */
  [
    /^who (?:says?|said|claims?|claimed|reports?|argues?) (?:that )?(.+?) (?:got|gets?|received?|had|(?:was|were) given) (?:no|little or no|hardly any) (?:outside |foreign |real )?(?:help|support|aid|assistance|backing) from ([^?]+?)(?=\?|$)/iu,
    'who denies that $2 backed $1',
  ],
  [
    /^who (?:says?|said|claims?|claimed|reports?|argues?) (?:that )?(.+?) (?:got|gets?|received?|had|(?:was|were) given) (?:no|little or no|hardly any) (?:outside |foreign |real )?(?:help|support|aid|assistance|backing)\b/iu,
    'who denies that anybody backed $1',
  ],
];

/** Words that a rewording could swallow, though they turn the meaning round. */
const NEGATION = new RegExp(
  `\\b(?:${[...TURNING].join('|')}|stopping|ceasing|halting|ending|lacking|refusing|declining|failing|withholding|avoiding|abandoning|denying)\\b|n['’]t\\b`,
  'iu',
);

/** A question in the words that the grammar reads; as it stands where there are none, or where it denies anything. */
export function reworded(question: string, lexicon: Lexicon): string {
  const rewordings = NEGATION.test(question) ? DENIALS : WAYS_TO_ASK;
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

/** Whether a text is nothing but names, joined by "and" or commas, each of one of some types. */
function areNames(text: string, types: readonly EntityType[], lexicon: Lexicon): boolean {
  return text
    .split(/,? and |, /u)
    .every((name) =>
      wholeName(name, lexicon).some((each) => each.type === 'name' && types.includes(each.entity.type)),
    );
}
