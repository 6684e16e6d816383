import type Sigma from 'sigma';
import type { EdgeData, NodeData } from './buildGraph.ts';
import type { Fan } from './fanOut.ts';
import { linePath, type Sign, type Spot } from './linePath.ts';
import type { Looks } from './looks.ts';
import { nameFonts } from './nameDrawing.ts';
import type { ScreenLine } from './nearestLine.ts';
import { type PlacedName, placeNames } from './placeNames.ts';
import { mostNames, NAME_LINE, nameToPlace } from './screenNames.ts';

/** A drawing by sigma. */
export type OnScreen = Sigma<NodeData, EdgeData>;

/** Where an entity's sign stands on screen. */
export function signOf(sigma: OnScreen, id: string, size: number): Sign {
  return { ...sigma.graphToViewport(sigma.getGraph().getNodeAttributes(id)), size: sigma.scaleSize(size) };
}

const STRAIGHT: Fan = { bend: 0, slot: 0 };

/** The lines on screen in the order in which they are drawn. */
export function screenLines(
  sigma: OnScreen,
  { entities, relations }: Looks,
  fans: ReadonlyMap<string, Fan>,
): readonly ScreenLine[] {
  const graph = sigma.getGraph();
  // As the shader has it: lines grow with the root of what signs grow by.
  const shrinkage = Math.sqrt(1 / sigma.scaleSize(1));
  const signs = new Map([...entities].map(([id, { size }]) => [id, signOf(sigma, id, size)]));
  return [...relations]
    .filter(([, { hidden }]) => !hidden)
    .sort(([, a], [, b]) => a.zIndex - b.zIndex)
    .map(([id, { size, type }]) => ({
      id,
      path: linePath(
        signs.get(graph.source(id))!,
        signs.get(graph.target(id))!,
        type === 'plain' ? STRAIGHT : fans.get(id)!,
      ),
      width: Math.max(1, size / shrinkage),
    }));
}

/** The names that are written, with their places; the most important first. */
export function namesOnScreen(
  sigma: OnScreen,
  { named }: Looks,
  family: string,
  context: CanvasRenderingContext2D,
): readonly PlacedName[] {
  const { width, height } = sigma.getDimensions();
  const measure = (name: string, boxed: boolean): number =>
    widthOf(name, boxed ? 'boxed' : 'plain', { family, context });
  const isNear = ({ x, y }: Spot): boolean => x > -20 && x < width + 20 && y > -20 && y < height + 20;
  const names = named.flatMap(([id, look]) => {
    const sign = signOf(sigma, id, look.size);
    const name = isNear(sign) ? nameToPlace(id, look, sign, measure) : null;
    return name ? [name] : [];
  });
  return placeNames(names, { width, height, lineHeight: NAME_LINE, most: mostNames(width, height) });
}

const widths = new Map<string, number>();

/** The width of a name in pixels, without its box; measured once. */
export function widthOf(
  name: string,
  style: 'plain' | 'boxed',
  { family, context }: { readonly family: string; readonly context: CanvasRenderingContext2D },
): number {
  const key = `${style} ${family} ${name}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = nameFonts(family)[style];
    width = context.measureText(name).width;
    widths.set(key, width);
  }
  return width;
}
