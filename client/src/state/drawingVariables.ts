import type { DrawingQueryVariables } from '../generated/documents.ts';
import type { ViewState } from './viewState.ts';

/** Up to so many relations verdicts are asked for with the drawing; of more when they are looked at. */
const MOST_WITH_VERDICTS = 5000;

/** What is asked of the server for the drawing of a view. */
export function drawingVariables({
  limit,
  lens,
  tab,
}: Pick<ViewState, 'limit' | 'lens' | 'tab'>): DrawingQueryVariables {
  const verdicts = limit <= MOST_WITH_VERDICTS || lens.kind !== 'all' || tab === 'matrix';
  return { limit, verdicts };
}
