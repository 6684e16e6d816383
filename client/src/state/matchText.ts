import { prepareText } from '../../../src/evidence/preparedText.ts';
import { resolveAnchors } from '../../../src/evidence/resolveAnchors.ts';
import type { Passage } from './passages.ts';

/** What became of a passage in a text. */
export type MatchState = 'exact' | 'moved' | 'lost';

/** A passage that was found, with the stretch of the text (UTF-16 units) in which it stands. */
export interface FoundPassage {
  readonly passage: Passage;
  readonly state: 'exact' | 'moved';
  readonly start: number;
  readonly end: number;
}

/** A text in which the passages of a source were looked up. */
export interface MatchedText {
  readonly text: string;
  /** In the order in which they begin, longer ones first. */
  readonly found: readonly FoundPassage[];
  readonly lost: readonly Passage[];
}

/** Looks all passages of a source up in a copy of its text. Nothing is ever found approximately. */
export function matchText(text: string, passages: readonly Passage[]): MatchedText {
  const prepared = prepareText(text);
  const { starts, ends } = prepared.letters;
  const states = resolveAnchors(
    prepared,
    passages.map(({ evidence }) => evidence),
  );
  const found = passages.flatMap((passage, index): readonly FoundPassage[] => {
    const state = states[index]!;
    if (state.state === 'lost') return [];
    const last = state.at + passage.evidence.letters - 1;
    return [{ passage, state: state.state, start: starts[state.at]!, end: ends[last]! }];
  });
  return {
    text,
    found: found.sort((a, b) => a.start - b.start || b.end - a.end),
    lost: passages.filter((_, index) => states[index]!.state === 'lost'),
  };
}

/** How many passages of a text are in place, stand elsewhere, or are not in it. */
export function countsOf({ found, lost }: MatchedText): Readonly<Record<MatchState, number>> {
  const exact = found.filter(({ state }) => state === 'exact').length;
  return { exact, moved: found.length - exact, lost: lost.length };
}

/** A matched text with some of its passages only, and of these with the claims that they are given with. */
export function onlyPassages(matched: MatchedText, passages: readonly Passage[]): MatchedText {
  const kept = new Map(passages.map((passage) => [passage.key, passage]));
  return {
    text: matched.text,
    found: matched.found.flatMap((one) => {
      const passage = kept.get(one.passage.key);
      return passage ? [{ ...one, passage }] : [];
    }),
    lost: matched.lost.flatMap(({ key }) => kept.get(key) ?? []),
  };
}
