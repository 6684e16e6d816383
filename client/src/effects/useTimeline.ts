import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Client, useClient } from 'urql';
import { TimelineDocument } from '../generated/documents.ts';
import { type TimelineFilters, type TimelineLayer, timelineLayers } from '../state/timelineLayers.ts';
import {
  type LayerAnswers,
  type MonthCounts,
  type TimelineAnswer,
  timelineAnswer,
} from '../state/timelineAnswer.ts';
import type { ViewState } from '../state/viewState.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { useSettled } from './useSettled.ts';

/** A slider that is dragged asks no more often than this. */
const PAUSE_MS = 90;

/**
 * Reads the claims per month that filters, lens and months let through; the last answer holds until the next.
 * `predicates` are all of the vocabulary.
 */
export function useTimeline(
  {
    predicates: chosen,
    sources,
    kinds,
    lens,
    from,
    to,
    undatedToo,
  }: TimelineFilters & Pick<ViewState, 'undatedToo'>,
  predicates: readonly string[],
): { readonly answer: TimelineAnswer | null; readonly error: string | null; readonly retry: () => void } {
  const client = useClient();
  const [begin, end] = [useSettled(from, PAUSE_MS), useSettled(to, PAUSE_MS)];
  const layers = useMemo(
    () => timelineLayers({ predicates: chosen, sources, kinds, lens, from: begin, to: end }, predicates),
    [chosen, sources, kinds, lens, begin, end, predicates],
  );
  const withUndated = undatedToo || (begin === null && end === null);
  const [answers, setAnswers] = useState<LayerAnswers | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (predicates.length === 0) return undefined;
    let stopped = false;
    Promise.all(layers.map((layer) => read(client, layer, attempt > 0)))
      .then((timelines) => {
        if (stopped) return;
        setAnswers({ timelines, layers, lens, predicates });
        setError(null);
      })
      .catch((failure: unknown) => {
        if (!stopped) setError(failureInWords(failure as Parameters<typeof failureInWords>[0]));
      });
    return () => {
      stopped = true;
    };
  }, [client, layers, lens, predicates, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const answer = useMemo(() => answers && timelineAnswer(answers, withUndated), [answers, withUndated]);
  return { answer, error, retry };
}

/** Throws what urql says where there is no answer. */
async function read(client: Client, { filter }: TimelineLayer, anew: boolean): Promise<MonthCounts> {
  const requestPolicy = anew ? 'network-only' : 'cache-first';
  const { data, error } = await client.query(TimelineDocument, { filter }, { requestPolicy }).toPromise();
  if (!data) throw error ?? new Error('There was no answer.');
  return data.timeline;
}
