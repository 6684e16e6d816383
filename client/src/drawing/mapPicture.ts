import type { MapPicture } from './picture.ts';

/** The class of what a map shows only to who is looking at it: what is chosen or pointed at, and how to see more. */
export const PASSING = 'passing';

/** Takes down a map as it stands on screen, without what is passing. */
export function mapPictureOf(
  svg: SVGSVGElement,
  { palette, shown, relations }: Pick<MapPicture, 'palette' | 'shown' | 'relations'>,
): MapPicture {
  const { width, height } = svg.viewBox.baseVal;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const passing of copy.querySelectorAll(`.${PASSING}`)) passing.remove();
  const writer = new XMLSerializer();
  const inside = [...copy.children].map((child) => writer.serializeToString(child)).join('\n');
  return { width, height, palette, family: getComputedStyle(svg).fontFamily, shown, relations, svg: inside };
}
