import type { Chunk, Cut } from './chunks.ts';
import type { Reading } from './reading.ts';

/** Chunks that limit the answer, wherever in a question they stand. */
export interface Limits {
  /** Sources, authors, publishers or voices. */
  readonly by: readonly Chunk[];
  /** Nouns for kinds, after "with". */
  readonly kinds: readonly Chunk[];
  /** Places, after "over". */
  readonly places: readonly Chunk[];
  /** Places, events, sources or speakers, after "in". */
  readonly within: readonly Chunk[];
  readonly parts: Reading['parts'];
}

const NO_LIMITS: Limits = { by: [], kinds: [], places: [], within: [], parts: [] };

/** How limits stand in a question; each is tried with the rest of the question and without. */
const LIMITS: readonly { readonly pattern: RegExp; readonly of: (groups: Groups) => Partial<Limits> }[] = [
  /* according to Heller's report · as quoted in Heller · in Heller's report */
  { pattern: /(?:Af|I)s*o?(?<by>n)'?s*/du, of: ({ by }) => ({ by }) },
  { pattern: /i(?<by>n)'?s+(?:[foi]n)?/du, of: ({ by }) => ({ by }) },
  { pattern: /(?:Af|i)w?o?s+/du, of: () => ({}) },
  /* according to the readers' comments under Heller's report · in the comments */
  { pattern: /(?:Af|[igI])?c(?:[goi]+(?<by>n)'?s*)?/du, of: ({ by }) => ({ by, parts: ['comment'] }) },
  { pattern: /(?:Af|i)?(?<by>n)'c/du, of: ({ by }) => ({ by, parts: ['comment'] }) },
  { pattern: /i?(?:n')?j/du, of: () => ({ parts: ['note'] }) },
  /* with weapons or money */
  { pattern: /z(?<kinds>t(?:[&|]?t)*)$/du, of: ({ kinds }) => ({ kinds }) },
  { pattern: /z(?<kinds>t(?:[&|]?t)*)/du, of: ({ kinds }) => ({ kinds }) },
  /* in Aleppo · over Aleppo */
  { pattern: /i(?<within>n)$/du, of: ({ within }) => ({ within }) },
  { pattern: /^[ig](?<within>n)(?=.)/du, of: ({ within }) => ({ within }) },
  { pattern: /a(?<places>n)$/du, of: ({ places }) => ({ places }) },
];

type Groups = Readonly<Record<'by' | 'kinds' | 'places' | 'within', readonly Chunk[]>>;

const MOST_LIMITS = 3;

/** The question as it stands, and with one to three limits taken out of it. */
export function* withoutLimits(
  cut: Cut,
  limits: Limits = NO_LIMITS,
  depth = 0,
): Iterable<{ readonly cut: Cut; readonly limits: Limits }> {
  yield { cut, limits };
  if (depth === MOST_LIMITS) return;
  for (const { pattern, of } of LIMITS) {
    const match = pattern.exec(cut.pattern);
    if (!match?.indices) continue;
    const group = (name: keyof Groups): readonly Chunk[] => {
      const place = match.indices?.groups?.[name];
      return place ? cut.chunks.slice(...place).filter(({ symbol }) => 'nt'.includes(symbol)) : [];
    };
    const found = of({
      by: group('by'),
      kinds: group('kinds'),
      places: group('places'),
      within: group('within'),
    });
    const [from, to] = match.indices[0]!;
    const rest = {
      chunks: cut.chunks.toSpliced(from, to - from),
      pattern: cut.pattern.slice(0, from) + cut.pattern.slice(to),
    };
    if (rest.pattern === '') continue;
    yield* withoutLimits(rest, merged(limits, found), depth + 1);
  }
}

function merged(a: Limits, b: Partial<Limits>): Limits {
  return {
    by: [...a.by, ...(b.by ?? [])],
    kinds: [...a.kinds, ...(b.kinds ?? [])],
    places: [...a.places, ...(b.places ?? [])],
    within: [...a.within, ...(b.within ?? [])],
    parts: [...a.parts, ...(b.parts ?? [])],
  };
}
