import type { Stance } from '../../claims/types.ts';
import type { Asker } from '../asker.ts';
import { speaksInSource } from '../rewording/setAgainst.ts';
import { ABOUT, ONE, type Phrasing, phrasing } from './phrasing.ts';
import { type Reading, TOLD_ANYHOW, type Told } from './reading.ts';
import { saidBy } from './saidBy.ts';

const WHAT = '(?:what|which (?:claims|statements|allegations|things|parts))(?: of others)?';
const DOES = '(?:do|does|did|has|have)';
const REPORT =
  '(?:(?:report|repeat|quote|cite|mention|relay|give|say|claim|state|make|allege|speak of)(?:s|d|ed)?|pass on|passed on|tells?|told|said|made|given|spoken of)';
const CLAIMS = '(?:what|which (?:claims|statements|allegations|relations|facts|things))';
const ARE = '(?:is|are|was|were)';
const ONLY = '(?:(?:only|merely|just|at best) )?';
const ANONYMOUS =
  '(?:anonymous|unnamed|unidentified|nameless)(?: (?:sources?|speakers?|people|persons|voices?|officials?|witnesses))?';

const TEXT = '(?:source|article|text|author)';
const SINGLE = `(?:(?:only|just) one|an? single|only a single|one single) ${TEXT}(?: only| alone)?`;
const SEVERAL = `(?:several|more than one|multiple|many|at least two|two or more|different) (?:of the )?${TEXT}s?`;
const NOBODY_ELSE = `(?:no one|nobody|no other ${TEXT}|none of the others?)(?: else)?`;

/** How claims are told that a question asks for, with the words that ask so, between the name of who tells them and what they are on. */
interface Way {
  readonly phrased: Phrasing;
  readonly told: Partial<Told>;
  /** Limits beside how they are told. */
  readonly limits: Limits;
}

type Limits = Partial<Pick<Reading, 'modality' | 'parts'>>;

function way(pattern: string, told: Partial<Told>, limits: Limits = {}): Way {
  return { phrased: phrasing(pattern), told, limits };
}

/** Which claims are said to be something: "uncertain". */
function being(words: string, told: Partial<Told>, limits: Limits = {}): Way {
  const pattern = `${CLAIMS}${ABOUT}(?: (?:by|in|from) ${ONE})? ${ARE} ${ONLY}(?:${words})${ABOUT}`;
  return way(pattern, told, limits);
}

/** In whose words, and with what stance of who tells them. */
function ofOthers(stance: readonly Stance[]): Partial<Told> {
  return { ownVoice: false, stance };
}

