import type { Anchor } from './anchor.ts';
import { prepareText, type PreparedText } from './preparedText.ts';
import { quotation, type Quotation } from './quotation.ts';
import { type Resolution, resolveAnchors } from './resolveAnchors.ts';

/** What became of one passage: found in place or elsewhere, lost, or no text is attached. */
export type EvidenceState = Resolution | { readonly state: 'not-attached' };

/** How many anchors of a source were found. */
export interface AnchorCounts {
  /** Whether a copy of the text is attached; without one nothing is exact, moved or lost. */
  readonly attached: boolean;
  /** All anchors of the source; a passage that two claims cite counts twice. */
  readonly anchors: number;
  readonly exact: number;
  readonly moved: number;
  readonly lost: number;
}

/** The attached copies of the sources' texts, with every anchor looked up in them. Texts are no part of the dataset. */
export interface AttachedTexts {
  /** What became of an anchor of a source. */
  readonly stateOf: (source: string, anchor: Anchor) => EvidenceState;
  /** The passage with its surroundings; undefined unless it was found. */
  readonly quote: (source: string, anchor: Anchor) => Quotation | undefined;
  /** How many anchors of a source were found; all 0 for a source that has none. */
  readonly counts: (source: string) => AnchorCounts;
}

interface Copy {
  readonly text: PreparedText;
  readonly found: ReadonlyMap<string, Resolution>;
}

/** Gives the anchors of a source by its slug; undefined where there is no such source. */
export type AnchorsOf = Pick<ReadonlyMap<string, readonly Anchor[]>, 'get'>;

/** Looks up all anchors of each source in the copy that is attached to it; copies are keyed by slug. */
export function attachTexts(anchorsOf: AnchorsOf, texts: ReadonlyMap<string, string>): AttachedTexts {
  const copies = new Map<string, Copy>();
  for (const [source, text] of texts) {
    const prepared = prepareText(text);
    copies.set(source, { text: prepared, found: resolveAll(prepared, anchorsOf.get(source) ?? []) });
  }
  const stateOf = (source: string, anchor: Anchor): EvidenceState => {
    const copy = copies.get(source);
    if (!copy) return { state: 'not-attached' };
    const known = copy.found.get(keyOf(anchor));
    return known ?? resolveAnchors(copy.text, [...(anchorsOf.get(source) ?? []), anchor]).at(-1)!;
  };
  return {
    stateOf,
    quote: (source, anchor) => {
      const state = stateOf(source, anchor);
      if (state.state !== 'exact' && state.state !== 'moved') return undefined;
      return quotation(copies.get(source)!.text, state.at, anchor.letters);
    },
    counts: (source) => {
      const states = (anchorsOf.get(source) ?? []).map((anchor) => stateOf(source, anchor).state);
      const count = (state: EvidenceState['state']): number => states.filter((one) => one === state).length;
      return {
        attached: copies.has(source),
        anchors: states.length,
        exact: count('exact'),
        moved: count('moved'),
        lost: count('lost'),
      };
    },
  };
}

/** Equal anchors are one, whichever claims cite them and wherever they were read from. */
function keyOf({ at, letters, check, hash }: Anchor): string {
  return `${at} ${letters} ${check} ${hash}`;
}

function resolveAll(text: PreparedText, anchors: readonly Anchor[]): ReadonlyMap<string, Resolution> {
  const distinct = new Map(anchors.map((anchor) => [keyOf(anchor), anchor]));
  const resolutions = resolveAnchors(text, [...distinct.values()]);
  return new Map([...distinct.keys()].map((key, index) => [key, resolutions[index]!]));
}
