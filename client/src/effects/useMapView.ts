import { select, type Selection } from 'd3-selection';
import { zoom, type ZoomBehavior, zoomIdentity, type ZoomTransform, zoomTransform } from 'd3-zoom';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { GLOBE, MAP_ZOOM, type MapSize, type MapView, viewOf } from '../drawing/mapProjection.ts';
import type { Region } from '../state/denseRegion.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Room around what a map is fitted to, as a share of its shorter side. */
const MARGIN = 0.16;
const STEP_PX = 70;
const FACTOR = 1.5;
const GLIDE_MS = 200;

type Box = Selection<HTMLDivElement, unknown, null, undefined>;

/** Where a map is looked at from, and the ways to change it. */
export interface SteeredMap {
  /** null until the map has a size and something to be fitted to. */
  readonly view: MapView | null;
  readonly fit: (region: Region) => void;
  /** Zooms and moves with a key; false for a key that means nothing here. */
  readonly steer: (key: string) => boolean;
  /** Moves a point of the plane into sight, if it is not. */
  readonly show: (point: { readonly x: number; readonly y: number }) => void;
}

/**
 * Moves a map by wheel, pinch, drag and key. It is fitted to `first` when that is first there, before to the globe, and what it
 * was last fitted to stays so with every size of its box; once the reader has moved it, its middle stays instead.
 */
export function useMapView(
  box: HTMLDivElement | null,
  size: MapSize | null,
  first: Region | null,
): SteeredMap {
  const [view, setView] = useState<MapView | null>(null);
  const held = useRef<Region | null>(null);
  const before = useRef<MapSize | null>(null);
  const behaviour = useMemo(zoomBehaviour, []);
  useEffect(() => {
    if (!box) return undefined;
    behaviour.on('zoom', ({ transform: { k, x, y }, sourceEvent }) => {
      if (sourceEvent) held.current = null;
      setView({ k, x, y });
    });
    const chosen: Box = select(box);
    chosen.call(behaviour);
    return () => void chosen.on('.zoom', null);
  }, [box, behaviour]);

  const fit = useCallback(
    (region: Region) => {
      if (!box || !size) return;
      held.current = region;
      behaviour.transform(select(box), transformOf(viewOf(region, size, marginOf(size))));
    },
    [box, size, behaviour],
  );
  useEffect(() => {
    const last = before.current;
    if (!box || !size) return;
    const awaited = first !== null && held.current === GLOBE;
    if (last === size && !awaited) return;
    before.current = size;
    const region = last === null || awaited ? (first ?? GLOBE) : held.current;
    if (region) fit(region);
    else if (last) behaviour.transform(select(box), aroundMiddle(zoomTransform(box), last, size));
  }, [box, size, first, fit, behaviour]);

  const steer = useCallback(
    (key: string): boolean => {
      if (!box || !steerWith(behaviour, box, key)) return false;
      held.current = null;
      return true;
    },
    [box, behaviour],
  );
  const show = useCallback(
    (point: { readonly x: number; readonly y: number }) => {
      if (!box || !size) return;
      const [x, y] = zoomTransform(box).apply([point.x, point.y]);
      if (x > 0 && y > 0 && x < size.width && y < size.height) return;
      held.current = null;
      behaviour.translateTo(select(box), point.x, point.y);
    },
    [box, size, behaviour],
  );
  return { view, fit, steer, show };
}

function marginOf({ width, height }: MapSize): number {
  return MARGIN * Math.min(width, height);
}

function transformOf({ k, x, y }: MapView): ZoomTransform {
  return zoomIdentity.translate(x, y).scale(k);
}

/** The same middle in a box of another size. */
function aroundMiddle({ k, x, y }: MapView, before: MapSize, after: MapSize): ZoomTransform {
  return transformOf({
    k,
    x: x + (after.width - before.width) / 2,
    y: y + (after.height - before.height) / 2,
  });
}

function zoomBehaviour(): ZoomBehavior<HTMLDivElement, unknown> {
  return zoom<HTMLDivElement, unknown>()
    .scaleExtent([...MAP_ZOOM])
    .translateExtent([
      [-Math.PI, -Math.PI],
      [Math.PI, Math.PI],
    ])
    .clickDistance(4)
    .duration(prefersReducedMotion() ? 0 : GLIDE_MS);
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
const FACTORS: Readonly<Record<string, number>> = { '+': FACTOR, '=': FACTOR, '-': 1 / FACTOR };

function steerWith(
  behaviour: ZoomBehavior<HTMLDivElement, unknown>,
  box: HTMLDivElement,
  key: string,
): boolean {
  const [step, factor] = [STEPS[key], FACTORS[key]];
  if (!step && !factor) return false;
  const chosen: Box = select(box);
  if (factor) behaviour.scaleBy(chosen, factor);
  else if (step) {
    const { k } = zoomTransform(box);
    behaviour.translateBy(chosen, (step[0] * STEP_PX) / k, (step[1] * STEP_PX) / k);
  }
  return true;
}
