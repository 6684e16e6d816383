import type { Camera, ViewState } from '../state/viewState.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { Scene } from './scene.ts';

/** The place of an entity in framed coordinates; undefined for one that is not drawn. */
export type PlaceOf = (id: string) => { readonly x: number; readonly y: number } | undefined;

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
const CLOSEST = 0.28;
/** The share of a neighbourhood that is to be in sight; its last outposts would shrink the rest. */
const MOST_OF_THEM = 0.8;
/** How far from the middle of what is seen an entity may stand, so that one at the rim does not leave half of it empty. */
const LARGEST_SHIFT = 0.2;

/** Where to look from when nobody moved the drawing: at the neighbourhood of what is selected, else at the whole. */
export function cameraTarget(view: ViewState, focus: Scene['focus'], placeOf: PlaceOf): Camera {
  const ends = view.relation === null ? null : relationEnds(view.relation);
  const centre =
    view.entity === null ? middle(ends && [ends.subject, ends.object], placeOf) : placeOf(view.entity);
  if (centre === undefined || focus === null) return WHOLE;
  const places = [...focus.entities].map(placeOf).filter((place) => place !== undefined);
  const far = places
    .map(({ x, y }) => Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y)))
    .sort((a, b) => a - b);
  const reach = far[Math.floor((far.length - 1) * MOST_OF_THEM)] ?? 0;
  const ratio = Math.min(1, Math.max(CLOSEST, reach * 2.3));
  const towards = (own: number, all: readonly number[]): number => {
    const way = (Math.min(...all) + Math.max(...all)) / 2 - own;
    return own + Math.sign(way) * Math.min(Math.abs(way), LARGEST_SHIFT * ratio);
  };
  return {
    x: towards(
      centre.x,
      places.map(({ x }) => x),
    ),
    y: towards(
      centre.y,
      places.map(({ y }) => y),
    ),
    ratio,
  };
}

function middle(ids: readonly string[] | null, placeOf: PlaceOf): { x: number; y: number } | undefined {
  const places = (ids ?? []).map(placeOf).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}
