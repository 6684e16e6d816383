import type { DayRange, Span, Time } from './time.ts';

/** Whether some choice of days lets the two overlap. */
export function possiblyOverlap(a: Time, b: Time): boolean {
  return a.spans.some((one) => b.spans.some((other) => spansMayMeet(one, other)));
}

function spansMayMeet(a: Span, b: Span): boolean {
  return a.start.min <= b.end.max && b.start.min <= a.end.max;
}

/**
 * Whether every choice of days lets `time` overlap the period that is asked about. The period is asked about as a
 * whole, from its first day to its last, and an open end of it is unbounded; `?`, `~` and `%` in it leave no certainty.
 */
export function certainlyOverlaps(time: Time, period: Time): boolean {
  const windows = period.spans.filter(isPlain).map((span) => ({ min: span.start.min, max: span.end.max }));
  const held = (span: Span): boolean => windows.some((window) => certainlyMeets(span, window));
  return time.choice === 'one' ? time.spans.every(held) : time.spans.some(held);
}

/** Neither end is qualified: it is certain, or it is open. */
function isPlain(span: Span): boolean {
  return (
    (span.certainStart || span.start.min === -Infinity) && (span.certainEnd || span.end.max === Infinity)
  );
}

function certainlyMeets(span: Span, window: DayRange): boolean {
  if (span.certainStart && span.certainEnd) {
    const latestStart = Math.min(span.start.max, span.end.max);
    const earliestEnd = Math.max(span.start.min, span.end.min);
    return latestStart <= window.max && earliestEnd >= window.min;
  }
  if (span.certainStart) return isWithin(span.start, window);
  if (span.certainEnd) return isWithin(span.end, window);
  return false;
}

function isWithin(range: DayRange, window: DayRange): boolean {
  return range.min >= window.min && range.max <= window.max;
}
