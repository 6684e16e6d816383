import type { Looks } from './looks.ts';
import { type OnScreen, signOf } from './onScreen.ts';
import type { Scene } from './scene.ts';

/** The pixels that a plain line is wide while it is pointed at. */
const WIDTH = 3;

/** Draws the line that is pointed at, where it is one of the plain ones: those are all of one pixel. */
export function drawPointedLine(
  sigma: OnScreen,
  context: CanvasRenderingContext2D,
  { scene, looks }: { readonly scene: Scene; readonly looks: Looks },
): void {
  const id = scene.hoveredRelation;
  const look = id === null ? undefined : looks.relations.get(id);
  if (id === null || look?.type !== 'plain' || look.hidden) return;
  const [source, target] = sigma
    .getGraph()
    .extremities(id)
    .map((end) => signOf(sigma, end, 0));
  context.beginPath();
  context.moveTo(source!.x, source!.y);
  context.lineTo(target!.x, target!.y);
  context.lineWidth = WIDTH;
  context.strokeStyle = look.color;
  context.stroke();
}
