import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { foldWords } from '../../claims/foldWords.ts';
import type { Entity } from '../../claims/types.ts';
import { type Lexicon, type Meaning } from './lexicon.ts';
import { POSSESSIVE, type Token, tokensOf } from './tokens.ts';

/** A word or phrase that is in no vocabulary, and what it was read as. */
export interface Correction {
  readonly typed: string;
  readonly readAs: string;
}

/** A stretch of a question that is read as one thing. */
export interface Chunk {
  /** One sign for what it is, so that the order of chunks can be matched by a pattern. */
  readonly symbol: string;
  /** What it can mean, all of the same symbol; empty for structure words. */
  readonly meanings: readonly Meaning[];
  /** As it was typed. */
  readonly text: string;
  /** What a misspelt phrase was read as. */
  readonly readAs?: string;
  /** Names that are joined to this one: "Russia and Iran". */
  readonly others?: readonly Chunk[];
}

/** A way to cut a question into chunks, and its pattern. */
export interface Cut {
  readonly chunks: readonly Chunk[];
  readonly pattern: string;
}

/** Chunks as they were typed. */
export function chunksInText(chunks: readonly Chunk[]): string {
  return chunks
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(" 's", '’s');
}

/** Words of a cut that were taken for slips, with what they were read as. */
export function correctionsIn({ chunks }: Cut): readonly Correction[] {
  return chunks.flatMap(({ text, readAs }) => (readAs === undefined ? [] : [{ typed: text, readAs }]));
}

/** A cut in which names that are joined by "and" or "or" stand as one; undefined where there are none. */
export function joiningNames({ chunks, pattern }: Cut): Cut | undefined {
  const joined: Chunk[] = [];
  let at = 0;
  for (const match of pattern.matchAll(/n(?:[&|]y?n)+/gu)) {
    const names = chunks.slice(match.index, match.index + match[0].length);
    const [first, ...others] = names.filter(({ symbol }) => symbol === 'n');
    joined.push(...chunks.slice(at, match.index), { ...first!, text: chunksInText(names), others });
    at = match.index + names.length;
  }
  if (at === 0) return undefined;
  joined.push(...chunks.slice(at));
  return { chunks: joined, pattern: joined.map(({ symbol }) => symbol).join('') };
}

/** Sign for a word that means nothing to us. */
export const UNKNOWN = '?';

/** Words in capitals that are no names: of days without a year. */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** A word in capitals within a question that is nobody known: without it, another question would be answered. */
export function isUnknownName({ symbol, text }: Chunk, at: number): boolean {
  return symbol === UNKNOWN && at > 0 && /^\p{Lu}/u.test(text) && !MONTH.test(text);
}

/** At most so many ways of cutting are tried. */
const MOST_CUTS = 4_000;

/** Every way to cut a question into chunks, longer phrases first; words without a meaning stand alone. */
export function* cutsOf(tokens: readonly Token[], lexicon: Lexicon): Iterable<Cut> {
  const unknown = unknownIn(tokens, lexicon);
  const options = tokens.map((_, at) => optionsAt(tokens, at, lexicon, unknown));
  let left = MOST_CUTS;
  function* from(at: number, chunks: readonly Chunk[]): Iterable<Cut> {
    if (left <= 0) return;
    if (at >= tokens.length) {
      left -= 1;
      yield { chunks, pattern: chunks.map(({ symbol }) => symbol).join('') };
      return;
    }
    for (const { length, chunk } of options[at]!) {
      yield* from(at + length, chunk === null ? chunks : [...chunks, chunk]);
    }
  }
  yield* from(0, []);
}

/** The longest name that begins at a place, with the number of its words. */
export function nameAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly length: number; readonly meanings: readonly Meaning[] } | undefined {
  for (let length = Math.min(lexicon.longest, tokens.length - at); length > 0; length -= 1) {
    const names = meaningsOf(tokens, at, length, lexicon).filter(({ type }) => type === 'name');
    if (names.length > 0) return { length, meanings: names };
  }
  return undefined;
}

/** What a text means that is a name from its first word to its last, its article aside, if it need not be there ("the government"). */
export function wholeName(text: string, lexicon: Lexicon): readonly Meaning[] {
  for (const each of [text.replace(/^the /iu, ''), text]) {
    const tokens = tokensOf(each);
    const name = nameAt(tokens, 0, lexicon);
    if (name?.length === tokens.length) return name.meanings;
  }
  return [];
}

