import { TO_EVACUATE } from './denials.ts';
import { type Rewording, ACTORS_AND_BODIES, PLACES, STATES } from './rewording.ts';

const ATTEND =
  '(?:go to|going to|come to|coming to|attend|attending|take part in|taking part in|join|joining|(?:turn|turning|show|showing) up (?:in|at)|appear (?:in|at)|travel to|sit down at)';

const TO_ATTEND = `([^,?]{3,60}?) (?:to|into) ${ATTEND} (?:the )?`;

const TALKS = '(?=(?:[\\p{L}-]+ ){0,2}(?:talks|negotiations|conference|summit)\\b)';

const PUSHED_TO_ATTEND = `\\b(press|pressed|push|pushed|pressure|pressured|put pressure on|force|forced|urge|urged|lean on|leaned on) ${TO_ATTEND}`;

/** The talks of two, with both in groups. */
const TALKS_OF_TWO =
  '(?:the )?(?:peace |ceasefire |evacuation )?(?:talks|negotiations) (?:between|of) (?:the )?([^,?]{2,40}?) and (?:the )?([^,?]{2,40}?)(?=,? (?:over|about|according to|in|during|before|after|since)\\b| *\\?|$)';

const LEFT_OUT_OF =
  '(?:left out of|excluded from|shut out of|kept out of|absent from|sidelined in|missing from|barred from)';

/** What is signed, and what may stand after it. */
const DEAL = '(?:ceasefire|cease-fire|truce|deal|agreement|accord)';
const DEAL_ENDS = '(?= *\\?|$| (?:in|between|by|with|for|on|before|after) )';

/** To end talks, or what they led to. */
const END = 'kill|sink|scupper|torpedo|ruin|bury|blow up|destroy|derail|scuttle|undo|undermine';
const ENDED =
  'killed|sank|sunk|scuppered|torpedoed|ruined|buried|blew up|destroyed|derailed|scuttled|undid|undermined';
const WHAT_ENDS = `(?=(?:the )?(?:[\\p{L}-]+ ){0,2}(?:${DEAL}|talks|negotiations)\\b)`;

