import { type Dispatch, useEffect, useReducer, useRef } from 'react';
import { decodeView } from '../state/decodeView.ts';
import { encodeView } from '../state/encodeView.ts';
import type { ViewAction } from '../state/viewAction.ts';
import { viewReducer } from '../state/viewReducer.ts';
import type { ViewState } from '../state/viewState.ts';

/** The view state, kept in the address of the page. Moving the camera makes no entry in the history; the rest does. */
export function useView(): readonly [ViewState, Dispatch<ViewAction>] {
  const [view, dispatch] = useReducer(viewReducer, null, () => decodeView(location.search));
  const last = useRef(view);

  useEffect(() => {
    const query = encodeView(view);
    const onlyCamera = encodeView({ ...last.current, camera: view.camera }) === query;
    last.current = view;
    if (query === location.search) return;
    history[onlyCamera ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${query}`);
  }, [view]);

  useEffect(() => {
    const restore = (): void => {
      const restored = decodeView(location.search);
      last.current = restored;
      dispatch({ type: 'restore', view: restored });
    };
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
  }, []);

  return [view, dispatch];
}
