import { ENTITY_TYPES } from '../../../claims/types.ts';
import { ACTORS, type Rewording, MONTHS } from './rewording.ts';

const TRUCE = '(?:ceasefire|cease-fire|truce)\\b';

const BREAKING =
  '(?:(?:is|was) (?:blamed|responsible|to blame|held responsible) for |is said to have )?(?:breaking|breaks?|broke|broken|violated|violating|ended|ending|wrecked|wrecking|sabotaged|sabotaging|torpedoed|the (?:end|collapse|breakdown|breaking|failure) of) ';

/** The ceasefire that was broken, with and without its date, and what is asked of when. */
const BROKEN_TRUCES = [
  [`((?:(?:${MONTHS}) )?(?:1[5-9]|20)\\d\\d) ${TRUCE}`, ' in $1'],
  [TRUCE, ''],
] as const;

/** Who is blamed for breaking the ceasefire of September 2016; which ceasefires were broken. */
export const ENDED_TRUCE: readonly Rewording[] = [
  ...BROKEN_TRUCES.map(([truce, when]): Rewording => [
    new RegExp(`^who ${BREAKING}(?:the |a )?${truce}`, 'iu'),
    `who broke the ceasefire${when}`,
  ]),
  [
    /^(?:which|whose|what) (?:ceasefires?|cease-fires?|truces?) (?:failed|broke down|collapsed|(?:was|were) broken|did not (?:hold|last)|ended)\b/iu,
    'who broke the ceasefire',
  ],
];

/** Has anybody accused the rebels of stopping civilians. */
export const ACCUSED_BY_ANYBODY: Rewording = [
  /^(?:has|have|did|does|do) (?:anyone|anybody|someone|somebody|any source|any of the sources) (?:accused|accuse|blamed|blame) ([^?,]{2,40}?) (?:of|for) (\w+ing) /iu,
  'does anyone say that $1 was $2 ',
];

/** The deal to evacuate east Aleppo. */
export const TO_EVACUATE: Rewording = [
  /\bthe (?:agreement|deal|accord) to evacuate (?:east |eastern )?Aleppo\b/giu,
  'the evacuation deal',
];

/** Kept civilians from leaving east Aleppo. */
export const FROM_LEAVING: readonly Rewording[] = [
  [/\bfrom getting (?:out of|away from) /giu, 'from leaving in '],
  [
    /\b((?:stop|stops|stopped|stopping|prevent|prevents|prevented|preventing) (?:(?!from )[^,?]){2,30}?) (leaving|fleeing|escaping) (?=\p{L})(?!(?:in|at|during|after|before|by|with|to|from|since|until|on|through|via|and|or)\b)/giu,
    '$1 from $2 in ',
  ],
  [
    /\bfrom (leaving|fleeing|escaping) (?=\p{L})(?!(?:in|at|during|after|before|by|with|to|from|since|until|on|through|via|and|or)\b)/giu,
    'from $1 in ',
  ],
];

const STOPPED = '(?:stopped|halted|held up|blocked|intercepted|seized|hijacked|attacked)';
/** What took people out of Aleppo, and how it is told that it did. */
const CONVOY =
  '(?:the |an? )?(?:evacuation )?(?:buses|bus|convoys?)\\b(?: of evacuees| (?:leaving|from|out of|on (?:its|their) way out of|(?:that|which) (?:was|were) (?:leaving|(?:taking|bringing|carrying) (?:people|civilians|evacuees) (?:out of|from))) (?:east |eastern )?Aleppo\\b)?(?: during the evacuation)?(?! (?:of|with|to|for|bringing|carrying|from|that|which)\\b)';

/** What is said about somebody's part in all this is what is said about him. */
export const ABOUT_A_ROLE: readonly Rewording[] = [
  [/\b(about|on|over) the (?:role|part|involvement|actions) of (?=\p{L})/giu, '$1 '],
  [
    /\b(about|on|over) ((?:the )?[^?,]{2,40}?)['’]s? (?:role|part|involvement|actions)(?= *\?|$)/giu,
    '$1 $2',
    { 2: ENTITY_TYPES },
  ],
];

/** Ways to deny, which other rewordings would swallow. */
export const DENIALS: readonly Rewording[] = [
  /* working with A rather than against it */
  [
    /,? ((?:rather than|instead of|and not) (?:against|with|for|alongside|opposing|fighting|backing) (?:them|it|him|her))(?= *\?*$)/iu,
    ': $1',
  ],
  ACCUSED_BY_ANYBODY,
  ...ABOUT_A_ROLE,
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
  /* A refused to let B have weapons */
  [
    /\b(?:refused?|refuses|refusing|declined?) to (?:let|allow) ([^?,]{2,40}?) (?:to )?(?:have|get|receive) ([^?,]+?)(?= *(?:\?|,|$))/giu,
    'withheld $2 from $1',
  ],
  /* A refused B weapons */
  [
    /\b(?:refused?|refuses|refusing|denied|denies) ((?:the )?[\p{L}-]+(?: [\p{L}-]+){0,2}?) ((?:any |the )?(?:[\p{L}-]+ ){0,2}?(?:weapons|arms|missiles|guns|weaponry))(?= *(?:\?|,|$))/giu,
    'withheld $2 from $1',
    { 1: ACTORS },
  ],
  /* has anyone withheld weapons */
  [
    /^(?:has|have|did|does|do) (?:anyone|anybody|someone|somebody)(?: else)? (?:withheld|withholds?|withholding) /iu,
    'who withheld ',
  ],
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
