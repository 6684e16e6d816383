import { useMemo } from 'react';
import { useQuery } from 'urql';
import { PathsDocument } from '../generated/documents.ts';
import { type ShownChains, shownChains } from '../state/chains.ts';
import { duringOf } from '../state/period.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import type { ViewState } from '../state/viewState.ts';

/** What became of a search for chains. */
export interface PathsAnswer {
  readonly state: 'unasked' | 'searching' | 'found' | 'failed';
  /** null until found. */
  readonly found: ShownChains | null;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The chains between the two entities of the view, as filters, lens and months leave them. */
export function usePaths(
  { paths, predicates, sources, lens, from, to }: ViewState,
  drawn: readonly DrawnRelation[],
  visible: readonly DrawnRelation[],
): PathsAnswer {
  const pause = paths === null || paths.from === null || paths.to === null;
  const [{ data, error, fetching }, ask] = useQuery({
    query: PathsDocument,
    variables: {
      from: paths?.from ?? '',
      to: paths?.to ?? '',
      predicates,
      accordingTo: lens.kind === 'source' ? [lens.source] : sources,
      during: duringOf({ from, to }),
    },
    pause,
  });
  const found = useMemo(
    () => (pause || fetching || !data ? null : shownChains(data.paths, drawn, visible)),
    [pause, fetching, data, drawn, visible],
  );
  const state = pause ? 'unasked' : found ? 'found' : error ? 'failed' : 'searching';
  return { state, found, error: error ?? null, retry: () => ask({ requestPolicy: 'network-only' }) };
}
