import { type Dispatch, useEffect, useEffectEvent, useState } from 'react';
import { type Months, nextPeriod } from '../state/period.ts';
import type { HistoryAction } from '../state/viewHistory.ts';
import type { Period } from '../state/viewState.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

const STEP_MS = 700;

/** Plays the months one after the other; one month at a press where the reader asked for less motion. */
export function usePlaying(
  { from, to }: Period,
  scale: Months,
  dispatch: Dispatch<HistoryAction>,
): { readonly playing: boolean; readonly byHand: boolean; readonly press: () => void } {
  const [playing, play] = useState(false);
  const byHand = prefersReducedMotion();
  const next = nextPeriod({ from, to }, scale);
  const advance = useEffectEvent(() => {
    if (next === null) play(false);
    else dispatch({ type: 'set-period', period: next, drag: 'play' });
  });
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => advance(), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, from, to]);
  const step = (): void =>
    dispatch({
      type: 'set-period',
      period: next ?? { from: null, to: scale.months[0] ?? null },
      drag: 'play',
    });
  return {
    playing,
    byHand,
    press: () => {
      if (!playing || byHand) step();
      if (!byHand) play(!playing);
    },
  };
}
