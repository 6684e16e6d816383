import { type Dispatch, useEffect, useReducer, useRef } from 'react';
import { decodeView } from '../state/decodeView.ts';
import { encodeView } from '../state/encodeView.ts';
import { type HistoryAction, historyOf, historyReducer, type ViewHistory } from '../state/viewHistory.ts';

/** The view with its history, kept in the address of the page. Each step makes an entry there; moving the camera makes none. */
export function useView(): readonly [ViewHistory, Dispatch<HistoryAction>] {
  const [history, dispatch] = useReducer(historyReducer, null, () => historyOf(decodeView(location.search)));
  const { view, steps } = history;
  const written = useRef(steps);

  useEffect(() => {
    const query = encodeView(view);
    const isStep = written.current !== steps;
    written.current = steps;
    if (query === location.search) return;
    window.history[isStep ? 'pushState' : 'replaceState'](null, '', `${location.pathname}${query}`);
  }, [view, steps]);

  useEffect(() => {
    const restore = (): void => dispatch({ type: 'restore', view: decodeView(location.search) });
    window.addEventListener('popstate', restore);
    return () => window.removeEventListener('popstate', restore);
  }, []);

  return [history, dispatch];
}
