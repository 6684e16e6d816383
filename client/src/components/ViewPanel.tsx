import { type ComponentType, lazy, Suspense } from 'react';
import type { Tab } from '../state/viewState.ts';
import type { ViewProps } from '../views/viewProps.ts';
import { useExplorer } from './explorerContext.ts';
import { panelId, tabId } from './ViewTabs.tsx';
import { Waiting } from './Waiting.tsx';

const VIEWS: Record<Tab, ComponentType<ViewProps>> = {
  graph: lazy(async () => ({ default: (await import('../views/graph/GraphView.tsx')).GraphView })),
  matrix: lazy(async () => ({ default: (await import('../views/matrix/MatrixView.tsx')).MatrixView })),
  disputes: lazy(async () => ({
    default: (await import('../views/disputes/DisputesView.tsx')).DisputesView,
  })),
  timeline: lazy(async () => ({
    default: (await import('../views/timeline/TimelineView.tsx')).TimelineView,
  })),
  reader: lazy(async () => ({ default: (await import('../views/reader/ReaderView.tsx')).ReaderView })),
};

/** The view of the selected tab, read when it is first opened. */
export function ViewPanel(props: ViewProps) {
  const { tab } = useExplorer().view;
  const View = VIEWS[tab];
  return (
    <div id={panelId(tab)} className="view-panel" role="tabpanel" aria-labelledby={tabId(tab)}>
      <Suspense fallback={<Waiting words="Opening the view …" />}>
        <View {...props} />
      </Suspense>
    </div>
  );
}
