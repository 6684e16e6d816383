import type { Camera, ViewState } from '../state/viewState.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { Lit, Scene } from './scene.ts';

/** The place of an entity in framed coordinates; undefined for one that is not drawn. */
export type PlaceOf = (id: string) => { readonly x: number; readonly y: number } | undefined;

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
const CLOSEST = 0.28;
/** The share of a neighbourhood that is to be in sight; its last outposts would shrink the rest. */
const MOST_OF_THEM = 0.8;
/** How far from the middle of what is seen an entity may stand, so that one at the rim does not leave half of it empty. */
const LARGEST_SHIFT = 0.2;

/**
 * Where to look from when nobody moved the drawing: at the neighbourhood of what is selected, else at chains that are shown,
 * else at an ego view, else at the whole.
 */
export function cameraTarget(
  view: ViewState,
  { focus, lit, entities }: Pick<Scene, 'focus' | 'lit' | 'entities'>,
  placeOf: PlaceOf,
): Camera {
  if (view.entity !== null || view.relation !== null) return atSelection(view, focus, placeOf);
  const part = lit?.entities ?? (view.ego === null ? null : entities);
  return part === null ? WHOLE : aroundAll([...part].map(placeOf).filter((place) => place !== undefined));
}

/** So near that all are seen, with a margin. */
function aroundAll(places: readonly { readonly x: number; readonly y: number }[]): Camera {
  if (places.length === 0) return WHOLE;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const ratio = Math.min(1, Math.max(CLOSEST, Math.max(right - left, high - low) * 1.15));
  return { x: (left + right) / 2, y: (low + high) / 2, ratio };
}

function atSelection(view: ViewState, focus: Lit | null, placeOf: PlaceOf): Camera {
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
