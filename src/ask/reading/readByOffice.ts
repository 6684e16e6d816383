import { foldWords } from '../../claims/foldWords.ts';
import type { Entity } from '../../claims/types.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { MOST_SEARCHED } from '../../queries/searchClaims.ts';
import type { Asker } from '../asker.ts';
import { speaksInSource } from '../rewording/setAgainst.ts';
import { tellingWords } from '../words/tellingWords.ts';
import { ABOUT, type Phrased, phrasing } from './phrasing.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { readStrictly } from './readStrictly.ts';
import { saidBy } from './saidBy.ts';

const NO_OFFICE = '(?:sources|articles|texts|authors|comments|readers|claims|others|accounts|reports)';
const OFFICE = `(?:(?:the|any|some|other|these|those|unnamed|anonymous|various|all|of) )*(?<office>(?:[\\p{L}-]+ ){0,2}?(?!${NO_OFFICE}\\b)[\\p{L}-]+s)`;
const SAY = '(?:say|said|tell|told|claim|claimed|state|report|think|believe|allege)s?';
const ASKS = '(?:who|whom|what|which|when|where|how|did|does|do|was|were|is|are)';

const WAYS = [
  /* what do diplomats say about A · what did the commanders tell B about A */
  `what (?:do|did|have) ${OFFICE} ${SAY}(?: (?:to )?(?<one>(?!(?:about|on|of|regarding)\\b)[^?,]{2,40}?))?${ABOUT}`,
  /* what are diplomats quoted as saying about A */
  `what (?:are|were) ${OFFICE} (?:quoted (?:as saying|to say|saying)|reported (?:as saying|to have said)|cited as saying)${ABOUT}`,
  /* which diplomats speak of A */
  `which ${OFFICE} (?:speak|spoke|talk|talked|${SAY} (?:something|anything))${ABOUT}`,
  /* do any diplomats say that … · which commanders say that … */
  `(?:do|did) ${OFFICE} ${SAY} that (?<clause>.+?)`,
  `which ${OFFICE} ${SAY} that (?<clause>.+?)`,
  /* according to rebel leaders, … */
  `according to ${OFFICE}, (?<question>.+?)`,
  `(?<question>${ASKS} .+?),? according to ${OFFICE}`,
].map(phrasing);

/**
 * A question of what those say who are called by what they are: "the diplomats", "rebel commanders". They are all who are quoted and have these
 * words in their name, aliases or description. Undefined where there are none, and in datasets too large to look at all of them.
 */
export async function readByOffice(question: string, asker: Asker): Promise<Reading | undefined> {
  if (asker.claimCount > MOST_SEARCHED) return undefined;
  for (const way of WAYS) {
    const parts = way(question);
    const read = parts?.office === undefined ? undefined : readParts(parts, asker);
    if (read === undefined || read.voices.length > 0) continue;
    const voices = await quotedAs(parts!.office!, asker);
    if (voices.length === 0) continue;
    return read.byWords.length > 0 ? { ...read, accordingTo: voices } : { ...read, voices };
  }
  return undefined;
}

/** What is asked of those of an office; what they say on something that is not known is searched for by its words. */
function readParts({ one, topic, clause, question }: Phrased, asker: Asker): Reading | undefined {
  const { grammar } = asker;
  if (one !== undefined && !speaksInSource(one, asker)) return undefined;
  const sentence = question ?? (clause && `which sources say that ${clause}`);
  if (sentence !== undefined) {
    const reading = readStrictly(sentence, grammar);
    return 'problem' in reading ? undefined : reading;
  }
  const said = saidBy(one, topic, grammar);
  if (said !== undefined || topic === undefined) return said;
  const byWords = tellingWords(topic, grammar.lexicon);
  if (byWords.length === 0) return undefined;
  return {
    ...NOTHING_READ,
    attributed: 'by voice',
    byWords,
    loose: true,
    unused: one === undefined ? [] : [one],
  };
}

/** Who leads is often described by his post. */
const POSTS: Readonly<Record<string, readonly string[]>> = {
  leader: ['leader', 'commander', 'chief', 'head'],
};

/** Those quoted who are described by all words of an office. */
async function quotedAs(office: string, { grammar, hearsay }: Asker): Promise<readonly Entity[]> {
  const wanted = singlesOf(office).map((word) => POSTS[word] ?? [word]);
  const described = grammar.lexicon.entities.filter(({ name, aliases, description }) => {
    const words = new Set(singlesOf([name, ...aliases.map(({ text }) => text), description].join(' ')));
    return wanted.every((each) => each.some((word) => words.has(word)));
  });
  if (described.length === 0) return [];
  const page = await hearsay.claims({
    filter: { voices: described.map(({ id }) => id), parts: ['body', 'note'] },
    first: LARGEST_FIRST,
  });
  const quoted = new Set(page.edges.flatMap(({ node }) => node.voice.map(({ id }) => id)));
  return described.filter(({ id }) => quoted.has(id));
}

/** The words of a text without the endings of plurals. */
function singlesOf(text: string): readonly string[] {
  return foldWords(text).map((word) => word.replace(/ies$/u, 'y').replace(/(?<!s)s$/u, ''));
}
