import Sigma from 'sigma';
import { createNormalizationFunction } from 'sigma/utils';
import { isCrowd } from '../state/isCrowd.ts';
import type { DrawnGraph, EdgeData, NodeData } from './buildGraph.ts';
import type { PlaceOf } from './cameraTarget.ts';
import { type Fan, fanOut, turnLoops } from './fanOut.ts';
import { linePrograms } from './linePrograms.ts';
import type { Sign, Spot } from './linePath.ts';
import { type Looks, looksOf, partlyAnew } from './looks.ts';
import { watchMovement } from './movement.ts';
import { drawName } from './nameDrawing.ts';
import { namesOnScreen, type OnScreen, signOf } from './onScreen.ts';
import type { Palette } from './palette.ts';
import { type Picture, pictureOf } from './picture.ts';
import { drawPointedLine } from './pointedLine.ts';
import { pointerOn } from './pointerOn.ts';
import { isBusy, isCrowded, type Scene } from './scene.ts';
import { ShapeProgram } from './shapeProgram.ts';

/** The shorter side, in pixels, of a drawing that has room for signs in full size. */
const ROOMY = 600;

/** A drawing on screen: sigma, and a way to show another scene. */
export interface Drawing {
  readonly sigma: Sigma<NodeData, EdgeData>;
  readonly show: (scene: Scene) => void;
  /** Where an entity stands for the camera; sigma's own answer is off while a new scene is on its way. */
  readonly placeOf: PlaceOf;
  /** Where an entity stands on screen; undefined for one that is not drawn. */
  readonly spotOf: (id: string) => Spot | undefined;
  /** The relation whose line is under a point of the drawing, null where there is none. */
  readonly relationAt: (spot: Spot) => string | null;
  readonly picture: () => Picture;
  /** Whether it is being moved about or zoomed. */
  readonly isMoving: () => boolean;
}

/** What is worked out before a drawing is begun. */
export interface Prepared {
  readonly scene: Scene;
  readonly fans: Map<string, Fan>;
  readonly looks: Looks;
}

/** Works out, in three steps, what a drawing is begun with: of tens of thousands of lines each takes a tenth of a second. */
export function* prepareDrawing(graph: DrawnGraph, scene: Scene): Generator<void, Prepared, void> {
  const fans = fanOut(graph);
  yield;
  const looks = looksOf(graph, scene);
  yield;
  // What stands elsewhere by now leaves other room for loops.
  turnLoops(graph, fans, null);
  return { scene, fans, looks };
}