/** A phrase that may be read at a place. */
export interface Option {
  readonly length: number;
  /** Null for words that carry nothing. */
  readonly chunk: Chunk | null;
}

function optionsAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  unknown: ReadonlySet<number>,
): readonly Option[] {
  const options = optionsWithoutSlips(tokens, at, lexicon);
  const isUnread = options.every(({ chunk }) => chunk?.symbol === UNKNOWN);
  if (isUnread) return [...slipsAt(tokens, at, lexicon), ...options];
  /* A misspelt word may end a name of which the beginning is known. */
  const misspelt = tokens[at]!.word !== POSSESSIVE && (unknown.has(at + 1) || unknown.has(at + 2));
  if (!misspelt) return options;
  return [...slipsAt(tokens, at, lexicon).filter(({ length }) => unknown.has(at + length - 1)), ...options];
}

/** What the words from a place on may mean as they stand, longer phrases first; never empty. */
export function optionsWithoutSlips(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly Option[] {
  if (tokens[at]!.word === POSSESSIVE)
    return [{ length: 1, chunk: { symbol: "'", meanings: [], text: "'s" } }];
  const options: Option[] = [];
  for (let length = Math.min(lexicon.longest, tokens.length - at); length > 0; length -= 1) {
    const text = textOf(tokens.slice(at, at + length));
    const bySymbol = new Map<string, Meaning[]>();
    for (const meaning of cityOrState(meaningsOf(tokens, at, length, lexicon), tokens, at, length)) {
      const symbol = symbolOf(meaning);
      bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), meaning]);
    }
    if (!isShouted(tokens, at, length, bySymbol) || isAskedFor(tokens[at - 1], bySymbol))
      bySymbol.delete('n');
    for (const [symbol, meanings] of bySymbol) {
      options.push({ length, chunk: symbol === '' ? null : { symbol, meanings, text } });
    }
  }
  return options.length > 0
    ? options
    : [{ length: 1, chunk: { symbol: UNKNOWN, meanings: [], text: tokens[at]!.text } }];
}

/** The places of words that stand in no phrase that can be read. */
function unknownIn(tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<number> {
  const unknown = new Set(tokens.flatMap(({ word }, at) => (word === POSSESSIVE ? [] : [at])));
  for (let at = 0; at < tokens.length; at += 1) {
    for (let length = 1; length <= Math.min(lexicon.longest, tokens.length - at); length += 1) {
      if (meaningsOf(tokens, at, length, lexicon).length === 0) continue;
      for (let word = at; word < at + length; word += 1) unknown.delete(word);
    }
  }
  return unknown;
}

/** What stands before the name of a capital where it is that of the city: places, and ways there. */
const PLACING =
  /(?:^| )(?:in|at|inside|within|throughout|outside|near|nearby|around|via|into|through|reach(?:ed|es|ing)?|le(?:ave|aves|aving|ft)|visit(?:ed|s|ing)?|capital|central|(?:city|town)(?: of)?|where(?:abouts)? (?:is|was|does|lies)|(?:c[ao]me|comes|coming|go|goes|went|going|travel\w*|fle[ew]|flown|arriv\w*|return\w*) (?:from|to))$/u;
/** What follows it there: "which country does Ankara lie in", "which country is Ankara in". */
const PLACED = /^(?:lies? (?:in|near|on)\b|lies?$|located|situated|in$)/u;
/** Words after which it may be either. */
const EITHER = /(?:^| )(?:from|to|of|towards?)$/u;

/**
 * Of a name that may be that of a city or of the state which is governed from there, the one that is meant: "in
 * Ankara", "did Ankara want". A state that is named after a country is meant only where the country cannot be: "did Syria bomb".
 */
function cityOrState(
  meanings: readonly Meaning[],
  tokens: readonly Token[],
  at: number,
  length: number,
): readonly Meaning[] {
  const isOf = (type: Entity['type']): boolean =>
    meanings.some((each) => each.type === 'name' && each.entity.type === type);
  if (!isOf('place') || !isOf('state')) return meanings;
  const words = tokens.slice(at, at + length).map(({ word }) => word);
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + length)].map((words) =>
    words.map(({ word }) => word).join(' '),
  );
  const isCity = PLACING.test(before!) || PLACED.test(after!);
  if (!isCity && (EITHER.test(before!) || meanings.some(isNamedAfter(words)))) return meanings;
  const other = isCity ? 'state' : 'place';
  return meanings.filter((each) => each.type !== 'name' || each.entity.type !== other);
}

