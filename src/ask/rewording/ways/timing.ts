import { type Rewording, PLACES, MONTHS } from './rewording.ts';

const BEGAN =
  'the ((?:19|20)\\d\\d) (?:uprising|revolution|revolt|war|protests|conflict|fighting) (?:began|started|broke out|erupted)';

/** Ways to say when. */
export const TIMING: readonly Rewording[] = [
  /* what was going on in A */
  [
    /^what (?:was|is|were) (?:going on|happening|taking place|occurring) (?=(?:in|at|around|near|between|during)\b)/iu,
    'what happened ',
  ],
  /* between May and the end of June 2016 */
  [
    new RegExp(
      `\\b((?:between|from) [^?,]{3,30}? (?:and|to|until)|until|till) the (?:very )?end of (?=(?:${MONTHS})\\b)`,
      'giu',
    ),
    '$1 ',
  ],
  /* around the time of the talks */
  [
    /(?<!^what happened )\baround the time of (?=(?:[\p{L}’'-]+ ){1,4}(?:talks|negotiations|process|conference)\b)/giu,
    'during ',
  ],
  /* … once the 2011 uprising began · when the 2011 uprising began */
  [new RegExp(`\\b(?:once|after|since) ${BEGAN}`, 'giu'), 'since $1'],
  [new RegExp(`\\b(?:when|as) ${BEGAN}`, 'giu'), 'in $1'],
  /* when Aleppo fell · before Aleppo fell */
  [
    /\b(?:when|as|while) ((?:east |eastern )?\p{Lu}\p{L}+) (?:fell|was falling)\b/gu,
    'in the fall of $1',
    { 1: PLACES },
  ],
  [
    /\b(after|before|until|since) ((?:east |eastern )?\p{Lu}\p{L}+) (?:fell|had fallen)\b/gu,
    '$1 the fall of $2',
    { 2: PLACES },
  ],
  /* when did A come to B */
  [/\b(?:come|came|comes|get|got) (?:in)?to ([^?,]+?)(?= *\?|$| in )/giu, 'entered $1', { 1: PLACES }],
  /* before the Russian intervention of September 2015 */
  [
    new RegExp(
      `\\b(before|after|since|until) the (?:\\p{Lu}[\\p{L}-]+ )?(?:intervention|offensive|ceasefire|truce|deal|agreement|raid|strike|attack|assault) (?:of|in) (?=(?:${MONTHS}) (?:1[5-9]|20)\\d\\d\\b)`,
      'giu',
    ),
    '$1 ',
  ],
];
