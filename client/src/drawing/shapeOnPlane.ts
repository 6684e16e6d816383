import { geoStream } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { PLANE } from './mapProjection.ts';

/** A shape of the globe on the plane of the map, cut where it passes the 180th meridian or leaves the plane towards a pole. */
export function shapeOnPlane(shape: Feature<Polygon | MultiPolygon>): MultiPolygon {
  const coordinates: Position[][][] = [];
  let ring: Position[] = [];
  const sink = {
    polygonStart: () => void coordinates.push([]),
    polygonEnd: () => undefined,
    lineStart: () => {
      ring = [];
    },
    point: (x: number, y: number) => void ring.push([x, y]),
    lineEnd: () => void coordinates.at(-1)!.push([...ring, ring[0]!]),
  };
  geoStream(shape, PLANE.stream(sink));
  return { type: 'MultiPolygon', coordinates: coordinates.filter((rings) => rings.length > 0) };
}