/** Whether a name is that of a state which is called after a country, as a part of its name: "Government of Syria". */
function isNamedAfter(country: readonly string[]): (meaning: Meaning) => boolean {
  return (meaning) => {
    if (meaning.type !== 'name' || meaning.entity.type !== 'state') return false;
    const name = foldWords(meaning.entity.name);
    return name.length > country.length && country.every((word) => name.includes(word));
  };
}

/** A name that is also an everyday word ("IS") counts only where it stands in capitals among words that do not. */
function isShouted(
  tokens: readonly Token[],
  at: number,
  length: number,
  bySymbol: ReadonlyMap<string, readonly Meaning[]>,
): boolean {
  const everyday = [...bySymbol.values()]
    .flat()
    .some(({ type }) => type === 'structure' || type === 'filler');
  if (length > 1 || !everyday) return true;
  const isCaps = ({ text }: Token): boolean => text === text.toUpperCase();
  return isCaps(tokens[at]!) && !tokens.every(isCaps);
}

/** A name that is also what some are called counts for no name where it is asked for them: "which foreign governments". */
function isAskedFor(before: Token | undefined, bySymbol: ReadonlyMap<string, readonly Meaning[]>): boolean {
  return bySymbol.has('Q') && (before?.word === 'which' || before?.word === 'what');
}

/** "The government" may be a name; "the government of Turkey" is that of another. */
function isOfAnother(
  [article, noun = '', ...more]: readonly string[],
  after: string | undefined,
  meanings: Lexicon['meanings'],
): boolean {
  if (article !== 'the' || more.length > 0 || (after !== 'of' && after !== 'in')) return false;
  return (meanings.get(noun) ?? []).some(({ type }) => type === 'kind-of');
}

/** The title of a work, typed in another case than its own among capitals: where "the fall of Aleppo" names an event, too, it is that. */
function isInOtherCase({ type, name }: Entity, typed: readonly Token[]): boolean {
  if (type !== 'work' || !typed.some(({ text }) => /^\p{Lu}/u.test(text))) return false;
  const title = new Set(name.split(/\s+/u));
  return typed.some(({ text }) => /^\p{Ll}/u.test(text) && !title.has(text) && title.has(capitalised(text)));
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function meaningsOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  { meanings }: Lexicon,
): readonly Meaning[] {
  const words = tokens.slice(at, at + length).map(({ word }) => (word === POSSESSIVE ? 's' : word));
  if (tokens[at]!.word === POSSESSIVE) return [];
  const all = meanings.get(words.join(' ')) ?? [];
  const isOthers = isOfAnother(words, tokens[at + length]?.word, meanings);
  const typed = tokens.slice(at, at + length);
  const namesOther = all.some((each) => each.type === 'name' && each.entity.type !== 'work');
  const found = all.filter(
    (each) => each.type !== 'name' || !(isOthers || (namesOther && isInOtherCase(each.entity, typed))),
  );
  /* A possessive at the end of a plural leaves no "s" of its own. */
  const plain = tokens.slice(at, at + length).map(({ word }) => word);
  if (found.length > 0 || plain.at(-1) === POSSESSIVE || !plain.includes(POSSESSIVE)) return found;
  return meanings.get(plain.filter((word) => word !== POSSESSIVE).join(' ')) ?? [];
}

function symbolOf(meaning: Meaning): string {
  switch (meaning.type) {
    case 'name':
      return 'n';
    case 'verb':
      return 'v';
    case 'noun':
      return meaning.role === 'subject' ? 'r' : meaning.role === 'object' ? 'O' : 't';
    case 'kind-of':
      return 'Q';
    case 'structure':
      return meaning.symbol;
    case 'filler':
      return '';
  }
}

