import { useCallback, useEffect, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import { extentOf, isSameExtent } from '../drawing/extent.ts';
import type { LayoutTask } from '../drawing/layoutSteps.ts';
import type { LayoutNews } from '../drawing/layoutWorker.ts';
import type { Place } from '../drawing/place.ts';
import { placeEntities } from '../drawing/placeEntities.ts';
import type { Scene } from '../drawing/scene.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import { LAID_OUT_HERE, layoutCode, placesOfCode } from '../state/layoutCode.ts';
import type { Placed } from '../state/viewState.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Where the layout that runs puts entities, or the last one, where it is too large for the address; kept while the page is open. */
const laidOut = new Map<string, Place>();

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
export function useLayout(settings: LayoutSettings): {
  readonly running: boolean;
  /** Whether anything stands where a layout put it. */
  readonly changed: boolean;
  readonly start: () => void;
  readonly pause: () => void;
  /** Puts everything back where the server has it. */
  readonly reset: () => void;
} {
  const { graph, drawing, scene, places, pinned, layout } = settings;
  const worker = useRef<Worker | null>(null);
  const [running, setRunning] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;

  const settle = useCallback((): void => {
    const first = new Map(drawing.entities.map((entity): [string, Place] => [entity.id, entity]));
    const own = new Map(places.map((place): [string, Place] => [place.id, place]));
    const isHere = worker.current !== null || layout === LAID_OUT_HERE;
    const kept = isHere ? laidOut : layout === null ? null : placesOfCode(layout, drawing.entities);
    // While a layout runs the frame stays; what it leads to is framed as a whole.
    if (worker.current === null) frame(graph, [...first.values(), ...(kept?.values() ?? [])]);
    placeEntities(graph, (id) => {
      const { x, y } = own.get(id) ?? kept?.get(id) ?? first.get(id)!;
      return { x, y };
    });
  }, [graph, drawing, places, layout]);
  useEffect(settle, [settle]);
  const settleNow = useRef(settle);
  settleNow.current = settle;

  const pause = useCallback((): void => {
    if (worker.current === null) return;
    worker.current.terminate();
    worker.current = null;
    setRunning(false);
    latest.current.onLayout(layoutCode([...laidOut].map(([id, { x, y }]) => ({ id, x, y }))));
  }, []);
  useEffect(() => pause, [pause, graph]);

  const start = (): void => {
    pause();
    const ids = [...scene.entities];
    laidOut.clear();
    graph.forEachNode((id, { x, y }) => laidOut.set(id, { x, y }));
    worker.current = new Worker(new URL('../drawing/layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data: { places, done } }: MessageEvent<LayoutNews>): void => {
      ids.forEach((id, at) => laidOut.set(id, { x: places[at * 2]!, y: places[at * 2 + 1]! }));
      if (done || !prefersReducedMotion()) settleNow.current();
      if (done) pause();
    };
    worker.current.onerror = pause;
    worker.current.postMessage(taskOf(graph, scene, new Set(pinned), ids));
    setRunning(true);
  };
  const reset = (): void => {
    pause();
    latest.current.onLayout(null);
  };
  return { running, changed: layout !== null, start, pause, reset };
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
