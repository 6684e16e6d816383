import { int32Column } from './allocate.ts';
import type { ShortTexts } from './shortTexts.ts';

/** So many are put together at once, while they are fresh in the processor's cache. */
const AT_ONCE = 4096;

/**
 * Takes `count` ids, one by one. Put together, they are compared and sorted without a visit to strings that lie scattered.
 */
export function growingIds(count: number): { push(id: string): void; done(): ShortTexts } {
  const from = int32Column(count + 1);
  const pieces: string[] = [];
  let waiting: string[] = [];
  let [pushed, length] = [0, 0];
  const putTogether = (): void => {
    pieces.push(waiting.join(''));
    waiting = [];
  };
  return {
    push(id) {
      waiting.push(id);
      length += id.length;
      from[++pushed] = length;
      if (waiting.length === AT_ONCE) putTogether();
    },
    done() {
      putTogether();
      return { text: pieces.join(''), from };
    },
  };
}

/** Below 0 where one text comes before another, above 0 where it comes after; no string is made of either. */
export function compareTexts({ text, from }: ShortTexts, one: number, other: number): number {
  const [start, otherStart] = [from[one]!, from[other]!];
  const [length, otherLength] = [from[one + 1]! - start, from[other + 1]! - otherStart];
  const shorter = Math.min(length, otherLength);
  for (let place = 0; place < shorter; place += 1) {
    const difference = text.charCodeAt(start + place) - text.charCodeAt(otherStart + place);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
