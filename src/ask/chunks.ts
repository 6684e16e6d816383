import { type Lexicon, type Meaning } from './lexicon.ts';
import { POSSESSIVE, type Token } from './tokens.ts';

/** A stretch of a question that is read as one thing. */
export interface Chunk {
  /** One sign for what it is, so that the order of chunks can be matched by a pattern. */
  readonly symbol: string;
  /** What it can mean, all of the same symbol; empty for structure words. */
  readonly meanings: readonly Meaning[];
  /** As it was typed. */
  readonly text: string;
}

/** A way to cut a question into chunks, and its pattern. */
export interface Cut {
  readonly chunks: readonly Chunk[];
  readonly pattern: string;
}

/** Sign for a word that means nothing to us. */
export const UNKNOWN = '?';

/** At most so many ways of cutting are tried. */
const MOST_CUTS = 4_000;

/** Every way to cut a question into chunks, longer phrases first; words without a meaning stand alone. */
export function* cutsOf(tokens: readonly Token[], lexicon: Lexicon): Iterable<Cut> {
  const options = tokens.map((_, at) => optionsAt(tokens, at, lexicon));
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

interface Option {
  readonly length: number;
  /** Null for words that carry nothing. */
  readonly chunk: Chunk | null;
}

function optionsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): readonly Option[] {
  if (tokens[at]!.word === POSSESSIVE)
    return [{ length: 1, chunk: { symbol: "'", meanings: [], text: "'s" } }];
  const options: Option[] = [];
  for (let length = Math.min(lexicon.longest, tokens.length - at); length > 0; length -= 1) {
    const text = textOf(tokens.slice(at, at + length));
    const bySymbol = new Map<string, Meaning[]>();
    for (const meaning of meaningsOf(tokens, at, length, lexicon)) {
      const symbol = symbolOf(meaning);
      bySymbol.set(symbol, [...(bySymbol.get(symbol) ?? []), meaning]);
    }
    for (const [symbol, meanings] of bySymbol) {
      options.push({ length, chunk: symbol === '' ? null : { symbol, meanings, text } });
    }
    /* A name is read whole: "Aleppo's rebels" is never Aleppo with something after it. */
    if (bySymbol.has('n') && length > 1) break;
  }
  if (options.length > 0) return options;
  return [{ length: 1, chunk: { symbol: UNKNOWN, meanings: [], text: tokens[at]!.text } }];
}

function meaningsOf(
  tokens: readonly Token[],
  at: number,
  length: number,
  { meanings }: Lexicon,
): readonly Meaning[] {
  const words = tokens.slice(at, at + length).map(({ word }) => (word === POSSESSIVE ? 's' : word));
  if (tokens[at]!.word === POSSESSIVE) return [];
  const found = meanings.get(words.join(' ')) ?? [];
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
