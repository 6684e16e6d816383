import type { Entity, EntityType } from '../../claims/types.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { SOURCES } from '../rewording/tails.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { onlyNamed } from '../words/onlyNamed.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { whyBound } from '../words/whyBound.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { takeTime } from './takeTime.ts';

const WHOM = `(?:whom?|(?:which|what) (?:${SOURCES}|(?<kind>people|persons|voices|witnesses|experts|works|books|documents|papers|media|outlets|newspapers)))`;
const CITE = '(?:cites?|quotes?|rel(?:y|ies) on|refers? to|draws? on|names?|gives?)';
const CITED = '(?:cited|quoted|named|given|referred to|relied on)';
const ON = '(?:on|about|for|regarding|concerning|as to)';

/** Whom A quotes on something, in the order of either voice; last, whom anybody does. */
const WAYS = [
  new RegExp(
    `^${WHOM} (?:does|did|do) (?<speaker>[^?,]{2,60}?) ${CITE}(?: as (?:an? )?(?:sources?|witness(?:es)?|authority))? ${ON} (?<topic>[^?]+?)[?\\s]*$`,
    'iu',
  ),
  new RegExp(
    `^${WHOM} (?:is|are|was|were|gets?) ${CITED} ${ON} (?<topic>[^?]+?),? (?:in|by|according to) (?<speaker>[^?]{2,60}?)[?\\s]*$`,
    'iu',
  ),
  new RegExp(
    `^${WHOM} (?:is|are|was|were|gets?) ${CITED} (?:in|by|according to) (?<speaker>[^?]{2,60}?) ${ON} (?<topic>[^?]+?)[?\\s]*$`,
    'iu',
  ),
  new RegExp(`^${WHOM} (?:is|are|was|were|gets?) (?:cited|quoted) ${ON} (?<topic>[^?]+?)[?\\s]*$`, 'iu'),
];

/** "Heller's report" is of Heller. */
const TEXT = /(?:['’]s)? (?:article|report|text|piece|essay|paper|book)$/iu;

/** Who can quote. */
const SPEAKERS: readonly EntityType[] = ['person', 'organization', 'work'];

/**
 * A question whom somebody quotes on something: claims that a source attributes to others, or that stand in the words of somebody who is
 * quoted himself, are searched for the words of what it is about. Undefined where it is none, or who is said to quote is nobody who
 * can, and in datasets too large for it.
 */
export function readQuoted(
  question: string,
  { grammar, catalogue, claimCount }: Pick<Asker, 'grammar' | 'catalogue' | 'claimCount'>,
): Reading | undefined {
  if (claimCount > MOST_SEARCHED) return undefined;
  for (const way of WAYS) {
    const { speaker, topic, kind } = way.exec(question.trim())?.groups ?? {};
    if (topic === undefined) continue;
    const named = speaker === undefined ? undefined : quoting(speaker, grammar.lexicon);
    if (speaker !== undefined && named === undefined) continue;
    const { rest, during, corrections } = takeTime(questionWords(topic, grammar.lexicon), grammar.lexicon);
    if (whyBound(plainCut(rest, grammar.lexicon).chunks) !== undefined) return undefined;
    const byWords = tellingWords(rest.map(({ text }) => text).join(' '), grammar.lexicon);
    if (byWords.length === 0) continue;
    return {
      ...NOTHING_READ,
      accordingTo: named === undefined ? [] : [named],
      attributed: named === undefined || catalogue.sourcesOf(named.id).length > 0 ? 'by source' : 'by voice',
      during,
      corrections,
      byWords,
      unused: kind === undefined ? [] : [kind],
      loose: true,
    };
  }
  return undefined;
}

/** Who is said to quote somebody, by name or by the name of his text. */
function quoting(speaker: string, lexicon: Lexicon): Entity | undefined {
  return onlyNamed(speaker, SPEAKERS, lexicon) ?? onlyNamed(speaker.replace(TEXT, ''), SPEAKERS, lexicon);
}
