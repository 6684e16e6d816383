import { useExplorer } from '../../components/explorerContext.ts';
import { countOf, type TimelineRow, timelineLines } from '../../state/timelineRows.ts';
import type { Lens } from '../../state/viewState.ts';
import { counted } from '../../words/counted.ts';
import { whenInWords } from '../../words/whenInWords.ts';
import { isSameBar } from './isSameBar.ts';
import { TimelineBar } from './TimelineBar.tsx';

/**
 * A row per month: a piece per predicate, as long as it has claims, and all claims of the month; where sources
 * are compared, a line for each.
 */
export function TimelineRows({
  rows,
  lens,
  nameOf,
}: {
  readonly rows: readonly TimelineRow[];
  readonly lens: Lens;
  /** What a layer is called; null for all. */
  readonly nameOf: (layer: string | null) => string | null;
}) {
  const { view, dispatch } = useExplorer();
  if (rows.length === 0) return <p className="lead">No claim that passes the filters names a month.</p>;
  const compared = lens.kind === 'compare';
  const months = rows.map((row) =>
    row.type === 'gap' ? row : { ...row, lines: timelineLines(row, compared) },
  );
  const most = Math.max(...months.flatMap((row) => (row.type === 'gap' ? [] : row.lines.map(countOf))));
  return (
    <ol className={compared ? 'timeline-rows compared' : 'timeline-rows'}>
      {months.map((row) =>
        row.type === 'gap' ? (
          <li key={`after ${row.after}`} className="timeline-gap">
            {row.months === 1 ? 'a month' : `${row.months} months`} without a dated claim
          </li>
        ) : (
          <li key={row.month} className="timeline-month">
            <span className="timeline-name">{whenInWords(row.month)}</span>
            <span>
              {row.lines.map((line) => {
                const layer = compared ? line[0]!.layer : null;
                const name = nameOf(layer);
                const bar = { unit: row.month, predicate: null, layer };
                const count = countOf(line);
                return (
                  <span key={layer} className="timeline-bars">
                    {name !== null && (
                      <span className="timeline-source" title={name}>
                        {name}
                      </span>
                    )}
                    <span className="timeline-pieces">
                      {line.map((bucket) => (
                        <TimelineBar
                          key={`${bucket.predicate} ${bucket.layer}`}
                          bucket={bucket}
                          most={most}
                          lens={lens}
                          layerName={nameOf(bucket.layer)}
                        />
                      ))}
                      <button
                        type="button"
                        className="quiet"
                        aria-label={`${[whenInWords(row.month), name].filter(Boolean).join(', ')}: all ${counted(count, 'claim')}`}
                        aria-pressed={isSameBar(view.bar, bar)}
                        onClick={() => dispatch({ type: 'open-bar', bar })}
                      >
                        {count}
                      </button>
                    </span>
                  </span>
                );
              })}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