function textOf(tokens: readonly Token[]): string {
  const texts: string[] = [];
  for (const { text } of tokens) if (texts.at(-1) !== text) texts.push(text);
  return texts.join(' ');
}

/** Shortest phrase in which slips are looked for, and from which length on two are allowed. */
const SHORTEST_SLIP = 5;
const TWO_SLIPS = 7;
const MOST_WORDS_OF_SLIP = 3;

/**
 * What an unknown phrase may mean: names that begin with it, else the nearest names, a letter or two off, and verbs and nouns, a
 * letter off, unless its words stand in other phrases, else part of a name. The first letter is never a slip.
 */
function slipsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Option[] {
  const { meanings, stems } = lexicon;
  const options: Option[] = [];
  for (let length = Math.min(MOST_WORDS_OF_SLIP, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    const phrase = words.join(' ');
    /* An article makes no short word longer. */
    const letters = phrase.replace(/^(?:the|an?) /u, '').length;
    if (letters < SHORTEST_SLIP || words.includes(POSSESSIVE)) continue;
    const text = textOf(tokens.slice(at, at + length));
    const begun = namesBegunWith(phrase, lexicon);
    if (begun.length > 0) {
      options.push({ length, chunk: { symbol: 'n', meanings: begun, text } });
      continue;
    }
    const allowed = letters < TWO_SLIPS ? 1 : 2;
    const near = [...meanings.keys()].filter(
      (key) =>
        key[0] === phrase[0] &&
        Math.abs(key.length - phrase.length) <= allowed &&
        slips(key, phrase) <= allowed,
    );
    const nearest = Math.min(...near.map((key) => slips(key, phrase)));
    const others = near.length > 0 ? [] : partOfName(phrase, lexicon, /^\p{Lu}/u.test(text));
    if (others.length > 0) options.push({ length, chunk: { symbol: 'n', meanings: others, text } });
    const isKnown = words.every((word) => stems.has(stemmer(word)));
    for (const key of near.filter((each) => slips(each, phrase) === nearest)) {
      for (const symbol of nearest > 1 || isKnown ? ['n'] : ['n', 'v', 't', 'r']) {
        const ofSymbol = meanings.get(key)!.filter((meaning) => symbolOf(meaning) === symbol);
        if (ofSymbol.length > 0)
          options.push({ length, chunk: { symbol, meanings: ofSymbol, text, readAs: key } });
      }
    }
  }
  return options;
}

/**
 * The names that begin with a phrase, but those that go on where another one ends: "Ahrar" begins "Ahrar
 * al-Sham", not its splinter.
 */
export function namesBegunWith(
  phrase: string,
  { meanings, longNames }: Pick<Lexicon, 'meanings' | 'longNames'>,
): readonly Meaning[] {
  const first = phrase.split(' ', 1)[0]!;
  const begun = (longNames.get(first) ?? []).filter((key) => key.startsWith(`${phrase} `));
  const keys = new Set(begun);
  const goesOn = (key: string): boolean =>
    key.split(' ').some((_, at, words) => at > 0 && keys.has(words.slice(0, at).join(' ')));
  return begun
    .filter((key) => !goesOn(key))
    .flatMap((key) => meanings.get(key)!.filter(({ type }) => type === 'name'));
}

/** The names that begin with a phrase in the plural ("Palestinians"), or else, in capitals, the one that ends with it ("Shami"). */
function partOfName(phrase: string, lexicon: Lexicon, isCapital: boolean): readonly Meaning[] {
  const begun = phrase.endsWith('s') ? namesBegunWith(phrase.slice(0, -1), lexicon) : [];
  if (begun.length > 0 || !isCapital) return begun;
  const ending = [...lexicon.meanings].flatMap(([key, each]) => (key.endsWith(` ${phrase}`) ? each : []));
  const entities = new Map(
    ending.flatMap((each) => (each.type === 'name' ? [[each.entity.id, each] as const] : [])),
  );
  return entities.size === 1 ? [...entities.values()] : [];
}

/** The number of letters in which two phrases differ; two letters that changed places count as one. */
function slips(a: string, b: string): number {
  const letters = distance(a, b);
  if (letters !== 2 || a.length !== b.length) return letters;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at]!}${a.slice(at + 2)}`;
  return swapped === b ? 1 : 2;
}
