import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { MatchingDocument } from '../generated/documents.ts';
import type { Matching } from '../state/visibleRelations.ts';
import { NO_KIND, type ViewState } from '../state/viewState.ts';

/** Which relations match the filters by source and kind; null where there are none. The last answer holds until the next. */
export function useMatching({ sources, kinds, limit }: ViewState): {
  readonly matching: Matching | null;
  readonly failed: boolean;
} {
  const pause = sources === null && kinds === null;
  const [{ data, error }] = useQuery({
    query: MatchingDocument,
    variables: { sources, kinds: kinds && kinds.filter((kind) => kind !== NO_KIND), limit },
    pause,
  });
  const matching = useMemo(
    () =>
      data
        ? {
            ofSources: new Set(data.ofSources.relations.map(({ id }) => id)),
            ofKinds: new Set(data.ofKinds.relations.map(({ id }) => id)),
          }
        : null,
    [data],
  );
  const last = useRef<Matching | null>(null);
  if (pause) last.current = null;
  else if (matching) last.current = matching;
  return { matching: last.current, failed: !pause && error !== undefined };
}
