import type { RefObject } from 'react';
import type { Drawing } from '../drawing/createSigma.ts';
import { nearestEntity, nextEntity } from '../drawing/nextEntity.ts';
import type { Scene } from '../drawing/scene.ts';

/** How near to the rim, in pixels, the keyboard may lead before the drawing follows. */
const MARGIN = 60;

/**
 * Leads the keyboard from entity to entity: the answer takes a key and tells whether it meant anything. It begins at the
 * selected entity, else in the middle of what is seen.
 */
export function useCursor({
  drawing,
  scene,
  onCursor,
}: {
  readonly drawing: RefObject<Drawing | null>;
  readonly scene: Scene;
  readonly onCursor: (id: string | null) => void;
}): (key: string) => boolean {
  return (key) => {
    const shown = drawing.current;
    if (!shown || !key.startsWith('Arrow')) return false;
    const places = new Map(
      [...scene.entities].flatMap((id) => {
        const spot = shown.spotOf(id);
        return spot ? [[id, spot] as const] : [];
      }),
    );
    const { width, height } = shown.sigma.getDimensions();
    const start = scene.cursor ?? (scene.entity !== null && places.has(scene.entity) ? scene.entity : null);
    const next =
      start === null
        ? nearestEntity(places, { x: width / 2, y: height / 2 })
        : (nextEntity(places, start, key) ?? start);
    if (next === null) return false;
    onCursor(next);
    follow(shown, places.get(next)!);
    return true;
  };
}

/** Moves the camera so that a point that is out of sight, or nearly, comes to the middle. */
function follow({ sigma }: Drawing, { x, y }: { readonly x: number; readonly y: number }): void {
  const { width, height } = sigma.getDimensions();
  if (x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN) return;
  const { x: cameraX, y: cameraY } = sigma.viewportToFramedGraph({ x, y });
  sigma.getCamera().setState({ x: cameraX, y: cameraY });
}
