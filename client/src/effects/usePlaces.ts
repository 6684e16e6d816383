import { useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { PlacesDocument, type PlacesQuery } from '../generated/documents.ts';
import { type MapFilters, mapFilterOf } from '../state/mapFilterOf.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { useSettled } from './useSettled.ts';

/** Largest number of places that are asked for, those with the most claims. */
const MOST_PLACES = 300;
/** A slider that is dragged asks no more often than this. */
const PAUSE_MS = 90;

/**
 * Where the claims take place that the filters, lens and months let through; the last answer holds until the
 * next. `predicates` are all of the vocabulary.
 */
export function usePlaces(
  { predicates: chosen, sources, kinds, lens, from, to }: MapFilters,
  predicates: readonly string[],
): {
  readonly places: PlacesQuery['places'] | null;
  readonly error: string | null;
  readonly retry: () => void;
} {
  const [begin, end] = [useSettled(from, PAUSE_MS), useSettled(to, PAUSE_MS)];
  const filter = useMemo(
    () => mapFilterOf({ predicates: chosen, sources, kinds, lens, from: begin, to: end }, predicates),
    [chosen, sources, kinds, lens, begin, end, predicates],
  );
  const [{ data, error }, ask] = useQuery({
    query: PlacesDocument,
    variables: { filter, first: MOST_PLACES },
    pause: predicates.length === 0,
  });
  const last = useRef<PlacesQuery['places'] | null>(null);
  if (data) last.current = data.places;
  return {
    places: last.current,
    error: error ? failureInWords(error) : null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
