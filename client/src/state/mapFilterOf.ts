import type { ClaimFilter } from '../generated/documents.ts';
import { claimFilterOf } from './claimFilterOf.ts';
import { duringOf } from './period.ts';
import type { Lens, ViewState } from './viewState.ts';

/** What a map is filtered by. */
export type MapFilters = Pick<ViewState, 'predicates' | 'sources' | 'kinds' | 'lens' | 'from' | 'to'>;

/**
 * The filters, lens and months of a view as a filter of the claims that stand on the map: in a lens those of its sources.
 * Readers' comments are left out, as in the drawing. `predicates` are all of the vocabulary.
 */
export function mapFilterOf(view: MapFilters, predicates: readonly string[]): ClaimFilter {
  return {
    ...claimFilterOf({ ...view, sources: sourcesOf(view) }, predicates),
    during: duringOf(view),
    parts: ['BODY', 'NOTE'],
  };
}

function sourcesOf({ sources, lens }: Pick<MapFilters, 'sources' | 'lens'>): readonly string[] | null {
  const inLens = sourcesOfLens(lens);
  if (inLens === null) return sources;
  return sources === null ? inLens : inLens.filter((source) => sources.includes(source));
}

function sourcesOfLens(lens: Lens): readonly string[] | null {
  switch (lens.kind) {
    case 'all':
      return null;
    case 'source':
      return [lens.source];
    case 'compare':
      return lens.sources;
  }
}
