import { foldWords } from '../../claims/foldWords.ts';
import type { EntityType } from '../../claims/types.ts';
import { namesBegunWith, wholeName } from '../words/chunks.ts';
import type { Lexicon, Meaning } from '../words/lexicon.ts';
import { TURNING } from '../words/wordsThatBind.ts';
import {
  ACCUSED_BY_ANYBODY,
  ENDED_TRUCE,
  FROM_LEAVING,
  type Rewording,
  TO_EVACUATE,
  WAYS_TO_ASK,
} from './waysToAsk.ts';

const STOPPED = '(?:stopped|halted|held up|blocked|intercepted|seized|hijacked|attacked)';
/** What took people out of Aleppo, and how it is told that it did. */
const CONVOY =
  '(?:the |an? )?(?:evacuation )?(?:buses|bus|convoys?)\\b(?: of evacuees| (?:leaving|from|out of|on (?:its|their) way out of|(?:that|which) (?:was|were) (?:leaving|(?:taking|bringing|carrying) (?:people|civilians|evacuees) (?:out of|from))) (?:east |eastern )?Aleppo\\b)?(?: during the evacuation)?(?! (?:of|with|to|for|bringing|carrying|from|that|which)\\b)';

/** Ways to deny, which other rewordings would swallow. */
const DENIALS: readonly Rewording[] = [
  ACCUSED_BY_ANYBODY,
  /* who stopped the evacuation buses and took the passengers hostage */
  [
    new RegExp(
      `\\b${STOPPED} ${CONVOY} and (?:took|held) (?:the|its|their) (?:passengers|people|evacuees|civilians) (?:hostage|captive|prisoner)\\b`,
      'giu',
    ),
    'detained the evacuation convoy',
  ],
  [new RegExp(`\\b${STOPPED} ${CONVOY}`, 'giu'), 'attacked the evacuation convoy'],
  ...FROM_LEAVING,
  /* who refused at first to go to the talks */
  [/\b(refused?|declined?) (?:at first|initially|originally|repeatedly) (?=to )/giu, '$1 '],
  /* what weapons were withheld from the rebels, and by whom */
  [
    /^(?:what|which) ([^?]+?) (?:was|were|has been|have been) (?:withheld|held back|kept back) from ([^?,]+?)(?:,? and by whom)?\?*$/iu,
    'who did not give $1 to $2',
  ],
  /* which factions got no international support */
  [
    /^((?:who|which [^?,]{2,40}?) (?:got|received)) no (?:international|foreign|outside) (?=support|help|aid|assistance|backing|weapons|arms|money)/iu,
    '$1 no ',
  ],
  /* stop the rebels from getting weapons */
  [
    /\b(stop|stops|stopped|prevent|prevents|prevented|keep|keeps|kept|block|blocks|blocked) ((?:the )?[^?,]{2,40}?) from (?:getting|receiving|obtaining|having|acquiring) ([^?,]*?(?:weapons|arms|missiles|guns|manpads|ammunition))\b/giu,
    'block $3 from reaching $2',
  ],
  /* which talks failed */
  [
    /^(?:which|whose|what) (?:peace |ceasefire )?(?:talks|negotiations) (?:failed|broke down|collapsed|came to nothing|led nowhere|ended without (?:a )?result)\b/iu,
    'who broke off talks',
  ],
  /* not letting civilians out of east Aleppo */
  [
    /\b(?:not|never) (?:letting|allowing) ([^?,]{2,40}?) (?:out of|to (?:leave|flee|escape)(?: from)?) (?=\p{L})/giu,
    'preventing $1 from leaving in ',
  ],
  TO_EVACUATE,
  ...ENDED_TRUCE,
  /* who says that A had no part in the talks between B and C */
  [
    /^who (?:says?|said|claims?|claimed|reports?|argues?) (?:that )?(.+?) (?:had|has|have|took|takes|played) no part in (?:the )?(?:peace |ceasefire )?(?:talks|negotiations) (?:between|of) (?:the )?([^,?]{2,40}?) and (?:the )?([^,?]{2,40}?)(?= (?:over|about|on) |\?|$)/iu,
    'who denies that $1 negotiated with $2 or $3',
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

/** An end that is a time ends nothing. */
const AT_THE_END = /\b(?:at|by|towards?|until|before|since) the (?:very )?end\b/giu;

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
  return whole.length > 0 ? whole : namesBegunWith(foldWords(text).join(' '), lexicon.meanings);
}
