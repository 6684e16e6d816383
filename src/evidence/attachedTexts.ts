import type { Anchor } from './anchor.ts';
import { prepareText, type PreparedText } from './preparedText.ts';
import { quotation, type Quotation } from './quotation.ts';
import { type Resolution, resolveAnchors } from './resolveAnchors.ts';

/** What became of one passage: found in place or elsewhere, lost, or no text is attached. */
export type EvidenceState = Resolution | { readonly state: 'not-attached' };

/** How many anchors of a source were found. */
export interface AnchorCounts {
  readonly attached: boolean;
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
  readonly counts: (source: string) => AnchorCounts;
}

/** Looks up all anchors of each source in the copy that is attached to it. Both maps are keyed by slug. */
export function attachTexts(
  anchorsOf: ReadonlyMap<string, readonly Anchor[]>,
  texts: ReadonlyMap<string, string>,
): AttachedTexts {
  const attached = new Map(
    [...texts].map(([source, text]) => {
      const prepared = prepareText(text);
      return [source, { prepared, found: resolveAll(prepared, anchorsOf.get(source) ?? []) }];
    }),
  );
  const stateOf = (source: string, anchor: Anchor): EvidenceState =>
    attached.get(source)?.found.get(anchor) ?? { state: 'not-attached' };
  return {
    stateOf,
    quote: (source, anchor) => {
      const state = stateOf(source, anchor);
      if (state.state !== 'exact' && state.state !== 'moved') return undefined;
      return quotation(attached.get(source)!.prepared, state.at, anchor.letters);
    },
    counts: (source) => {
      const states = (anchorsOf.get(source) ?? []).map((anchor) => stateOf(source, anchor).state);
      const count = (state: EvidenceState['state']): number => states.filter((one) => one === state).length;
      return {
        attached: attached.has(source),
        anchors: states.length,
        exact: count('exact'),
        moved: count('moved'),
        lost: count('lost'),
      };
    },
  };
}

function resolveAll(text: PreparedText, anchors: readonly Anchor[]): ReadonlyMap<Anchor, Resolution> {
  const resolutions = resolveAnchors(text, anchors);
  return new Map(anchors.map((anchor, index) => [anchor, resolutions[index]!]));
}
