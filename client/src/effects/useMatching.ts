import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { MatchingDocument, type MatchingQuery } from '../generated/documents.ts';
import { duringOf } from '../state/period.ts';
import type { Matching, Overlap } from '../state/visibleRelations.ts';
import { NO_KIND, type ViewState } from '../state/viewState.ts';
import { useSettled } from './useSettled.ts';

/** A slider that is dragged asks no more often than this. */
const PAUSE_MS = 90;

/** What matches the filters by source, kind and month; null where there are none. The last answer holds until the next. */
export function useMatching({ sources, kinds, limit, from, to }: ViewState): {
  readonly matching: Matching | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const wanted = duringOf({ from, to });
  const during = useSettled(wanted, PAUSE_MS);
  const pause = sources === null && kinds === null && wanted === null;
  const [{ data, error }, ask] = useQuery({
    query: MatchingDocument,
    variables: {
      sources,
      kinds: kinds && kinds.filter((kind) => kind !== NO_KIND),
      byKinds: kinds !== null,
      during,
      limit,
    },
    pause,
  });
  const matching = useMemo(() => {
    if (!data) return null;
    const ofSources = overlapsOf(data.ofSources);
    return { ofSources, ofKinds: data.ofKinds ? overlapsOf(data.ofKinds) : ofSources };
  }, [data]);
  const last = useRef<Matching | null>(null);
  if (pause) last.current = null;
  else if (matching) last.current = matching;
  return {
    matching: last.current,
    failed: !pause && error !== undefined,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}

function overlapsOf({ relations }: MatchingQuery['ofSources']): ReadonlyMap<string, Overlap> {
  return new Map(relations.map(({ id, overlap }) => [id, overlap]));
}
