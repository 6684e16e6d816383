import { type Chunk, type Cut, type Option, optionsWithoutSlips } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Signs of words that only join others, or tell who speaks: they are that before they are anything else. */
const JOINING = /[yofezigaB&|bdhm!TkswqxHWLuSDAIX]/u;

/** A question cut into the longest phrases that are known as they stand, from left to right. */
export function plainCut(tokens: readonly Token[], lexicon: Lexicon): Cut {
  const chunks: Chunk[] = [];
  const isStatement = (at: number): boolean =>
    at < tokens.length && optionsWithoutSlips(tokens, at, lexicon).some(({ chunk }) => chunk?.symbol === 'T');
  for (let at = 0; at < tokens.length;) {
    const options = optionsWithoutSlips(tokens, at, lexicon);
    const longest = options.filter(({ length }) => length === options[0]!.length);
    /* To reject an offer is to oppose somebody, to reject that something is so is to deny it. */
    const isRejection =
      longest.some((option) => option.chunk?.symbol === 'v') && !isStatement(at + longest[0]!.length);
    const { length, chunk } =
      longest.find((option) => option.chunk?.symbol === 'n') ??
      longest.find((option) => isAskedFor(option, chunks)) ??
      longest.find((option) => isRejection && hasDenial(longest) && option.chunk?.symbol === 'v') ??
      longest.find((option) => option.chunk !== null && JOINING.test(option.chunk.symbol)) ??
      longest.find((option) => option.chunk !== null && 'vtrO'.includes(option.chunk.symbol)) ??
      longest[0]!;
    if (chunk) chunks.push(chunk);
    at += length;
  }
  return { chunks, pattern: chunks.map(({ symbol }) => symbol).join('') };
}

/** Whether a noun that names carry stands where somebody is asked for: "which foreign militias", not "sent militias". */
function isAskedFor({ chunk }: Option, before: readonly Chunk[]): boolean {
  const names = chunk?.meanings.some((each) => each.type === 'kind-of' && each.among.length > 0) ?? false;
  return names && isAfterAsking(before);
}

/** Whether what comes next is asked for: it stands at the beginning, or after a question word or an auxiliary. */
export function isAfterAsking(before: readonly Chunk[]): boolean {
  return before.length === 0 || 'wuqlYdbhm'.includes(before.at(-1)!.symbol);
}

function hasDenial(options: readonly Option[]): boolean {
  return options.some(({ chunk }) => chunk?.symbol === 'D');
}
