import { useEffect, useMemo, useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { LineSwatch } from '../../components/LineSwatch.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useMonths } from '../../effects/useMonths.ts';
import { timelineRows } from '../../state/timelineRows.ts';
import { counted } from '../../words/counted.ts';
import type { ViewProps } from '../viewProps.ts';
import { BarClaims } from './BarClaims.tsx';
import { TimelineRows } from './TimelineRows.tsx';
import '../../styles/timeline.css';

/** Claims per month by predicate; each bar opens the claims behind it. What has no month is counted apart. */
export function TimelineView({ frame }: ViewProps) {
  const { view, dispatch, labelOf } = useExplorer();
  const predicates = useMemo(() => frame?.vocabulary.predicates.map(({ id }) => id) ?? [], [frame]);
  const { buckets, undated, coarser, error, retry } = useMonths(view, predicates);
  const apart = (unit: 'undated' | 'coarser', count: number, words: string) => (
    <button
      type="button"
      aria-pressed={view.bar?.unit === unit}
      disabled={count === 0}
      onClick={() => dispatch({ type: 'open-bar', bar: { unit, predicate: null } })}
    >
      {counted(count, 'claim')} {words}
    </button>
  );
  const chart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chart.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }, [view.bar, buckets]);
  const shown = new Set(buckets?.map(({ predicate }) => predicate));
  return (
    <section className={view.bar ? 'timeline opened' : 'timeline'} aria-label="Timeline">
      <div ref={chart} className="timeline-chart" tabIndex={0} role="group" aria-label="Claims per month">
        <h2>When it is said to have happened</h2>
        <p className="lead">
          Claims by the month in which what they speak of begins at the earliest. Filters by predicate, source
          and kind hold here; a bar opens its claims.
        </p>
        {error !== null ? (
          <Notice title="The timeline cannot be shown." words={error} onRetry={retry} />
        ) : buckets === null ? (
          <Waiting words="Counting the claims …" />
        ) : (
          <>
            <ul className="timeline-key" aria-label="Key: colours are predicates">
              {predicates
                .filter((id) => shown.has(id))
                .map((id) => (
                  <li key={id}>
                    <LineSwatch predicate={id} />
                    {labelOf(id)}
                  </li>
                ))}
            </ul>
            <TimelineRows rows={timelineRows(buckets)} />
            <p className="timeline-apart">
              Not in any month: {apart('undated', undated - coarser, 'without a date')}{' '}
              {apart('coarser', coarser, 'dated more coarsely than a month')}
            </p>
          </>
        )}
      </div>
      {view.bar && <BarClaims key={JSON.stringify(view.bar)} bar={view.bar} predicates={predicates} />}
    </section>
  );
}