/** Ways to ask who negotiated, and who was pressed to. */
export const TALKING: readonly Rewording[] = [
  /* lean on A to get it to B */
  [
    /\b(?:in order )?to (?:get|bring|drag) (?:it|them|him|her) (?:to|into) (?:the )?(?=([\p{L}-]+))/giu,
    'over ',
    { 1: PLACES },
  ],
  /* whom did A lean on to show up in B */
  [
    new RegExp(
      `\\b(press|pressed|push|pushed|pressure|pressured|urge|urged|lean on|leaned on) to ${ATTEND} (?:the )?(?=([\\p{L}-]+))`,
      'giu',
    ),
    '$1 over ',
    { 2: PLACES },
  ],
  /* interfered with the evacuation */
  [
    /\b(?:interfered with|interfere with|obstructed|obstruct|disrupted|disrupt|sabotaged|sabotage|hampered|hindered|impeded) (?=(?:the )?(?:[\p{L}-]+ ){0,3}(?:evacuation|talks|negotiations|deal)\b)/giu,
    'opposed ',
  ],
  /* took part in the negotiations over A */
  [
    /\b(?:took part|taken part|takes? part|participated?|was involved|were involved) in (?:the )?(?:negotiations|talks) (?:over|about|on) (?=(?:the )?\p{L}+ of\b)/giu,
    'negotiated ',
  ],
  /* killed the ceasefire */
  [new RegExp(`\\b(?:${ENDED}) ${WHAT_ENDS}`, 'giu'), 'broke '],
  [new RegExp(`\\b(?:${END}) ${WHAT_ENDS}`, 'giu'), 'break '],
  /* the Aleppo ceasefire */
  [
    new RegExp(`\\bthe ((?:east |west )?\\p{L}{3,}) (ceasefire|cease-fire|truce)(?= *\\?|$)`, 'giu'),
    'the $2 in $1',
    { 1: PLACES },
  ],
  TO_EVACUATE,
  /* how did A get B to come to Geneva · who got B to attend the talks */
  [new RegExp(`\\b(?:get|bring|talk|make) ${TO_ATTEND}${TALKS}`, 'giu'), 'press $1 over '],
  [new RegExp(`\\b(?:got|brought|talked|made) ${TO_ATTEND}${TALKS}`, 'giu'), 'pressed $1 over '],
  [
    new RegExp(`\\b(?:get|bring|talk|make) ${TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'),
    'press $1 over ',
    { 2: PLACES },
  ],
  [
    new RegExp(`\\b(?:got|brought|talked|made) ${TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'),
    'pressed $1 over ',
    { 2: PLACES },
  ],
  /* when was the ceasefire agreed on */
  [
    new RegExp(
      `\\b(was|were|is) ((?:the |an? )(?:\\p{L}+ )?${DEAL}) (?:agreed|negotiated|reached|concluded|announced|declared|brokered|struck|arranged|made)(?: (?:on|upon|to))?${DEAL_ENDS}`,
      'giu',
    ),
    '$1 $2 signed',
  ],
  /* did A and B agree on a ceasefire */
  [
    new RegExp(
      `^(?:did|do|have|had) ([^,?]{2,40}?) and ([^,?]{2,40}?) agree(?:d)? (?:on|to|upon) ((?:the |an? )?${DEAL})${DEAL_ENDS}`,
      'iu',
    ),
    'did $1 sign $3 with $2',
    { 1: ACTORS_AND_BODIES, 2: ACTORS_AND_BODIES },
  ],
  /* who agreed on a ceasefire */
  [new RegExp(`\\bagreed (?:on|to|upon) (?=(?:the |an? )?${DEAL}${DEAL_ENDS})`, 'giu'), 'signed '],
  [new RegExp(`\\bagree (?:on|to|upon) (?=(?:the |an? )?${DEAL}${DEAL_ENDS})`, 'giu'), 'sign '],
  /* who agreed at first to go to the talks */
  [
    /\b(agreed|began|started|wanted|came|went) (?:at first|initially|originally|eventually|finally|repeatedly) (?=to )/giu,
    '$1 ',
  ],
  /* what went wrong at the talks */
  [/^what went wrong (?:at|in|with|during) /iu, 'what happened in '],
  /* what did A demand of B */
  [
    /^what (?:did|does|do|has|have) ([^,?]{2,40}?) (?:demand|demanded) (?:of|from) ([^?,]+?)(?= *\?|$)/iu,
    'did $1 put pressure on $2',
  ],
  /* who negotiated the evacuation on the rebel side */
  [
    /^who negotiated ((?:the )?[^?,]{3,40}?) (?:on|for) the (?:rebel side|rebels)(?=[?,]|$)/iu,
    'who negotiated for the rebels over $1',
  ],
  /* was A left out of the talks between B and C · did A take part in the talks between B and C */
  [
    /\b(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+) (talks|negotiations)\b/gu,
    '$3 between $1 and $2',
    { 1: STATES, 2: STATES },
  ],
  [
    new RegExp(`^(?:was|were|is|are) ([^,?]{2,40}?) ${LEFT_OUT_OF} ${TALKS_OF_TWO}`, 'iu'),
    'is it denied that $1 negotiated with $2 or $3',
  ],
  [
    new RegExp(`^(who|which [a-z]+) (?:was|were|is|are) ${LEFT_OUT_OF} ${TALKS_OF_TWO}`, 'iu'),
    '$1 did not negotiate with $2 or $3',
  ],
  [
    new RegExp(
      `^(did|does|has|have|was|were) ([^,?]{2,40}?) (?:take part in|taken part in|join|sit in on|have (?:a|any) part in|a party to|part of|at|present at) ${TALKS_OF_TWO}`,
      'iu',
    ),
    'did $2 negotiate with $3 or $4',
  ],
  /* where did rebel representatives negotiate */
  [
    /(?<!which |what |whose )\brebel (?:groups|factions|fighters|forces|representatives|delegates|negotiators|units|brigades)\b/giu,
    'the rebels',
  ],
  /* push the opposition into attending the talks */
  [new RegExp(`${PUSHED_TO_ATTEND}${TALKS}`, 'giu'), '$1 $2 over '],
  [new RegExp(`${PUSHED_TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'), '$1 $2 over ', { 3: PLACES }],
];
