import { geoMercator } from 'd3-geo';
import type { Region } from '../state/denseRegion.ts';

/** Where a map is looked at from: pixels to a radian at the equator, and where longitude 0, latitude 0 lies on screen. */
export interface MapView {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The room of a map on screen, in pixels. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** From the whole globe in a small window to about 100 metres to a pixel. */
export const MAP_ZOOM = [60, 60_000] as const;
/** A region that has no extent is shown with so many radians around it, about 100 km. */
const LEAST_SPAN = 0.03;

/** Mercator reaches no pole: what lies beyond is drawn at this latitude. */
const LAST_LATITUDE = 85;

/** From degrees to the plane of the map, in radians. */
export const PLANE = geoMercator().scale(1).translate([0, 0]);

/** Where a point of the globe lies on the plane of the map, in radians; Mercator, as a map that is zoomed keeps its angles. */
export function onPlane({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): {
  readonly x: number;
  readonly y: number;
} {
  const [x, y] = PLANE([longitude, Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude))])!;
  return { x, y };
}

/** The whole globe, as far as it is drawn. */
export const GLOBE: Region = {
  left: -Math.PI,
  right: Math.PI,
  top: onPlane({ longitude: 0, latitude: LAST_LATITUDE }).y,
  bottom: onPlane({ longitude: 0, latitude: -LAST_LATITUDE }).y,
};

/** The view in which a region of the plane fills the screen but for a margin in pixels. */
export function viewOf(region: Region, { width, height }: MapSize, margin: number): MapView {
  const span = {
    x: Math.max(region.right - region.left, LEAST_SPAN),
    y: Math.max(region.bottom - region.top, LEAST_SPAN),
  };
  const room = { x: Math.max(40, width - 2 * margin), y: Math.max(40, height - 2 * margin) };
  const [least, most] = MAP_ZOOM;
  const k = Math.min(most, Math.max(least, Math.min(room.x / span.x, room.y / span.y)));
  return {
    k,
    x: width / 2 - (k * (region.left + region.right)) / 2,
    y: height / 2 - (k * (region.top + region.bottom)) / 2,
  };
}

/** Kilometres along a circle around the globe. */
const RADIUS_KM = 6371;
const ROUND = [1, 2, 5] as const;

/** The longest round distance that takes at most so many pixels in the middle of the screen. */
export function scaleBar(
  { k, y }: MapView,
  { height }: MapSize,
  longest: number,
): { readonly kilometres: number; readonly pixels: number } {
  const latitude = 2 * Math.atan(Math.exp((y - height / 2) / k)) - Math.PI / 2;
  const pixelsPerKm = k / (RADIUS_KM * Math.cos(latitude));
  const power = 10 ** Math.floor(Math.log10(longest / pixelsPerKm));
  const kilometres = power * ROUND.findLast((each) => each * power * pixelsPerKm <= longest)!;
  return { kilometres, pixels: kilometres * pixelsPerKm };
}
