import { type Chunk, UNKNOWN } from './chunks.ts';
import { BEYOND, TURNING } from './wordsThatBind.ts';

/** The word that keeps a question from being searched without having been read, in a sentence; undefined where there is none. */
export function whyBound(all: readonly Chunk[]): string | undefined {
  /* A term that is listed as unknown binds by none of its words: "no-fly zone". */
  const chunks = all.filter(({ symbol, meanings }) => symbol !== UNKNOWN || meanings.length === 0);
  const words = chunks
    .filter(({ symbol }) => !'nTsY'.includes(symbol))
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u));
  const beyond = words.find((word) => BEYOND.has(word));
  if (beyond !== undefined)
    return `The question could not be read, and claims hold no answer to "${beyond}": they tell who did what to whom, when, where, and who says so.`;
  const turning = chunks.find(({ symbol }) => symbol === '!' || symbol === 'R' || symbol === '~')?.text;
  const found = turning ?? words.find((word) => TURNING.has(word));
  if (found !== undefined)
    return `The question could not be read as a whole, and "${found}" cannot be left out of it.`;
  const narrowing = chunks.find(({ symbol }) => symbol === 'Y');
  if (narrowing && chunks.some(isDenial))
    return `The question could not be read as a whole, and "${narrowing.text}" cannot be left out of a denial.`;
  if (chunks.filter((chunk) => isDenial(chunk) || isDenyingVerb(chunk)).length > 1)
    return 'The question denies twice; ask for one denial at a time.';
  return undefined;
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
