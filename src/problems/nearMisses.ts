import { distance } from 'fastest-levenshtein';

/** Something that may have been meant: its id, and under which other spellings (name, aliases) it is known. */
export interface Candidate {
  readonly id: string;
  readonly spellings: readonly string[];
}

/** How many near-misses are worth reading. */
const MOST = 3;
/** Words shorter than this are compared as a whole only: too many beginnings and parts would fit. */
const SHORTEST_PART = 4;

/**
 * The ids of up to three candidates that `word` may have been meant for, the nearest first; equally near ones by id.
 * Near means: equal but for case, accents and punctuation; few letters changed, in the whole spelling or in one of
 * its words; or a beginning. Empty when nothing comes near.
 */
export function nearMisses(word: string, candidates: Iterable<string | Candidate>): string[] {
  const sought = fold(word.slice(0, 100));
  if (sought === '') return [];
  const scores = new Map<string, number>();
  for (const candidate of candidates) {
    const { id, spellings } = typeof candidate === 'string' ? { id: candidate, spellings: [] } : candidate;
    const score = Math.min(...[id, ...spellings].map((spelling) => farness(sought, fold(spelling))));
    if (score < (scores.get(id) ?? Infinity)) scores.set(id, score);
  }
  return [...scores]
    .filter(([, score]) => score < Infinity)
    .sort(([a, farA], [b, farB]) => farA - farB || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([id]) => id);
}

/** 0 for the same spelling, Infinity for what does not come near. */
function farness(sought: string, spelling: string): number {
  if (sought === spelling) return 0;
  const whole = changes(sought, spelling, 3);
  if (sought.length < SHORTEST_PART) return whole;
  const parts = spelling.split('-').filter((part) => part.length >= SHORTEST_PART);
  const nearest = Math.min(...parts.map((part) => changes(sought, part, 4) + 0.5));
  return Math.min(whole, nearest, spelling.startsWith(sought) ? 1 : Infinity);
}

/** Letters to change; Infinity when more than one in `oneIn` letters (at least one). */
function changes(sought: string, spelling: string, oneIn: number): number {
  const limit = Math.max(1, Math.floor(Math.max(sought.length, spelling.length) / oneIn));
  if (Math.abs(sought.length - spelling.length) > limit) return Infinity;
  const far = distance(sought, spelling);
  return far <= limit ? far : Infinity;
}

/** Case, accents and punctuation make no difference; words are joined by hyphens, as in ids. */
function fold(text: string): string {
  const bare = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
