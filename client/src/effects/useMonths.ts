import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TimelineDocument, type TimelineQuery } from '../generated/documents.ts';
import { claimFilterOf } from '../state/claimFilterOf.ts';
import { type Months, monthsOf } from '../state/period.ts';
import type { ViewState } from '../state/viewState.ts';
import { failureInWords } from '../words/failureInWords.ts';

/** Claims per month, of what the filters by predicate, source and kind let through; null until read. */
export interface MonthsAnswer {
  readonly scale: Months | null;
  readonly buckets: TimelineQuery['timeline']['buckets'] | null;
  readonly undated: number;
  readonly coarser: number;
  readonly error: string | null;
  readonly retry: () => void;
}

/** Reads the claims per month. `predicates` are all of the vocabulary. */
export function useMonths(
  view: Pick<ViewState, 'predicates' | 'sources' | 'kinds'>,
  predicates: readonly string[],
): MonthsAnswer {
  const [{ data, error }, ask] = useQuery({
    query: TimelineDocument,
    variables: { filter: claimFilterOf(view, predicates) },
    pause: predicates.length === 0,
  });
  const scale = useMemo(() => (data ? monthsOf(data.timeline.buckets) : null), [data]);
  return {
    scale,
    buckets: data?.timeline.buckets ?? null,
    undated: data?.timeline.undated ?? 0,
    coarser: data?.timeline.coarser ?? 0,
    error: error ? failureInWords(error) : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
