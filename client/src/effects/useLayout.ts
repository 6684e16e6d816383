import { useCallback, useEffect, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import type { LayoutTask } from '../drawing/layoutSteps.ts';
import type { LayoutNews } from '../drawing/layoutWorker.ts';
import { type Place, placeEntities } from '../drawing/placeEntities.ts';
import type { Scene } from '../drawing/scene.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import type { Placed } from '../state/viewState.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Where the last layouts put entities; kept while the page is open, whatever is filtered and whichever tab is looked at. */
const laidOut = new Map<string, Place>();

/** Units of the plane to a pixel of a sign's radius, about. */
const UNITS = 2.6;

/** What a layout is made of. */
export interface LayoutSettings {
  readonly graph: DrawnGraph | null;
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly scene: Scene | null;
  /** Where the reader put entities. */
  readonly places: readonly Placed[];
  readonly pinned: readonly string[];
}

/** Puts entities where reader, layout and server want them, in this order, and lays out what is shown when asked. */
export function useLayout({ graph, drawing, scene, places, pinned }: LayoutSettings): {
  readonly running: boolean;
  /** Whether anything stands where a layout put it. */
  readonly changed: boolean;
  readonly start: () => void;
  readonly pause: () => void;
  /** Puts everything back where the server has it. */
  readonly reset: () => void;
} {
  const worker = useRef<Worker | null>(null);
  const [running, setRunning] = useState(false);
  const [changed, setChanged] = useState(laidOut.size > 0);

  const settle = useCallback((): void => {
    if (!graph || !drawing) return;
    const first = new Map(drawing.entities.map(({ id, x, y }): [string, Place] => [id, { x, y }]));
    const own = new Map(places.map(({ id, x, y }): [string, Place] => [id, { x, y }]));
    placeEntities(graph, (id) => own.get(id) ?? laidOut.get(id) ?? first.get(id));
  }, [graph, drawing, places]);
  useEffect(settle, [settle]);
  const settleNow = useRef(settle);
  settleNow.current = settle;

  const pause = useCallback((): void => {
    worker.current?.terminate();
    worker.current = null;
    setRunning(false);
  }, []);
  useEffect(() => pause, [pause, graph]);

  const start = (): void => {
    if (!graph || !scene) return;
    pause();
    const ids = [...scene.entities];
    worker.current = new Worker(new URL('../drawing/layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data: { places, done } }: MessageEvent<LayoutNews>): void => {
      ids.forEach((id, at) => laidOut.set(id, { x: places[at * 2]!, y: places[at * 2 + 1]! }));
      setChanged(true);
      if (done) pause();
      if (done || !prefersReducedMotion()) settleNow.current();
    };
    worker.current.onerror = pause;
    worker.current.postMessage(taskOf(graph, scene, new Set(pinned), ids));
    setRunning(true);
  };
  const reset = (): void => {
    pause();
    laidOut.clear();
    setChanged(false);
    settle();
  };
  return { running, changed, start, pause, reset };
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
