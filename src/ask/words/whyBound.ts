import { type Chunk, UNKNOWN } from './chunks.ts';
import { BEYOND, TURNING, TURNING_BEFORE_TO } from './wordsThatBind.ts';

/** The word that keeps a question from being searched without having been read, in a sentence; undefined where there is none. */
export function whyBound(all: readonly Chunk[]): string | undefined {
  const chunks = all.filter(canBind);
  const [beyond] = askedBeyond(all);
  if (beyond !== undefined) return noAnswerTo(`"${beyond}"`);
  const found = turned(all);
  if (found !== undefined)
    return `The question could not be read as a whole, and "${found}" cannot be left out of it.`;
  const narrowing = chunks.find(({ symbol }) => symbol === 'Y');
  if (narrowing && chunks.some(isDenial))
    return `The question could not be read as a whole, and "${narrowing.text}" cannot be left out of a denial.`;
  if (chunks.filter((chunk) => isDenial(chunk) || isDenyingVerb(chunk)).length > 1)
    return 'The question denies twice; ask for one denial at a time.';
  return undefined;
}

/** That claims do not tell something, in a sentence. */
export function noAnswerTo(what: string): string {
  return `The question could not be read, and claims hold no answer to ${what}: they tell who did what to whom, when, where, and who says so.`;
}

/** The words that ask for what no claim holds. */
export function askedBeyond(chunks: readonly Chunk[]): readonly string[] {
  return wordsOf(chunks).filter((word) => BEYOND.has(word));
}

/** The words that turn the meaning round; undefined where there are none. */
export function turned(chunks: readonly Chunk[]): string | undefined {
  const turning = chunks.find(({ symbol }) => symbol === '!' || symbol === 'R' || symbol === '~');
  const words = wordsOf(chunks);
  return turning?.text ?? words.find((word, at) => TURNING.has(word) && turnsBefore(word, words[at + 1]));
}

function turnsBefore(word: string, next: string | undefined): boolean {
  return next === 'to' || !TURNING_BEFORE_TO.has(word);
}

/** The words that may bind: those of no name, and of nothing that stands for sources or a statement. */
function wordsOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks
    .filter((chunk) => canBind(chunk) && !'nTsY'.includes(chunk.symbol))
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u));
}

/** A term that is listed as unknown binds by none of its words: "no-fly zone". */
function canBind({ symbol, meanings }: Chunk): boolean {
  return symbol !== UNKNOWN || meanings.length === 0;
}

/** A word of denying. */
export function isDenial({ symbol }: Chunk): boolean {
  return symbol === 'D';
}

/** A verb that says nothing but that a relation does not hold. */
export function isDenyingVerb({ symbol, meanings }: Chunk): boolean {
  return (
    symbol === 'v' && meanings.length > 0 && meanings.every((each) => each.type === 'verb' && each.negated)
  );
}
