import { foldWords } from '../../claims/foldWords.ts';
import type { EntityType } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { asksForEffect } from '../words/asksForEffect.ts';
import { chunksInText, isUnknownName } from '../words/chunks.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { askedBeyond } from '../words/whyBound.ts';
import { GAINS } from '../words/wordsThatBind.ts';
import { partsAsked } from './commenters.ts';
import { isOfSpeaker, wouldMislead } from './misleading.ts';
import { readByVoice, voiceIn } from './readByVoice.ts';
import { type Named, NOTHING_READ, type Reading } from './reading.ts';
import { takeTime } from './takeTime.ts';
import { absentFrom, leftOutOf, namedIn, otherWords, searchWords, wordsOfTerms } from './wordsToSearch.ts';

/**
 * The last that can be done for a question of which only names and words are known: claims in which one of those named has a part, or
 * all claims, are searched for the words; those that ask for a reason, turn or narrow the meaning, or stand in none of these claims are
 * named as not used. Undefined where there are too few, where the search would answer another question, and in datasets too large for it.
 */
export async function readByWords(
  question: string,
  { grammar, catalogue, claimCount, hearsay }: Asker,
): Promise<Reading | undefined> {
  if (claimCount > MOST_SEARCHED) return undefined;
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const { chunks } = plainCut(rest, grammar.lexicon);
  const named = wouldMislead(question, chunks, grammar) ? undefined : namedIn(chunks);
  if (named === undefined) return undefined;
  const voice = askedBeyond(chunks).length > 0 ? voiceIn(chunks, catalogue) : undefined;
  if (voice !== undefined) {
    const said = await readByVoice(question, { voice, chunks, during, corrections }, { grammar, hearsay });
    if (said !== undefined) return said;
  }
  /* Who wrote or published a source speaks where somebody does; else he is spoken of. */
  const speaks = EXPECTING.test(question) || isOfSpeaker(chunks);
  const isAuthor = ({ entity }: Named): boolean => speaks && catalogue.sourcesOf(entity.id).length > 0;
  const parts = partsAsked(question);
  const others = otherWords(question, { chunks, parts, grammar });
  const topics = named.filter((each) => !isAuthor(each));
  const isScene = asksForEffect(question) && topics.every(({ entity }) => SCENES.has(entity.type));
  const about = isScene ? [] : topics;
  const accordingTo = named.filter(isAuthor).map(({ entity }) => entity);
  const among: ClaimFilter = {
    ...(about.length > 0 ? { involves: about.map(({ entity }) => entity.id) } : {}),
    ...(accordingTo.length > 0 ? { sources: accordingTo.flatMap(({ id }) => catalogue.sourcesOf(id)) } : {}),
  };
  const missing = new Set(await absentFrom(others, among, hearsay));
  const isOfNames =
    (named.length > 1 || (named.length > 0 && during !== null)) &&
    others.every((word) => missing.has(word) && (accordingTo.length > 0 || !GAINS.has(word)));
  const words = isOfNames || isScene ? searchWords(chunksInText(chunks), grammar) : others;
  const absent = new Set(await absentFrom(words, among, hearsay));
  const names = new Set(chunks.filter(isUnknownName).flatMap(({ text }) => foldWords(text)));
  const terms = wordsOfTerms(chunks);
  const byWords = words.filter((word) => !absent.has(word));
  const fewest = named.length > 0 ? 1 : FEWEST_ALONE;
  const strange = [...absent].filter((word) => named.length === 0 || names.has(word));
  const isOfOther = !isOfNames && absent.size > byWords.length;
  if (byWords.length < fewest || isOfOther || terms.some((word) => absent.has(word))) return undefined;
  if ((await absentFrom(strange, {}, hearsay)).length > 0) return undefined;
  return {
    ...NOTHING_READ,
    ...{ about, accordingTo, during, corrections, parts, byWords },
    together: false,
    loose: true,
    unused: [...new Set([...leftOutOf(chunks, byWords), ...(isOfNames ? missing : []), ...absent])],
  };
}

/** What has effects, or on what: where and when they were is no part of claims that tell of them. */
const SCENES: ReadonlySet<EntityType> = new Set(['place', 'event']);

const EXPECTING = /\b(?:expect|predict|foresee|fear|hope|warn)(?:s|ed|ing)?\b/iu;

/** So many words are enough where nobody is named: one would tell too little of what is asked. */
const FEWEST_ALONE = 2;
