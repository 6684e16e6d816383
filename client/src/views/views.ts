import type { ComponentType } from 'react';
import type { Tab } from '../state/viewState.ts';
import type { ViewProps } from './viewProps.ts';

/** How the view of a tab is read; each is a chunk of its own. */
export const VIEWS: Record<Tab, () => Promise<{ readonly default: ComponentType<ViewProps> }>> = {
  graph: async () => ({ default: (await import('./graph/GraphView.tsx')).GraphView }),
  matrix: async () => ({ default: (await import('./matrix/MatrixView.tsx')).MatrixView }),
  disputes: async () => ({ default: (await import('./disputes/DisputesView.tsx')).DisputesView }),
  timeline: async () => ({ default: (await import('./timeline/TimelineView.tsx')).TimelineView }),
  reader: async () => ({ default: (await import('./reader/ReaderView.tsx')).ReaderView }),
  map: async () => ({ default: (await import('./map/MapView.tsx')).MapView }),
};
