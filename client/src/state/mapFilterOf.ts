import type { ClaimFilter } from '../generated/documents.ts';
import { claimFilterOf } from './claimFilterOf.ts';
import { duringOf } from './period.ts';
import { sourcesInView } from './sourcesInView.ts';
import type { ViewState } from './viewState.ts';

/** What a map is filtered by. */
export type MapFilters = Pick<ViewState, 'predicates' | 'sources' | 'kinds' | 'lens' | 'from' | 'to'>;

/**
 * The filters, lens and months of a view as a filter of the claims that stand on the map: in a lens those of its sources.
 * Readers' comments are left out, as in the drawing. `predicates` are all of the vocabulary.
 */
export function mapFilterOf(view: MapFilters, predicates: readonly string[]): ClaimFilter {
  return {
    ...claimFilterOf({ ...view, sources: sourcesInView(view) }, predicates),
    during: duringOf(view),
    parts: ['BODY', 'NOTE'],
  };
}
