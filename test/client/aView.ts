import { FIRST_VIEW, type ViewState } from '../../client/src/state/viewState.ts';

/** The first view with changes. */
export function aView(more: Partial<ViewState> = {}): ViewState {
  return { ...FIRST_VIEW, ...more };
}
