import { useMemo } from 'react';
import { MAP_ZOOM, type MapView, onPlane } from '../../drawing/mapProjection.ts';
import { markRadius, markRing, type RingArc } from '../../drawing/markRing.ts';
import type { Palette } from '../../drawing/palette.ts';
import { marksWithRoom } from '../../drawing/marksWithRoom.ts';
import { spreadMarks } from '../../drawing/spreadMarks.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import type { Seen } from '../../state/seen.ts';
import type { DrawnMark } from './MapMark.tsx';

/** A mark before it is known where the map is looked at from. */
export interface PlaneMark extends Pick<MapPlace, 'id' | 'name' | 'claims'> {
  readonly arcs: readonly RingArc[];
  readonly radius: number;
  /** Where its place lies on the plane of the map. */
  readonly plane: { readonly x: number; readonly y: number };
}

/** The marks of places, in their order. */
export function usePlaneMarks(
  places: readonly MapPlace[],
  seen: ReadonlyMap<string, Seen> | null,
  palette: Palette,
): readonly PlaneMark[] {
  return useMemo(
    () =>
      places.map((place) => ({
        id: place.id,
        name: place.name,
        claims: place.claims,
        plane: onPlane(place),
        radius: markRadius(place.claims),
        arcs: markRing(place, seen, palette),
      })),
    [places, seen, palette],
  );
}

/**
 * The marks that have room, where they stand on screen, moved apart; which and how far depends on the zoom and on `chosen`, the
 * id of one that is drawn in any case, so that none stirs while the map is dragged.
 */
export function useMarks(
  planeMarks: readonly PlaneMark[],
  view: MapView | null,
  chosen: string | null,
): readonly DrawnMark[] | null {
  const k = view?.k ?? null;
  const placed = useMemo(() => {
    if (k === null) return null;
    const marks = marksWithRoom(anchored(planeMarks, k), chosen);
    return { marks, offsets: spreadMarks(marks) };
  }, [planeMarks, k, chosen]);
  return useMemo(() => {
    if (!view || !placed) return null;
    return placed.marks.map(({ x, y, ...mark }) => {
      const anchor = { x: x + view.x, y: y + view.y };
      const { dx, dy } = placed.offsets.get(mark.id)!;
      return { ...mark, anchor, x: anchor.x + dx, y: anchor.y + dy };
    });
  }, [view, placed]);
}

/** How many marks are not among those that are drawn, but have room at the largest zoom, and how many have none there either. */
export function useUnmarked(
  planeMarks: readonly PlaneMark[],
  drawn: readonly DrawnMark[] | null,
): { readonly later: number; readonly never: number } {
  const roomy = useMemo(
    () => new Set(marksWithRoom(anchored(planeMarks, MAP_ZOOM[1]), null).map(({ id }) => id)),
    [planeMarks],
  );
  const marked = new Set(drawn?.map(({ id }) => id));
  const unmarked = planeMarks.filter(({ id }) => !marked.has(id));
  const later = unmarked.filter(({ id }) => roomy.has(id)).length;
  return { later, never: unmarked.length - later };
}

function anchored(planeMarks: readonly PlaneMark[], k: number) {
  return planeMarks.map((mark) => ({ ...mark, x: mark.plane.x * k, y: mark.plane.y * k }));
}
