import { GAPS, type Gap } from '../../queries/gaps.ts';
import type { Asker } from '../asker.ts';
import { speaksInSource } from '../rewording/setAgainst.ts';
import { ABOUT, ONE, type Phrasing, phrasing } from './phrasing.ts';
import type { Reading } from './reading.ts';
import { saidBy } from './saidBy.ts';

const CLAIMS = '(?:claim|statement|allegation|accusation|assertion|relation|fact|report|finding)s?';
const WHICH = `(?:which|what)(?: of the)? ${CLAIMS}${ABOUT}`;
const ARE = '(?:is|are|was|were)';
const SOURCE = '(?:source|origin|article|text|author|voice|witness|document|account)';
const SINGLE = `(?:only |just |no more than )?(?:an? single|one(?: single)?|a sole|a lone) (?:known )?${SOURCE}(?: only| alone)?`;
const RESTS = '(?:rests?|rely|relies|is based|are based|depends?|hangs?|comes?|stands?|stems?)';
const KNOWN = '(?:evidence|record|sources|data|claims|dataset)';

/** How gaps in what is known are asked for. */
const GAP_WAYS: readonly (readonly [readonly Gap[], Phrasing])[] = [
  /* which claims rest on a single source · … are uncorroborated */
  [['single-origin'], phrasing(`${WHICH} ${RESTS} (?:only |solely )?(?:on|upon|from) ${SINGLE}${ABOUT}`)],
  [['single-origin'], phrasing(`${WHICH} have (?:only )?${SINGLE}${ABOUT}`)],
  [['single-origin'], phrasing(`${WHICH} ${ARE} (?:single-sourced|uncorroborated|unconfirmed)${ABOUT}`)],
  [
    ['single-origin'],
    phrasing(
      `${WHICH} ${ARE} not (?:corroborated|confirmed|supported)(?: by (?:anyone|anybody|any(?: other)? ${SOURCE}|other ${SOURCE}s|others)(?: else)?| elsewhere)?${ABOUT}`,
    ),
  ],
  /* which claims have no date · which relations are undated */
  [
    ['undated'],
    phrasing(
      `${WHICH} (?:(?:${ARE} )?(?:undated|not dated|without (?:a )?dates?)|ha(?:ve|s) no dates?)${ABOUT}`,
    ),
  ],
  /* which claims do not say how · … in which form */
  [
    ['unknown-kind'],
    phrasing(`${WHICH} (?:do|does)(?: not|n['’]t) say (?:how|in (?:what|which) (?:form|way))${ABOUT}`),
  ],
  /* which accusations go unanswered */
  [
    ['unanswered'],
    phrasing(
      `(?:which|what) (?:${CLAIMS}|denials?|disputes?|contradictions?)${ABOUT} (?:go|goes|went|remains?|stays?|${ARE})(?: left)? (?:unanswered|not answered|without (?:an )?answer)${ABOUT}`,
    ),
  ],
  /* what are the gaps in the evidence · where is the evidence thin · what is missing from the record */
  [
    GAPS,
    phrasing(
      `(?:what|which|where)(?: ${ARE})?(?: the)? gaps(?: in (?:the )?(?:${KNOWN}|what (?:is known|we know)))?${ABOUT}`,
    ),
  ],
  [
    GAPS,
    phrasing(`where ${ARE} the ${KNOWN}${ABOUT} (?:thin(?:nest)?|weak(?:est)?|incomplete|wanting|lacking)`),
  ],
  [GAPS, phrasing(`what ${ARE} (?:missing|wanting|lacking) (?:in|from) the ${KNOWN}${ABOUT}`)],
];

const GROUND =
  '(?:(?:its|his|her|their|the|what (?:its|his|her|their)) )?(?:sources?|voices?|witnesses|grounds?|evidence|works?|documents?|what (?:it|they|he|she) (?:rests? on|cites?|quotes?))';
const OVERSTATE = '(?:hardens?|overstates?|exaggerates?|goe?s? beyond)';
const SURER =
  '(?:with (?:more|greater) (?:certainty|confidence)|more (?:certain|surely|firmly|strongly|confidently))';

/** How it is asked what is told more surely than what it rests on. */
const SURER_WAYS: readonly Phrasing[] = [
  /* where does A go beyond its sources · does A overstate its sources */
  `(?:(?:what|where) )?do(?:es)? ${ONE} ${OVERSTATE} ${GROUND}(?: says?)?`,
  /* which sources overstate what they cite */
  `which (?:${SOURCE}s?|${CLAIMS}) ${OVERSTATE} ${GROUND}`,
  /* which claims are made with more certainty than their sources allow · what does A say more surely than its sources */
  `${WHICH} ${ARE} (?:(?:made|stated|worded|told|put) )?${SURER} than ${GROUND}(?: (?:allows?|gives?|warrants?|says?|supports?|ha(?:ve|s)|do(?:es)?))?`,
  `what do(?:es)? ${ONE} (?:say|state|claim|tell|report|put) ${SURER} than ${GROUND}(?: (?:allows?|says?|do(?:es)?))?`,
].map(phrasing);

/**
 * A question for gaps in what is known, or for what is told more surely than what it rests on. Undefined where it is none, or where who
 * is named as speaking is no author or publisher of a source.
 */
export function readGaps(question: string, asker: Pick<Asker, 'grammar' | 'catalogue'>): Reading | undefined {
  for (const [gaps, phrased] of GAP_WAYS) {
    const said = readSaid(phrased, question, asker);
    if (said !== undefined) return { ...said, asked: 'gaps', gaps };
  }
  for (const phrased of SURER_WAYS) {
    const said = readSaid(phrased, question, asker);
    if (said !== undefined) return { ...said, asked: 'hardenings' };
  }
  return undefined;
}

/** Who speaks, and of what, in a question of a form. */
function readSaid(
  phrased: Phrasing,
  question: string,
  asker: Pick<Asker, 'grammar' | 'catalogue'>,
): Reading | undefined {
  const found = phrased(question);
  if (found === undefined) return undefined;
  const { one, topic } = found;
  if (one !== undefined && !speaksInSource(one, asker)) return undefined;
  return saidBy(one, topic, asker.grammar);
}
