import type { Camera, ViewState } from '../state/viewState.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { Scene } from './scene.ts';

/** The place of an entity in framed coordinates; undefined for one that is not drawn. */
export type PlaceOf = (id: string) => { readonly x: number; readonly y: number } | undefined;

const WHOLE: Camera = { x: 0.5, y: 0.5, ratio: 1 };
const CLOSEST = 0.28;

/** Where to look from when nobody moved the drawing: at the neighbourhood of what is selected, else at the whole. */
export function cameraTarget(view: ViewState, focus: Scene['focus'], placeOf: PlaceOf): Camera {
  const ends = view.relation === null ? null : relationEnds(view.relation);
  const centre = view.entity === null ? middle(ends && [ends.subject, ends.object], placeOf) : placeOf(view.entity);
  if (centre === undefined || focus === null) return WHOLE;
  const places = [...focus.entities].map(placeOf).filter((place) => place !== undefined);
  const farthest = Math.max(0, ...places.map(({ x, y }) => Math.max(Math.abs(x - centre.x), Math.abs(y - centre.y))));
  return { x: centre.x, y: centre.y, ratio: Math.min(1, Math.max(CLOSEST, farthest * 2.3)) };
}

function middle(ids: readonly string[] | null, placeOf: PlaceOf): { x: number; y: number } | undefined {
  const places = (ids ?? []).map(placeOf).filter((place) => place !== undefined);
  if (places.length === 0) return undefined;
  const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
}
