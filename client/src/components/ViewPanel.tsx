import { type ComponentType, lazy, Suspense, useMemo } from 'react';
import { useIsNarrow } from '../effects/useIsNarrow.ts';
import { UNSEEN } from '../state/seen.ts';
import type { Tab } from '../state/viewState.ts';
import type { Overlap } from '../state/visibleRelations.ts';
import type { ViewProps } from '../views/viewProps.ts';
import { VIEWS } from '../views/views.ts';
import { useExplorer } from './explorerContext.ts';
import { LensBar } from './LensBar.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { panelId, tabId } from './ViewTabs.tsx';
import { ViewBoundary } from './ViewBoundary.tsx';
import { Waiting } from './Waiting.tsx';

const SHOWN: Record<Tab, ComponentType<ViewProps>> = {
  graph: lazy(VIEWS.graph),
  matrix: lazy(VIEWS.matrix),
  disputes: lazy(VIEWS.disputes),
  timeline: lazy(VIEWS.timeline),
  reader: lazy(VIEWS.reader),
  map: lazy(VIEWS.map),
};

/** The views that show what lens and months let through. */
const LENSED: readonly Tab[] = ['graph', 'matrix', 'disputes', 'timeline', 'map'];

/** Those of them that show relations: the keys of lens and months count these. */
const OF_RELATIONS: readonly Tab[] = ['graph', 'matrix', 'map'];

const NONE: readonly Overlap[] = [];

/** The view of the selected tab, read when it is first opened. */
export function ViewPanel({
  onRetryFilters,
  ...props
}: ViewProps & {
  /** Asks again for what the filters leave, where that failed; null where it did not. */
  readonly onRetryFilters: (() => void) | null;
}) {
  const { view } = useExplorer();
  const { tab } = view;
  const View = SHOWN[tab];
  const { frame, visible, seen } = props;
  const { standings, overlaps } = useMemo(() => {
    const ofVisible = seen && visible.map(({ id }) => seen.get(id) ?? UNSEEN);
    return {
      standings: ofVisible && ofVisible.flatMap(({ standing }) => standing ?? []),
      overlaps: ofVisible ? ofVisible.map(({ overlap }) => overlap) : NONE,
    };
  }, [seen, visible]);
  const inNumbers = OF_RELATIONS.includes(tab);
  const isDrawn = tab === 'graph' && view.mode === 'graph';
  // In one column they stand above a list, which may be long, and under a drawing, which ends.
  const monthsFirst = useIsNarrow() && !isDrawn;
  const months = LENSED.includes(tab) && (
    <PeriodBar
      predicates={frame?.vocabulary.predicates.map(({ id }) => id) ?? []}
      overlaps={inNumbers ? overlaps : null}
    />
  );
  return (
    <div
      id={panelId(tab)}
      className={monthsFirst ? 'view-panel months-first' : 'view-panel'}
      role="tabpanel"
      aria-labelledby={tabId(tab)}
    >
      {LENSED.includes(tab) && (
        <LensBar sources={frame?.sources ?? []} inNumbers={inNumbers} standings={standings} />
      )}
      {onRetryFilters && (
        <p className="filters-failed" role="alert">
          The filters by source, kind and month got no answer; what is shown follows the last one.{' '}
          <button type="button" onClick={onRetryFilters}>
            Try again
          </button>
        </p>
      )}
      {monthsFirst && months}
      <ViewBoundary key={tab}>
        <Suspense fallback={<Waiting words="Opening the view …" />}>
          <View {...props} />
        </Suspense>
      </ViewBoundary>
      {!monthsFirst && months}
    </div>
  );
}
