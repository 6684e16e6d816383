import { useExplorer } from '../../components/explorerContext.ts';
import type { Bar } from '../../state/viewState.ts';
import type { TimelineRow } from '../../state/timelineRows.ts';
import { counted } from '../../words/counted.ts';
import { whenInWords } from '../../words/whenInWords.ts';

/** A row per month: a piece per predicate, as long as it has claims, and all claims of the month. */
export function TimelineRows({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const { view, dispatch, palette, labelOf } = useExplorer();
  if (rows.length === 0) return <p className="lead">No claim that passes the filters names a month.</p>;
  const most = Math.max(...rows.map((row) => (row.type === 'month' ? row.count : 0)));
  const open = (bar: Bar): void => dispatch({ type: 'open-bar', bar });
  const isOpen = (unit: string, predicate: string | null): boolean =>
    view.bar?.unit === unit && view.bar.predicate === predicate;
  return (
    <ol className="timeline-rows">
      {rows.map((row) =>
        row.type === 'gap' ? (
          <li key={`after ${row.after}`} className="timeline-gap">
            {row.months === 1 ? 'a month' : `${row.months} months`} without a dated claim
          </li>
        ) : (
          <li key={row.month} className="timeline-month">
            <span className="timeline-name">{whenInWords(row.month)}</span>
            <span className="timeline-bars">
              {row.buckets.map(({ predicate, count }) => (
                <button
                  key={predicate}
                  type="button"
                  className="timeline-bar"
                  aria-label={`${whenInWords(row.month)}, ${labelOf(predicate)}: ${counted(count, 'claim')}`}
                  aria-pressed={isOpen(row.month, predicate)}
                  title={`${labelOf(predicate)}: ${counted(count, 'claim')}`}
                  style={{
                    width: `${(count / most) * 100}%`,
                    background: palette.predicates[predicate] ?? palette.otherPredicate,
                  }}
                  onClick={() => open({ unit: row.month, predicate })}
                />
              ))}
              <button
                type="button"
                className="quiet"
                aria-label={`${whenInWords(row.month)}: all ${counted(row.count, 'claim')}`}
                aria-pressed={isOpen(row.month, null)}
                onClick={() => open({ unit: row.month, predicate: null })}
              >
                {row.count}
              </button>
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