const WAYS: readonly Way[] = [
  /* which claims does A report but not endorse */
  way(
    `${WHAT} ${DOES} ${ONE} ${REPORT}${ABOUT},? (?:(?:but|and) (?:(?:do(?:es)?|did) )?not|without) (?:endors|tak|adopt|accept|believ|agree|shar|support|vouch)(?:e|ing)?(?: over| with| for)?(?: (?:it|them|that))?`,
    ofOthers(['reports', 'disputes']),
  ),
  /* which claims does A quote only to dispute them */
  way(
    `${WHAT} ${DOES} ${ONE} ${REPORT}${ABOUT},? (?:but|and|only to|in order to)(?: then)? (?:dispute|reject|contest|contradict|deny|refute|mock|dismiss)s?(?: (?:it|them|that))?`,
    ofOthers(['disputes']),
  ),
  /* which claims of others does A endorse */
  way(
    `(?:what|which (?:claims|statements)) of others ${DOES} ${ONE} (?:endorse|take over|adopt|share|accept)${ABOUT}`,
    ofOthers(['endorses']),
  ),
  /* what does A report in the words of others · at second hand */
  way(
    `${WHAT} ${DOES} ${ONE} (?:${REPORT}${ABOUT} (?:in the (?:words?|name) of others|on the (?:word|authority) of others|(?:only |merely )?(?:at |from )?second[- ]hand|(?:only |merely )?(?:as|from) hearsay)|attribute to others)${ABOUT}`,
    { ownVoice: false },
  ),
  /* what do anonymous sources say · which claims rest on anonymous sources */
  way(`${WHAT} ${DOES} ${ANONYMOUS} ${REPORT}${ABOUT}(?:,? (?:according to|in) ${ONE})?`, { unnamed: true }),
  way(
    `${CLAIMS}${ABOUT}(?: (?:by|in|from) ${ONE})? (?:(?:${ARE} )?${ONLY}(?:rest|rests|based|attributed|come|comes|made|credited|given|told|sourced|rely|relies|depend|depends)(?: ${ONLY}(?:on|to|from|by))) ${ANONYMOUS}${ABOUT}`,
    { unnamed: true },
  ),
  /* what does only A say · what is said by A alone · what does A say that no one else says */
  way(`${CLAIMS} ${DOES} (?:only|just) ${ONE} ${REPORT}${ABOUT}`, { elsewhere: false }),
  way(`${CLAIMS} ${DOES} ${ONE} alone ${REPORT}${ABOUT}`, { elsewhere: false }),
  way(`${CLAIMS} ${ARE} ${REPORT}${ABOUT} only (?:by|in) ${ONE}${ABOUT}`, { elsewhere: false }),
  way(`${CLAIMS} ${ARE} ${REPORT}${ABOUT} (?:by|in) ${ONE} (?:alone|only)${ABOUT}`, {
    elsewhere: false,
  }),
  way(`${CLAIMS} ${DOES} ${ONE} ${REPORT}${ABOUT},? (?:that|which) ${NOBODY_ELSE} (?:${DOES}|${REPORT})`, {
    elsewhere: false,
  }),
  /* what does only one source say · which claims are made by a single source */
  way(`${CLAIMS} ${DOES} ${SINGLE} ${REPORT}${ABOUT}`, { elsewhere: false }),
  way(`${CLAIMS}${ABOUT} ${ARE} ${REPORT} (?:by|in) ${SINGLE}${ABOUT}`, { elsewhere: false }),
  way(`${CLAIMS}${ABOUT} ${ARE} (?:only ${REPORT}|${REPORT} only) (?:by|in) one ${TEXT}${ABOUT}`, {
    elsewhere: false,
  }),
  /* which claims are made only in comments */
  way(
    `${CLAIMS}${ABOUT} ${ARE} (?:only ${REPORT}|${REPORT} only) (?:in|by) (?:the )?(?:readers['’]? )?(?:comments?|readers|commenters)(?: only| alone)?${ABOUT}`,
    { elsewhere: false },
    { parts: ['comment'] },
  ),
  /* what does more than one source say · which claims are made by several sources */
  way(`${CLAIMS} ${DOES} ${SEVERAL} ${REPORT}${ABOUT}`, { elsewhere: true }),
  way(`${CLAIMS}${ABOUT} ${ARE} ${REPORT} (?:by|in) ${SEVERAL}${ABOUT}`, { elsewhere: true }),
  being('uncertain|not certain|unsure|tentative|hedged|qualified|not said for sure|in doubt', {
    certainty: ['probable', 'possible'],
  }),
  being('probable|likely', { certainty: ['probable'] }),
  being('possible|conjectur(?:e|es|al)|speculat(?:ion|ive)|guess(?:es|work)?', { certainty: ['possible'] }),
  being('planned|promised|intended|announced', {}, { modality: ['planned'] }),
  being('wished for|demanded|called for|wanted|normative', {}, { modality: ['normative'] }),
  being('hypothetical|conceivable|counterfactual|supposed', {}, { modality: ['hypothetical'] }),
];

/**
 * A question for claims that are told in some way: in the own word of who tells them or in that of others, endorsed or disputed, by
 * speakers without a name, as uncertain, or as planned. Undefined where it is none, or where who tells them has no source.
 */
export function readTold(question: string, asker: Pick<Asker, 'grammar' | 'catalogue'>): Reading | undefined {
  for (const { phrased, told, limits } of WAYS) {
    const found = phrased(question);
    if (found === undefined) continue;
    const { one, topic } = found;
    const reading = saidBy(one, topic, asker.grammar);
    if (reading === undefined) continue;
    if (one !== undefined && !speaksInSource(one, asker)) {
      const left = leftOf(question, one, topic);
      if (left === '' || reading.accordingTo.length === 0) continue;
      return { ...reading, unused: [left, ...reading.unused] };
    }
    const voices = told.unnamed ? asker.grammar.lexicon.entities.filter(({ unnamed }) => unnamed) : [];
    return {
      ...reading,
      ...limits,
      told: { ...TOLD_ANYHOW, ...told },
      voices: [...reading.voices, ...voices],
    };
  }
  return undefined;
}

/** What stands before what something is said on. */
const ENDING = / (?:about|on|of|regarding|involving) (?=$|[^a-z])/u;

/** How it is told what somebody says who is only quoted: what stands after his name, without what it is on. */
function leftOf(question: string, one: string, topic: string | undefined): string {
  const after = question.slice(question.indexOf(one) + one.length).replace(/[?.\s]+$/u, '');
  return (topic === undefined ? after : after.replace(topic, '').replace(ENDING, '')).trim();
}
