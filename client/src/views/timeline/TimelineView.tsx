import { useEffect, useMemo, useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { useTimeline } from '../../effects/useTimeline.ts';
import { barShown } from '../../state/timelineLayers.ts';
import { timelineRows } from '../../state/timelineRows.ts';
import { counted } from '../../words/counted.ts';
import { layerInWords, timelineLead } from '../../words/timelineInWords.ts';
import type { ViewProps } from '../viewProps.ts';
import { BarClaims } from './BarClaims.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { TimelineRows } from './TimelineRows.tsx';
import '../../styles/timeline.css';

const NONE: NonNullable<ViewProps['frame']>['sources'] = [];

/**
 * Claims per month by predicate, in a lens those of its sources; each bar opens the claims behind it. What has
 * no month is counted apart.
 */
export function TimelineView({ frame }: ViewProps) {
  const { view, dispatch } = useExplorer();
  const predicates = useMemo(() => frame?.vocabulary.predicates.map(({ id }) => id) ?? [], [frame]);
  const sources = frame?.sources ?? NONE;
  const bar = barShown(view);
  const { answer, error, retry } = useTimeline(view, predicates);
  const apart = (unit: 'undated' | 'coarser', count: number, words: string) => (
    <button
      type="button"
      aria-pressed={bar?.unit === unit}
      disabled={count === 0}
      onClick={() => dispatch({ type: 'open-bar', bar: { unit, predicate: null, layer: null } })}
    >
      {counted(count, 'claim')} {words}
    </button>
  );
  const chart = useRef<HTMLDivElement>(null);
  useEffect(() => {
    chart.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }, [bar, answer]);
  return (
    <section className={bar ? 'timeline opened' : 'timeline'} aria-label="Timeline">
      <div ref={chart} className="timeline-chart" tabIndex={0} role="group" aria-label="Claims per month">
        <h2>When it is said to have happened</h2>
        <p className="lead">{timelineLead(view.lens, sources)}</p>
        {error !== null ? (
          <Notice title="The timeline cannot be shown." words={error} onRetry={retry} />
        ) : answer === null ? (
          <Waiting words="Counting the claims …" />
        ) : (
          <>
            <TimelineKey answer={answer} predicates={predicates} />
            <TimelineRows
              rows={timelineRows(answer.buckets)}
              lens={answer.lens}
              nameOf={(layer) => layerInWords(layer, answer.lens, sources)}
            />
            <p className="timeline-apart">
              Not in any month: {apart('undated', answer.undated - answer.coarser, 'without a date')}{' '}
              {apart('coarser', answer.coarser, 'dated more coarsely than a month')}
            </p>
          </>
        )}
      </div>
      {bar && (
        <BarClaims
          key={JSON.stringify(bar)}
          bar={bar}
          layerName={layerInWords(bar.layer, view.lens, sources)}
          predicates={predicates}
        />
      )}
    </section>
  );
}
