import { useMemo } from 'react';
import { type MapView, onPlane } from '../../drawing/mapProjection.ts';
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
 * The marks that have room, where they stand on screen, moved apart; which and how far depends on the zoom alone, so that none
 * stirs while the map is dragged. `chosen` is the id of one that is drawn in any case.
 */
export function useMarks(
  planeMarks: readonly PlaneMark[],
  view: MapView | null,
  chosen: string | null,
): readonly DrawnMark[] | null {
  const k = view?.k ?? null;
  const placed = useMemo(() => {
    if (k === null) return null;
    const anchored = planeMarks.map((mark) => ({ ...mark, x: mark.plane.x * k, y: mark.plane.y * k }));
    const marks = marksWithRoom(anchored, chosen);
    return { marks, offsets: spreadMarks(marks) };
  }, [planeMarks, k, chosen]);
  if (!view || !placed) return null;
  return placed.marks.map(({ x, y, ...mark }) => {
    const anchor = { x: x + view.x, y: y + view.y };
    const { dx, dy } = placed.offsets.get(mark.id)!;
    return { ...mark, anchor, x: anchor.x + dx, y: anchor.y + dy };
  });
}
