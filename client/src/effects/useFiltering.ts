import { useRef } from 'react';
import { encodeView } from '../state/encodeView.ts';
import type { ViewState } from '../state/viewState.ts';

/** The view as it was when what it lets through last changed: the same object while only selection, camera, pins or tab do. */
export function useFiltering(view: ViewState): ViewState {
  const last = useRef<{ readonly key: string; readonly view: ViewState } | null>(null);
  const key = encodeView({
    ...view,
    tab: 'graph',
    mode: 'graph',
    camera: null,
    entity: null,
    relation: null,
    question: null,
    event: null,
    text: null,
    claim: null,
    sort: null,
    paths: null,
    pinned: [],
    places: [],
    layout: null,
  });
  if (last.current?.key !== key) last.current = { key, view };
  return last.current.view;
}
