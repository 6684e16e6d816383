import type { ClaimFilter } from '../generated/documents.ts';
import { HIDDEN_AT_FIRST, NO_KIND, type ViewState } from './viewState.ts';

/**
 * The filters of a view as a filter of claims. `predicates` are all of the vocabulary. Claims without a kind cannot be
 * asked for alone: where they are wanted, claims of all kinds are.
 */
export function claimFilterOf(
  view: Pick<ViewState, 'predicates' | 'sources' | 'kinds'>,
  predicates: readonly string[],
): ClaimFilter {
  return {
    predicates: view.predicates ?? predicates.filter((id) => !HIDDEN_AT_FIRST.includes(id)),
    sources: view.sources,
    kinds: view.kinds?.includes(NO_KIND) ? null : view.kinds,
  };
}