/** Draws a graph into an element. Throws where there is no WebGL. */
export function createSigma(
  graph: DrawnGraph,
  container: HTMLElement,
  { scene, fans, looks }: Prepared,
): Drawing {
  const family = getComputedStyle(container).fontFamily;
  let smaller = shrinkage(container, graph.order);
  let shown = { scene, looks };
  const movement = watchMovement(() => isBusy(shown.scene) && sigma.scheduleRender());
  // The first picture is a quick one too: something is seen before each line is drawn with care.
  movement.moved();
  const sigma = new Sigma<NodeData, EdgeData>(graph, container, {
    nodeReducer: (id) => ({ ...shown.looks.entities.get(id)! }),
    edgeReducer: (id) => {
      const look = shown.looks.relations.get(id)!;
      return look.type === 'plain' ? { ...look } : { ...look, ...fans.get(id) };
    },
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: linePrograms(() => movement.isOn() && isBusy(shown.scene)) as never,
    nodeHoverProgramClasses: { shape: ShapeProgram as never },
    defaultNodeType: 'shape',
    defaultEdgeType: 'relation',
    // Names and what is under the pointer are worked out here: sigma lets names cover each other, and waits for the
    // graphics processor at each move of the pointer.
    renderLabels: false,
    enableEdgeEvents: false,
    defaultDrawNodeHover: () => undefined,
    zIndex: true,
    // The tab may be left while the drawing is on its way.
    allowInvalidContainer: true,
    stagePadding: graph.order > MOST_SIGNS ? 28 : 46,
    minCameraRatio: 0.05,
    maxCameraRatio: 2.5,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * smaller,
  });
  sigma.getCamera().on('updated', movement.moved);
  sigma.on('resize', () => {
    smaller = shrinkage(container, graph.order);
  });
  let normalize = createNormalizationFunction(graph.getAttribute('extent'));
  const frame = (): void => {
    normalize = createNormalizationFunction(graph.getAttribute('extent'));
    sigma.setCustomBBox(graph.getAttribute('extent'));
    // Sigma works out its own frame only where it goes through all places again; looks stay.
    sigma.scheduleRefresh({ partialGraph: {} });
  };
  const pointer = pointerOn(sigma, fans, () => shown.looks);
  Object.assign(sigma, { getNodeAtPosition: pointer.entityAt });
  // Whether all that was shown since the last drawing only points at something; null where nothing was.
  let isPointing: boolean | null = null;
  // Until all has been processed, sigma has no places in which a part could be drawn anew.
  let isProcessed = false;
  sigma.on('afterProcess', () => {
    isProcessed = true;
  });
  sigma.on('afterRender', () => {
    // What is only pointed at moves nothing, and thousands of lines take a while to be found again.
    if (isPointing !== true || movement.isOn()) pointer.forget();
    isPointing = null;
    if (isCrowded(shown.scene) && movement.isOn()) return;
    const context = sigma.getCanvases()['labels']?.getContext('2d');
    if (context) writeNames(sigma, context, { ...shown, family });
  });
  frame();
  graph.on('attributesUpdated', frame);
  const settle = (moved: string | null): void => {
    pointer.forget();
    const edges = turnLoops(graph, fans, moved);
    if (edges.length > 0) sigma.scheduleRefresh({ partialGraph: { edges: [...edges] } });
  };
  const settleAll = (): void => settle(null);
  const settleOne = ({ key }: { readonly key: string }): void => settle(key);
  graph.on('eachNodeAttributesUpdated', settleAll);
  graph.on('nodeAttributesUpdated', settleOne);
  sigma.on('kill', () => {
    graph.off('attributesUpdated', frame);
    graph.off('eachNodeAttributesUpdated', settleAll);
    graph.off('nodeAttributesUpdated', settleOne);
    clearTimeout(waiting);
    movement.end();
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // The scene whose looks are still to be worked out.
  let coming: Scene | null = null;
  const lookAnew = (next: Scene): void => {
    coming = null;
    shown = { scene: next, looks: looksOf(graph, next) };
    isProcessed = false;
  };
  const drawAll = (): void => {
    waiting = undefined;
    isPointing = false;
    sigma.scheduleRefresh();
  };
  /** What takes long is done in tasks of its own, so that what is pressed meanwhile is heard. */
  const drawInTasks = (next: Scene): void => {
    coming = next;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (coming) lookAnew(coming);
      waiting = setTimeout(drawAll);
    });
  };
  return {
    sigma,
    show: (next) => {
      if (next === (coming ?? shown.scene)) return;
      if (coming) {
        coming = next;
        return;
      }
      const anew = partlyAnew(graph, shown, next);
      if (!anew && isCrowd(graph.size)) {
        drawInTasks(next);
        return;
      }
      if (!anew) {
        lookAnew(next);
        drawAll();
        return;
      }
      shown = { scene: next, looks: anew.looks };
      isPointing = (isPointing ?? true) && anew.isPointing;
      if (waiting === undefined) {
        sigma.refresh({ partialGraph: anew.changed as never, skipIndexation: isProcessed, schedule: true });
      }
    },
    placeOf: (id) => (graph.hasNode(id) ? normalize(graph.getNodeAttributes(id)) : undefined),
    spotOf: (id) => (graph.hasNode(id) ? sigma.graphToViewport(graph.getNodeAttributes(id)) : undefined),
    picture: () => pictureOf(sigma, { ...shown, family }, fans),
    relationAt: pointer.relationAt,
    isMoving: movement.isOn,
  };
}

/** Signs that a roomy drawing holds in full size, and by how much they are drawn smaller at most, however many there are. */
const MOST_SIGNS = 340;
const SMALLEST_SIGN = 6;

/** By how much signs are drawn smaller where the drawing is small, down to 60 %, and where there are many. */
function shrinkage({ clientWidth, clientHeight }: HTMLElement, order: number): number {
  const tight = Math.min(1.65, Math.max(1, ROOMY / Math.min(clientWidth, clientHeight)));
  return tight * Math.max(1, Math.min(SMALLEST_SIGN, (order / MOST_SIGNS) ** 0.8));
}

const RING_GAP = 5;

/** Rings the sign at which the keyboard is. */
function drawRing(context: CanvasRenderingContext2D, { x, y, size }: Sign, { ground, ink }: Palette): void {
  for (const [width, colour] of [
    [5, ground],
    [2, ink],
  ] as const) {
    context.beginPath();
    context.arc(x, y, size + RING_GAP, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function writeNames(
  sigma: OnScreen,
  context: CanvasRenderingContext2D,
  { scene, looks, family }: { readonly scene: Scene; readonly looks: Looks; readonly family: string },
): void {
  const { width, height } = sigma.getDimensions();
  const placed = namesOnScreen(sigma, looks, family, context);
  context.clearRect(0, 0, width, height);
  drawPointedLine(sigma, context, { scene, looks });
  const cursor = scene.cursor === null ? undefined : looks.entities.get(scene.cursor);
  if (cursor) drawRing(context, signOf(sigma, scene.cursor!, cursor.size), scene.palette);
  for (const name of [...placed].reverse()) {
    drawName(context, name, looks.entities.get(name.id)!, { palette: scene.palette, family });
  }
}
