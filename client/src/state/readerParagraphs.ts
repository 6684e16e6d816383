import type { FoundPassage } from './matchText.ts';

/** A stretch of a text over which the same passages lie. */
export interface ReaderSegment {
  readonly text: string;
  /** The passages that cover it, the longest first; empty for what no claim rests on. */
  readonly covering: readonly FoundPassage[];
  /** Those of them that begin or end with it. */
  readonly beginning: readonly FoundPassage[];
  readonly ending: readonly FoundPassage[];
}

/** A paragraph with its segments, from its first letter to its last. */
export interface ReaderParagraph {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly segments: readonly ReaderSegment[];
}

/**
 * A text cut into paragraphs, and these wherever a passage begins or ends, so that passages may overlap. Paragraphs end
 * at empty lines; in a text without any, at every line. `found` is in the order in which passages begin.
 */
export function readerParagraphs(text: string, found: readonly FoundPassage[]): readonly ReaderParagraph[] {
  const open = [...found];
  let live: FoundPassage[] = [];
  return stretchesOf(text).map(({ start, end }) => {
    while (open.length > 0 && open[0]!.start < end) live.push(open.shift()!);
    live = live.filter((passage) => passage.end > start);
    return { start, segments: segmentsOf(text, { start, end }, live) };
  });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The paragraphs of a text without the white space around them. */
function stretchesOf(text: string): readonly Stretch[] {
  const gap = /\n[^\S\n]*\n/u.test(text) ? /\n(?:[^\S\n]*\n)+/gu : /\n/gu;
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { index, 0: between } of [...text.matchAll(gap), { index: text.length, 0: '' }]) {
    const paragraph = text.slice(from, index);
    const start = from + paragraph.length - paragraph.trimStart().length;
    const end = from + paragraph.trimEnd().length;
    if (end > start) stretches.push({ start, end });
    from = index + between.length;
  }
  return stretches;
}

function segmentsOf(
  text: string,
  { start, end }: Stretch,
  passages: readonly FoundPassage[],
): readonly ReaderSegment[] {
  const inside = (at: number): boolean => at > start && at < end;
  const cuts = passages.flatMap((passage) => [passage.start, passage.end]).filter(inside);
  const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!;
    const covering = passages.filter((passage) => passage.start <= from && passage.end >= to);
    return {
      text: text.slice(from, to),
      covering,
      beginning: covering.filter((passage) => passage.start === from),
      ending: covering.filter((passage) => passage.end === to),
    };
  });
}
