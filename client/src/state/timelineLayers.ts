import type { ClaimFilter } from '../generated/documents.ts';
import { claimFilterOf } from './claimFilterOf.ts';
import { duringOf } from './period.ts';
import { sourcesInView } from './sourcesInView.ts';
import type { Standing } from './standing.ts';
import type { Bar, Lens, ViewState } from './viewState.ts';

/** What a timeline is filtered by. */
export type TimelineFilters = Pick<ViewState, 'predicates' | 'sources' | 'kinds' | 'lens' | 'from' | 'to'>;

/** Claims that a lens tells from others: by how they stand with its source, or by which of its sources makes them. */
export interface TimelineLayer {
  /** A standing, or the slug of a source; null where the lens tells nothing apart. */
  readonly id: string | null;
  readonly filter: ClaimFilter;
}

/** How a claim stands with the source in which it is: exactly one of these. What it rejects may be a denial. */
export const CLAIM_STANDINGS = [
  'says',
  'denies',
  'reports',
  'reports-denial',
  'rejects',
  'not-actual',
] as const satisfies readonly Standing[];

const OF_STANDING: Readonly<Record<(typeof CLAIM_STANDINGS)[number], ClaimFilter>> = {
  says: { modality: ['ACTUAL'], ownVoice: true, polarity: 'AFFIRMED' },
  denies: { modality: ['ACTUAL'], ownVoice: true, polarity: 'DENIED' },
  reports: {
    modality: ['ACTUAL'],
    ownVoice: false,
    stance: ['ENDORSES', 'REPORTS'],
    polarity: 'AFFIRMED',
  },
  'reports-denial': {
    modality: ['ACTUAL'],
    ownVoice: false,
    stance: ['ENDORSES', 'REPORTS'],
    polarity: 'DENIED',
  },
  rejects: { stance: ['DISPUTES'] },
  'not-actual': { modality: ['PLANNED', 'HYPOTHETICAL', 'NORMATIVE'], stance: ['ENDORSES', 'REPORTS'] },
};

/**
 * The claims of a timeline, as filters, lens and months let them through: in a lens those of its sources, without
 * readers' comments, which are no word of a source. `predicates` are all of the vocabulary.
 */
export function timelineFilterOf(view: TimelineFilters, predicates: readonly string[]): ClaimFilter {
  return {
    ...claimFilterOf({ ...view, sources: sourcesInView(view) }, predicates),
    ...(view.lens.kind === 'all' ? {} : { parts: ['BODY', 'NOTE'] }),
    during: duringOf(view),
  };
}

/** The same claims in layers, of which each claim is in one; all in one where the lens is that of all sources. */
export function timelineLayers(
  view: TimelineFilters,
  predicates: readonly string[],
): readonly TimelineLayer[] {
  const filter = timelineFilterOf(view, predicates);
  return layerFilters(view.lens).map(({ id, filter: { sources, ...own } }) => ({
    id,
    filter: {
      ...filter,
      ...own,
      ...(sources ? { sources: sources.filter((one) => filter.sources?.includes(one)) } : {}),
    },
  }));
}

/** The bar whose claims are listed; null where what is undated is left out of the months, and the bar is of that. */
export function barShown({
  bar,
  undatedToo,
  from,
  to,
}: Pick<ViewState, 'bar' | 'undatedToo' | 'from' | 'to'>): Bar | null {
  return bar?.unit === 'undated' && !undatedToo && (from !== null || to !== null) ? null : bar;
}

/** The claims behind a bar. A layer that the lens does not have is all of them. */
export function barFilterOf(
  view: TimelineFilters,
  predicates: readonly string[],
  { unit, predicate, layer }: Bar,
): ClaimFilter {
  const layers = timelineLayers(view, predicates);
  const { filter } = layers.find(({ id }) => id === layer) ?? { filter: timelineFilterOf(view, predicates) };
  return { ...filter, begins: unit, ...(predicate === null ? {} : { predicates: [predicate] }) };
}

function layerFilters(lens: Lens): readonly TimelineLayer[] {
  switch (lens.kind) {
    case 'all':
      return [{ id: null, filter: {} }];
    case 'source':
      return CLAIM_STANDINGS.map((id) => ({ id, filter: OF_STANDING[id] }));
    case 'compare':
      return lens.sources.map((id) => ({ id, filter: { sources: [id] } }));
  }
}
