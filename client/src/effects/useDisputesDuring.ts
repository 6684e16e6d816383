import { useMemo, useRef } from 'react';
import {
  DisputesDuringDocument,
  type DisputesDuringQuery,
  type DisputesDuringQueryVariables,
} from '../generated/documents.ts';
import { duringOf } from '../state/period.ts';
import type { Overlap } from '../state/visibleRelations.ts';
import type { Period } from '../state/viewState.ts';
import type { PagesWanted } from './readPages.ts';
import { type Pages, useAllPages } from './useAllPages.ts';
import { useSettled } from './useSettled.ts';

type Listed = DisputesDuringQuery['disputes']['edges'][number]['node'];

/** A slider that is dragged asks no more often than this. */
const PAUSE_MS = 90;

/**
 * How disputes lie to the months looked at, by id: those that are not there lie outside. The last whole answer holds until the
 * next; null where no months are chosen.
 */
export function useDisputesDuring({ from, to }: Period): Pick<Pages<Listed>, 'error' | 'retry'> & {
  readonly overlaps: ReadonlyMap<string, Overlap> | null;
  /** Months are chosen of which the answer is not there yet. */
  readonly isReading: boolean;
} {
  const chosen = duringOf({ from, to });
  const during = useSettled(chosen, PAUSE_MS);
  const wanted = useMemo(
    (): PagesWanted<DisputesDuringQuery, DisputesDuringQueryVariables, Listed> | null =>
      during === null
        ? null
        : { query: DisputesDuringDocument, variables: { during }, pick: ({ disputes }) => disputes },
    [during],
  );
  const { nodes, done, error, retry } = useAllPages(wanted);
  const overlaps = useMemo(
    () => (done ? new Map(nodes.map(({ id, overlap }) => [id, overlap])) : null),
    [done, nodes],
  );
  const last = useRef<ReadonlyMap<string, Overlap> | null>(null);
  if (chosen === null) last.current = null;
  else if (overlaps) last.current = overlaps;
  return {
    overlaps: last.current,
    isReading: chosen !== null && (chosen !== during || overlaps === null),
    error,
    retry,
  };
}
