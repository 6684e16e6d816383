import type { Tab } from '../state/viewState.ts';

/** What the views are called. */
export const TAB_LABELS: Readonly<Record<Tab, string>> = {
  graph: 'Graph',
  matrix: 'Matrix',
  disputes: 'Disputes',
  timeline: 'Timeline',
  reader: 'Reader',
  map: 'Map',
};
