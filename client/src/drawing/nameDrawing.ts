import type { NodeLook } from './nodeLook.ts';
import type { Palette } from './palette.ts';
import type { PlacedName } from './placeNames.ts';
import { NAME_LINE, NAME_PADDING, NAME_SIZE } from './screenNames.ts';

/** The fonts of names: plain, and in a box. */
export function nameFonts(family: string): { readonly plain: string; readonly boxed: string } {
  return { plain: `500 ${NAME_SIZE}px ${family}`, boxed: `600 ${NAME_SIZE}px ${family}` };
}

/** Writes a name: with a halo of the ground, in a box when selected or under the pointer. */
export function drawName(
  context: CanvasRenderingContext2D,
  { x, y }: PlacedName,
  look: NodeLook,
  { palette, family }: { readonly palette: Palette; readonly family: string },
): void {
  if (look.name === null) return;
  const base = y + NAME_SIZE / 3;
  const fonts = nameFonts(family);
  context.font = look.boxed ? fonts.boxed : fonts.plain;
  if (look.boxed) {
    const width = context.measureText(look.name).width + 2 * NAME_PADDING;
    const height = NAME_LINE + 6;
    context.fillStyle = palette.ground;
    context.strokeStyle = palette.ink;
    context.lineWidth = 1;
    context.fillRect(x, y - height / 2, width, height);
    context.strokeRect(x, y - height / 2, width, height);
  } else {
    context.lineJoin = 'round';
    context.lineWidth = 3.5;
    context.strokeStyle = palette.ground;
    context.strokeText(look.name, x, base);
  }
  context.fillStyle = palette.ink;
  context.fillText(look.name, look.boxed ? x + NAME_PADDING : x, base);
}
