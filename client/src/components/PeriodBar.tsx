import { useMonths } from '../effects/useMonths.ts';
import { usePlaying } from '../effects/usePlaying.ts';
import { type Months, monthsAtOnce, periodAt, placeAfterKey, placesOf } from '../state/period.ts';
import type { Overlap } from '../state/visibleRelations.ts';
import { counted } from '../words/counted.ts';
import { overlapInWords, overlapMeaning } from '../words/overlapInWords.ts';
import { whenInWords } from '../words/whenInWords.ts';
import { useExplorer } from './explorerContext.ts';
import { MonthHistogram } from './MonthHistogram.tsx';
import { SeenSwatch } from './SeenSwatch.tsx';

const OVERLAPS = ['CERTAIN', 'POSSIBLE', 'UNDATED'] as const;

/** The months looked at: claims per month, two sliders over them, and what of the relations shown lies then for sure. */
export function PeriodBar({
  predicates,
  overlaps,
}: {
  /** All of the vocabulary. */
  readonly predicates: readonly string[];
  /** How the visible relations lie to the months; null where the view shows none. */
  readonly overlaps: readonly Overlap[] | null;
}) {
  const { view, dispatch } = useExplorer();
  const { scale, undated, coarser, error, retry } = useMonths(view, predicates);
  const isChosen = view.from !== null || view.to !== null;
  if (error !== null) {
    return (
      <div className="period-bar" role="group" aria-label="Months">
        <p className="period-words">
          The months cannot be shown: {error}{' '}
          <button type="button" className="quiet" onClick={retry}>
            Try again
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="period-bar" role="group" aria-label="Months">
      <PeriodSliders scale={scale ?? EMPTY} />
      {!isChosen ? (
        <p className="period-words">
          {scale === null
            ? 'Reading the months …'
            : `${view.lens.kind === 'all' ? '' : 'In the lens: '}${counted(sum(scale), 'claim')} with a month; ${undated - coarser} undated, ${coarser} dated more coarsely`}
        </p>
      ) : (
        <ul
          className="period-words"
          aria-label={overlaps === null ? 'The months' : 'Key: how relations lie to these months'}
        >
          {overlaps &&
            OVERLAPS.map((overlap) => (
              <li key={overlap} title={overlapMeaning(overlap)}>
                <SeenSwatch overlap={overlap} />
                {overlapInWords(overlap)} <b>{overlaps.filter((one) => one === overlap).length}</b>
              </li>
            ))}
          <li>
            <label>
              <input
                type="checkbox"
                checked={view.undatedToo}
                onChange={({ target }) => dispatch({ type: 'set-undated', undatedToo: target.checked })}
              />
              show undated
            </label>
          </li>
          <li>
            <button
              type="button"
              className="quiet"
              onClick={() => dispatch({ type: 'set-period', period: { from: null, to: null } })}
            >
              Any time
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}

const EMPTY: Months = { months: [], counts: [] };

function sum({ counts }: Months): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Play, and the two sliders over the claims per month. */
function PeriodSliders({ scale }: { readonly scale: Months }) {
  const { view, dispatch } = useExplorer();
  const { playing, byHand, press } = usePlaying(view, scale, dispatch);
  const places = placesOf(view, scale);
  const none = scale.months.length < 2;
  const step = monthsAtOnce(scale);
  const move = (moved: 'from' | 'to', place: number): void =>
    dispatch({
      type: 'set-period',
      period: periodAt({ ...places, [moved]: place }, moved, scale),
      drag: moved,
    });
  const slider = (moved: 'from' | 'to', name: string, open: string) => (
    <input
      type="range"
      aria-label={name}
      aria-valuetext={view[moved] === null ? open : whenInWords(view[moved])}
      min={0}
      max={Math.max(1, scale.months.length - 1)}
      value={none && moved === 'to' ? 1 : places[moved]}
      disabled={none}
      onChange={({ target }) => move(moved, Number(target.value))}
      onKeyDown={(event) => {
        const place = placeAfterKey(event.key, places[moved], scale);
        if (place === null) return;
        event.preventDefault();
        move(moved, place);
      }}
    />
  );
  return (
    <div className="period-row">
      <button
        type="button"
        className="play"
        disabled={none}
        aria-pressed={byHand ? undefined : playing}
        onClick={press}
      >
        {byHand ? (step === 1 ? 'Next month' : `Next ${step} months`) : playing ? 'Pause' : 'Play'}
      </button>
      <span className="period-bound">{view.from === null ? 'any time' : whenInWords(view.from)}</span>
      <div className="period-scale">
        <MonthHistogram scale={scale} places={places} />
        {slider('from', 'From', 'any time')}
        {slider('to', 'To', 'any time')}
      </div>
      <span className="period-bound">{view.to === null ? 'any time' : whenInWords(view.to)}</span>
    </div>
  );
}
