import { useRef } from 'react';
import { type CombinedError, useQuery } from 'urql';
import { DrawingDocument, type DrawingQuery } from '../generated/documents.ts';
import { drawingVariables } from '../state/drawingVariables.ts';
import type { ViewState } from '../state/viewState.ts';

/** The drawing of a view; null until it is there with all that the view shows. */
export function useDrawingAnswer(view: ViewState): {
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly error: CombinedError | undefined;
  readonly retry: () => void;
} {
  const { limit, verdicts } = drawingVariables(view);
  // Once they are there they stay: without them it would be another drawing.
  const withVerdicts = useRef(verdicts);
  withVerdicts.current ||= verdicts;
  const [{ data, error }, ask] = useQuery({
    query: DrawingDocument,
    variables: { limit, verdicts: withVerdicts.current },
  });
  const drawing = data?.subgraph ?? null;
  const isWhole = !verdicts || (drawing?.relations[0]?.verdicts ?? null) !== null;
  return {
    drawing: isWhole || drawing?.relations.length === 0 ? drawing : null,
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
  };
}
