import { wholeName } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** Words joined before one noun, the first of them parted by commas. */
const JOINED = /\b((?:[\p{L}-]+, )*[\p{L}-]+)(,? (?:and|or) )([\p{L}-]+) ([\p{L}-]+)/gu;

/**
 * A question with names that share their noun said in full: "Iraqi and Lebanese militias" as "Iraqi militias and
 * Lebanese militias".
 */
export function withSharedNoun(question: string, lexicon: Lexicon): string {
  return question.replace(JOINED, (match, ...groups: readonly string[]) => {
    const [first, joint, last, noun] = groups;
    const names = [...first!.split(', '), last].map((word) => `${word} ${noun}`);
    if (!names.every((name) => isName(name, lexicon))) return match;
    return `${names.slice(0, -1).join(', ')}${joint}${names.at(-1)!}`;
  });
}

function isName(text: string, lexicon: Lexicon): boolean {
  return wholeName(text, lexicon).some(({ type }) => type === 'name');
}
