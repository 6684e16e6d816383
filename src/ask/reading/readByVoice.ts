import type { Entity } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Asker } from '../asker.ts';
import { type Chunk, chunksInText } from '../words/chunks.ts';
import { BEYOND } from '../words/wordsThatBind.ts';
import { partsAsked } from './commenters.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { absentFrom, leftOutOf, namedIn, otherWords, searchWords } from './wordsToSearch.ts';

/** One who speaks in a question, as named there. */
type Voice = Chunk & { readonly entity: Entity };

/**
 * What somebody who is quoted says of reasons, or rights and wrongs: his claims are searched for the other words, or are all told
 * where there are none. Undefined where his claims lack more of them than they have.
 */
export async function readByVoice(
  question: string,
  {
    voice,
    chunks,
    ...limits
  }: Pick<Reading, 'during' | 'corrections'> & {
    readonly voice: Voice;
    readonly chunks: readonly Chunk[];
  },
  { grammar, hearsay }: Pick<Asker, 'grammar' | 'hearsay'>,
): Promise<Reading | undefined> {
  const among: ClaimFilter = { voices: [voice.entity.id] };
  const parts = partsAsked(question);
  const others = chunks.filter(({ symbol, text }) => symbol === 'n' && text !== voice.text);
  const words = [
    ...otherWords(question, { chunks, parts, grammar }),
    ...searchWords(chunksInText(others), grammar),
  ];
  const absent = new Set(await absentFrom(words, among, hearsay));
  const byWords = [...new Set(words.filter((word) => !absent.has(word)))];
  const strange = [...absent].filter((word) => !BEYOND.has(word));
  if (strange.length > byWords.length) return undefined;
  if ((await hearsay.claims({ filter: among, first: 1 })).edges.length === 0) return undefined;
  return {
    ...NOTHING_READ,
    ...limits,
    ...{ parts, byWords, accordingTo: [voice.entity] },
    attributed: byWords.length > 0 ? 'by voice' : null,
    together: false,
    loose: true,
    unused: [...new Set([...leftOutOf(chunks, byWords), ...absent])],
  };
}

/** Where one who is named speaks alone: after "according to" or "in the eyes of", before a word of saying. */
const VOICE = /(?<=Af?|I)n(?![&|])|(?<![&|])n(?=S)/u;
const EXPLAINING = /^(?:explain|justif|excus)/iu;

/** The one who speaks in a question and is quoted in a source, not its author. */
export function voiceIn(chunks: readonly Chunk[], { sourcesOf }: Asker['catalogue']): Voice | undefined {
  const before = VOICE.exec(chunks.map(({ symbol }) => symbol).join(''))?.index;
  const speaker = chunks.find(
    ({ symbol }, at) => at === before || (symbol === 'n' && EXPLAINING.test(chunks[at + 1]?.text ?? '')),
  );
  const [named] = (speaker && namedIn([speaker])) ?? [];
  return speaker && named && sourcesOf(named.entity.id).length === 0
    ? { ...speaker, entity: named.entity }
    : undefined;
}
