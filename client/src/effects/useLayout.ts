import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import { extentOf, isSameExtent } from '../drawing/extent.ts';
import { type LayoutRun, runLayout } from '../drawing/layoutRun.ts';
import type { LayoutTask } from '../drawing/layoutSteps.ts';
import type { Place } from '../drawing/place.ts';
import { placeEntities } from '../drawing/placeEntities.ts';
import type { Scene } from '../drawing/scene.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import { keptPlaces, LAID_OUT_HERE, layoutCode } from '../state/layoutCode.ts';
import type { Placed } from '../state/viewState.ts';
import type { LayoutStanding } from '../words/layoutInWords.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Where the last layout that is too large for the address put entities; kept while the page is open. */
let laidOutHere: ReadonlyMap<string, Place> = new Map();

/** Units of the plane to a pixel of a sign's radius, about. */
const UNITS = 2.6;

/** What a layout is made of. */
export interface LayoutSettings {
  readonly graph: DrawnGraph;
  readonly drawing: DrawingQuery['subgraph'];
  readonly scene: Scene;
  /** Where the reader put entities. */
  readonly places: readonly Placed[];
  readonly pinned: readonly string[];
  /** Where the last layout put them, as `layoutCode` writes it. */
  readonly layout: string | null;
  /** Told where a layout ended; null puts everything back. */
  readonly onLayout: (layout: string | null) => void;
}

/** Puts entities where reader, layout and server want them, in this order, and lays out what is shown when asked. */
export function useLayout(settings: LayoutSettings): LayoutStanding & {
  readonly start: () => void;
  readonly pause: () => void;
  /** Puts everything back where the server has it. */
  readonly reset: () => void;
} {
  const { graph, drawing, scene, places, pinned, layout } = settings;
  const run = useRef<LayoutRun | null>(null);
  const [running, setRunning] = useState(false);
  const [failed, setFailed] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;
  const [here, setHere] = useState(laidOutHere);
  const kept = useMemo(() => keptPlaces(layout, drawing.entities, here), [layout, drawing, here]);

  const settle = useCallback((): void => {
    const first = new Map(drawing.entities.map((entity): [string, Place] => [entity.id, entity]));
    const own = new Map(places.map((place): [string, Place] => [place.id, place]));
    const shown = run.current?.places() ?? kept;
    // While a layout runs the frame stays; what it leads to is framed as a whole.
    if (run.current === null) frame(graph, [...first.values(), ...(shown?.values() ?? [])]);
    placeEntities(graph, (id) => {
      const { x, y } = own.get(id) ?? shown?.get(id) ?? first.get(id)!;
      return { x, y };
    });
  }, [graph, drawing, places, kept]);
  // What ran may have led to nothing that is kept, or to what is kept already: its end is a reason to settle by itself.
  useEffect(settle, [settle, running]);
  const settleNow = useRef(settle);
  settleNow.current = settle;

  /** Ends what runs; gives back where it has put everything, null where nothing ran or was heard of it. */
  const end = useCallback((): ReadonlyMap<string, Place> | null => {
    const reached = run.current?.places() ?? null;
    run.current?.end();
    run.current = null;
    setRunning(false);
    setFailed(false);
    return reached;
  }, []);
  const pause = useCallback((): void => {
    const reached = end();
    if (reached === null) return;
    const code = layoutCode([...reached].map(([id, { x, y }]) => ({ id, x, y })));
    if (code === LAID_OUT_HERE) {
      laidOutHere = reached;
      setHere(reached);
    }
    latest.current.onLayout(code);
  }, [end]);
  useEffect(() => pause, [pause, graph]);

  const start = (): void => {
    pause();
    const ids = [...scene.entities];
    run.current = runLayout({
      task: taskOf(graph, scene, new Set(pinned), ids),
      ids,
      standing: new Map(graph.mapNodes((id, { x, y }): [string, Place] => [id, { x, y }])),
      onNews: (done) => {
        if (done || !prefersReducedMotion()) settleNow.current();
        if (done) pause();
      },
      onFailure: () => {
        end();
        setFailed(true);
      },
    });
    setRunning(true);
  };
  const reset = (): void => {
    end();
    latest.current.onLayout(null);
  };
  const changed = kept !== null;
  return { running, failed, changed, foreign: layout !== null && !changed, start, pause, reset };
}

function frame(graph: DrawnGraph, places: readonly Place[]): void {
  const extent = extentOf(places);
  if (!isSameExtent(extent, graph.getAttribute('extent'))) graph.setAttribute('extent', extent);
}

function taskOf(
  graph: DrawnGraph,
  scene: Scene,
  pinned: ReadonlySet<string>,
  ids: readonly string[],
): LayoutTask {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const drawn = ids.map((id) => graph.getNodeAttributes(id));
  const ends = [...scene.relations].flatMap((id) => {
    if (!graph.hasEdge(id) || graph.isSelfLoop(id)) return [];
    return [numbers.get(graph.source(id))!, numbers.get(graph.target(id))!];
  });
  return {
    places: Float32Array.from(drawn.flatMap(({ x, y }) => [x, y])),
    sizes: Float32Array.from(drawn, ({ size }) => size * UNITS),
    fixed: Uint8Array.from(ids, (id) => Number(pinned.has(id))),
    ends: Uint32Array.from(ends),
  };
}
