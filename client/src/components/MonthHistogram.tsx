import type { Months } from '../state/period.ts';

const HEIGHT = 24;

/** Claims per month as bars; those outside the months looked at are pale. The sliders say the months. */
export function MonthHistogram({
  scale: { months, counts },
  places,
}: {
  readonly scale: Months;
  readonly places: { readonly from: number; readonly to: number };
}) {
  const most = Math.max(1, ...counts);
  return (
    <svg
      className="month-histogram"
      viewBox={`0 0 ${Math.max(1, months.length)} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {months.map((month, index) => {
        const height = counts[index] === 0 ? 0 : Math.max(2, (counts[index]! / most) * HEIGHT);
        const within = index >= places.from && index <= places.to;
        return (
          <rect
            key={month}
            className={within ? 'within' : undefined}
            x={index + 0.1}
            y={HEIGHT - height}
            width={0.8}
            height={height}
          />
        );
      })}
    </svg>
  );
}
