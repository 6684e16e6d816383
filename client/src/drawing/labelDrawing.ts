import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { EdgeData, NodeData } from './buildGraph.ts';
import type { NodeLook } from './nodeLook.ts';
import type { Palette } from './palette.ts';

/** How names are written on the drawing: with a halo of the ground, in a box when selected or under the pointer. */
export function labelDrawing(palette: Palette): {
  readonly label: NodeLabelDrawingFunction<NodeData, EdgeData>;
  readonly box: NodeHoverDrawingFunction<NodeData, EdgeData>;
} {
  return {
    label: (context, data, settings) => {
      if (!data.label) return;
      context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      const x = leftOf(context, data, context.measureText(data.label).width);
      const y = data.y + settings.labelSize / 3;
      context.lineJoin = 'round';
      context.lineWidth = 3.5;
      context.strokeStyle = palette.ground;
      context.strokeText(data.label, x, y);
      context.fillStyle = palette.ink;
      context.fillText(data.label, x, y);
    },
    box: (context, data, settings) => {
      if (!data.label) return;
      context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
      const width = context.measureText(data.label).width + 12;
      const height = settings.labelSize + 10;
      const x = leftOf(context, data, width);
      context.fillStyle = palette.ground;
      context.strokeStyle = palette.ink;
      context.lineWidth = 1;
      context.fillRect(x, data.y - height / 2, width, height);
      context.strokeRect(x, data.y - height / 2, width, height);
      context.fillStyle = palette.ink;
      context.fillText(data.label, x + 6, data.y + settings.labelSize / 3);
    },
  };
}

const GAP = 4;

/** Where a name of this width begins: right of its entity, left of it where the drawing ends too soon. */
function leftOf(
  context: CanvasRenderingContext2D,
  { x, size, side }: { readonly x: number; readonly size: number; readonly side?: NodeLook['side'] },
  width: number,
): number {
  const end = context.canvas.clientWidth;
  const right = x + size + GAP;
  const left = x - size - GAP - width;
  const tight = right + width > end && x < end;
  return (side === 'left' || tight) && left >= 0 ? left : right;
}
