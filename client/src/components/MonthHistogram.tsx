import { useMemo } from 'react';
import { monthBars, type Months } from '../state/period.ts';

const HEIGHT = 24;

/**
 * Claims per month as bars, per some months where there are many; those outside the months looked at are pale.
 * The sliders say the months.
 */
export function MonthHistogram({
  scale,
  places,
}: {
  readonly scale: Months;
  readonly places: { readonly from: number; readonly to: number };
}) {
  const bars = useMemo(() => monthBars(scale), [scale]);
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <svg
      className="month-histogram"
      viewBox={`0 0 ${Math.max(1, scale.months.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ from, months, count }) => {
        const height = count === 0 ? 0 : Math.max(2, (count / most) * HEIGHT);
        const within = from + months > places.from && from <= places.to;
        return (
          <rect
            key={from}
            className={within ? 'within' : undefined}
            x={from + 0.1 * months}
            y={HEIGHT - height}
            width={0.8 * months}
            height={height}
          />
        );
      })}
    </svg>
  );
}
