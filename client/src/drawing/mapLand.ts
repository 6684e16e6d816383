import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Region } from '../state/denseRegion.ts';
import type { MapSize, MapView } from './mapProjection.ts';
import { shapeOnPlane } from './shapeOnPlane.ts';

/** The countries of a file of world-atlas. */
export type Atlas = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

/** A country as Natural Earth outlines it, on the plane of the map, so that it is projected but once. */
export interface Country {
  readonly name: string;
  readonly shape: MultiPolygon;
  readonly bounds: Region;
}

/** The countries of an atlas, ready to be drawn. */
export function countriesOf(atlas: Atlas): readonly Country[] {
  return feature(atlas, atlas.objects.countries).features.map((country) => {
    const shape = shapeOnPlane(country as Feature<Polygon | MultiPolygon>);
    const [[left, top], [right, bottom]] = geoPath().bounds(shape);
    return { name: country.properties.name, shape, bounds: { left, top, right, bottom } };
  });
}

/** Least distance between two points of coarser outlines on the plane, in radians; the coarsest first. */
const COARSER = [0.016, 0.008, 0.004, 0.002, 0.001] as const;
/** What may be left out of an outline, in pixels. */
const UNSEEN = 1.7;

/**
 * Countries in as many details as a zoom can show. Those of each level are worked out when they are first looked at, as all
 * points of the globe on screen at once take ten times as long to draw, and look the same.
 */
export function detailsOf(countries: readonly Country[]): (k: number) => readonly Country[] {
  const levels = new Map<number, readonly Country[]>([[0, countries]]);
  return (k) => {
    const step = COARSER.find((each) => each * k < UNSEEN) ?? 0;
    const level = levels.get(step) ?? countries.map((country) => thinned(country, step));
    levels.set(step, level);
    return level;
  };
}

function thinned(country: Country, step: number): Country {
  const coordinates = country.shape.coordinates
    .map((rings) => rings.map((ring) => thinnedRing(ring, step)).filter((ring) => ring.length > 4))
    .filter((rings) => rings.length > 0);
  return { ...country, shape: { type: 'MultiPolygon', coordinates } };
}

function thinnedRing(ring: readonly Position[], step: number): Position[] {
  let [x, y] = ring[0]!;
  return ring.filter((point, index) => {
    const kept = Math.hypot(point[0]! - x!, point[1]! - y!) >= step;
    if (kept) [x, y] = point;
    return kept || index === 0 || index === ring.length - 1;
  });
}

/** A country on screen. */
export interface CountryOnScreen {
  readonly name: string;
  /** Its outline as a path. */
  readonly d: string;
  /** The middle of what is seen of it, in pixels. */
  readonly middle: readonly [number, number];
  /** How much of the screen it takes, in square pixels. */
  readonly area: number;
}

/** How far beyond the edge outlines are drawn, so that none is seen there; pixels. */
const BEYOND = 4;

/** The countries of which something is in sight. */
export function countriesOnScreen(
  countries: readonly Country[],
  view: MapView,
  size: MapSize,
): readonly CountryOnScreen[] {
  const onScreen = geoIdentity()
    .scale(view.k)
    .translate([view.x, view.y])
    .clipExtent([
      [-BEYOND, -BEYOND],
      [size.width + BEYOND, size.height + BEYOND],
    ]);
  const path = geoPath(onScreen).digits(1);
  return countries
    .filter(({ bounds }) => isInSight(bounds, view, size))
    .flatMap(({ name, shape }) => {
      const d = path(shape);
      return d ? [{ name, d, middle: path.centroid(shape), area: path.area(shape) }] : [];
    });
}

function isInSight(
  { left, right, top, bottom }: Region,
  { k, x, y }: MapView,
  { width, height }: MapSize,
): boolean {
  return k * right + x >= 0 && k * left + x <= width && k * bottom + y >= 0 && k * top + y <= height;
}
