import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TimelineDocument } from '../generated/documents.ts';
import { type Months, monthsOf, onMonths } from '../state/period.ts';
import { timelineFilterOf } from '../state/timelineLayers.ts';
import type { ViewState } from '../state/viewState.ts';
import { failureInWords } from '../words/failureInWords.ts';

/** Claims per month, of what lens and filters by predicate, source and kind let through; null until read. */
export interface MonthsAnswer {
  readonly scale: Months | null;
  readonly undated: number;
  readonly coarser: number;
  readonly error: string | null;
  readonly retry: () => void;
}

/**
 * Reads the claims per month in the lens, over the months of all sources, so that the sliders stay where they are when the
 * lens changes. `predicates` are all of the vocabulary.
 */
export function useMonths(
  view: Pick<ViewState, 'predicates' | 'sources' | 'kinds' | 'lens'>,
  predicates: readonly string[],
): MonthsAnswer {
  const pause = predicates.length === 0;
  const anyTime = { ...view, from: null, to: null };
  const [whole, askWhole] = useQuery({
    query: TimelineDocument,
    variables: { filter: timelineFilterOf({ ...anyTime, lens: { kind: 'all' } }, predicates) },
    pause,
  });
  const [inLens, askInLens] = useQuery({
    query: TimelineDocument,
    variables: { filter: timelineFilterOf(anyTime, predicates) },
    pause,
  });
  const [all, part] = [whole.data?.timeline, inLens.data?.timeline];
  const scale = useMemo(
    () => (all && part ? onMonths(monthsOf(all.buckets), part.buckets) : null),
    [all, part],
  );
  const error = whole.error ?? inLens.error;
  return {
    scale,
    undated: part?.undated ?? 0,
    coarser: part?.coarser ?? 0,
    error: error ? failureInWords(error) : null,
    retry: () => {
      askWhole({ requestPolicy: 'network-only' });
      askInLens({ requestPolicy: 'network-only' });
    },
  };
}
