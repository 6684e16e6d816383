import { latin } from '../graph/latin.ts';

/** The words of a text in plain lower-case Latin letters. */
export function foldWords(text: string): readonly string[] {
  return latin(text)
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
}
