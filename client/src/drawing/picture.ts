import type { EntityType, RelationStatus } from '../generated/documents.ts';
import { type Seen, UNSEEN } from '../state/seen.ts';
import type { EdgeLook } from './edgeLook.ts';
import type { Fan } from './fanOut.ts';
import type { Sign } from './linePath.ts';
import type { Looks } from './looks.ts';
import type { NodeLook } from './nodeLook.ts';
import { namesOnScreen, type OnScreen, screenLines, signOf, widthOf } from './onScreen.ts';
import type { ScreenLine } from './nearestLine.ts';
import type { Palette } from './palette.ts';
import type { PlacedName } from './placeNames.ts';
import type { Scene } from './scene.ts';

/** The room of a picture, and what its legend needs. */
export interface Frame {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** The fonts of names, as CSS has them. */
  readonly family: string;
  readonly shown: Shown;
}

/** A map on screen. */
export interface MapPicture extends Frame {
  /** The inside of an SVG. */
  readonly svg: string;
  /** Number of relations whose claims are counted. */
  readonly relations: number;
}

/** The drawing on screen, free of any canvas. Pixels. */
export interface Picture extends Frame {
  /** In the order in which they are drawn. */
  readonly lines: readonly (ScreenLine & { readonly look: EdgeLook; readonly target: Sign })[];
  readonly signs: readonly (Sign & { readonly look: NodeLook })[];
  /** `width` is that of the name itself, without its box. */
  readonly names: readonly (PlacedName & { readonly look: NodeLook; readonly width: number })[];
}

/** What occurs in a picture, for its legend. */
export interface Shown {
  readonly types: ReadonlySet<EntityType>;
  readonly predicates: ReadonlySet<string>;
  readonly statuses: ReadonlySet<RelationStatus>;
  readonly partlyDenied: boolean;
  readonly seen: readonly Seen[];
}

/** Takes down what is on screen. */
export function pictureOf(
  sigma: OnScreen,
  { scene, looks, family }: { readonly scene: Scene; readonly looks: Looks; readonly family: string },
  fans: ReadonlyMap<string, Fan>,
): Picture {
  const graph = sigma.getGraph();
  const context = document.createElement('canvas').getContext('2d');
  const lookOf = (id: string): NodeLook => looks.entities.get(id)!;
  return {
    ...sigma.getDimensions(),
    palette: scene.palette,
    family,
    lines: screenLines(sigma, looks, fans).map((line) => {
      const target = graph.target(line.id);
      return {
        ...line,
        look: looks.relations.get(line.id)!,
        target: signOf(sigma, target, lookOf(target).size),
      };
    }),
    signs: [...looks.entities]
      .filter(([, { hidden }]) => !hidden)
      .sort(([, a], [, b]) => a.zIndex - b.zIndex)
      .map(([id, look]) => ({ ...signOf(sigma, id, look.size), look })),
    names: context
      ? namesOnScreen(sigma, looks, family, context).map((name) => {
          const look = lookOf(name.id);
          const width = widthOf(look.name ?? '', look.boxed ? 'boxed' : 'plain', { family, context });
          return { ...name, look, width };
        })
      : [],
    shown: shownIn(sigma, scene),
  };
}

function shownIn(sigma: OnScreen, { entities, relations, seen }: Scene): Shown {
  const graph = sigma.getGraph();
  const data = [...relations].flatMap((id) => (graph.hasEdge(id) ? [graph.getEdgeAttributes(id)] : []));
  return {
    types: new Set(
      [...entities].flatMap((id) => (graph.hasNode(id) ? [graph.getNodeAttribute(id, 'entityType')] : [])),
    ),
    predicates: new Set(data.map(({ predicate }) => predicate)),
    statuses: new Set(data.map(({ status }) => status)),
    partlyDenied: data.some(({ status, deniedCount }) => status === 'UNDISPUTED' && deniedCount > 0),
    seen: seen === null ? [] : [...relations].map((id) => seen.get(id) ?? UNSEEN),
  };
}
