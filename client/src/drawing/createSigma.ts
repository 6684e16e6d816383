import Sigma from 'sigma';
import { createNormalizationFunction } from 'sigma/utils';
import type { DrawnGraph, EdgeData, NodeData } from './buildGraph.ts';
import type { PlaceOf } from './cameraTarget.ts';
import { edgeLook } from './edgeLook.ts';
import { fanOut } from './fanOut.ts';
import { labelDrawing } from './labelDrawing.ts';
import { nodeLook } from './nodeLook.ts';
import { RelationProgram } from './relationProgram.ts';
import type { Scene } from './scene.ts';
import { ShapeProgram } from './shapeProgram.ts';

/** The shorter side, in pixels, of a drawing that has room for signs in full size. */
const ROOMY = 600;

/** A drawing on screen: sigma, and a way to show another scene. */
export interface Drawing {
  readonly sigma: Sigma<NodeData, EdgeData>;
  readonly show: (scene: Scene) => void;
  /** Where an entity stands for the camera; sigma's own answer is off while a new scene is on its way. */
  readonly placeOf: PlaceOf;
}

/** Draws a graph into an element. Throws where there is no WebGL. */
export function createSigma(graph: DrawnGraph, container: HTMLElement, scene: Scene): Drawing {
  const bends = fanOut(graph);
  const sigma = new Sigma<NodeData, EdgeData>(graph, container, {
    ...looks(scene, bends),
    nodeProgramClasses: { shape: ShapeProgram as never },
    edgeProgramClasses: { relation: RelationProgram as never },
    nodeHoverProgramClasses: { shape: ShapeProgram as never },
    defaultNodeType: 'shape',
    defaultEdgeType: 'relation',
    enableEdgeEvents: true,
    zIndex: true,
    stagePadding: 46,
    labelFont: getComputedStyle(container).fontFamily,
    labelSize: 12.5,
    labelWeight: '500',
    labelDensity: 0.6,
    labelGridCellSize: 100,
    labelRenderedSizeThreshold: 3,
    minCameraRatio: 0.05,
    maxCameraRatio: 2.5,
    zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * shrinkage(container),
  });
  const extent = extentOf(graph);
  const normalize = createNormalizationFunction(extent);
  sigma.setCustomBBox(extent);
  return {
    sigma,
    show: (next) => {
      sigma.setSettings(looks(next, bends));
    },
    placeOf: (id) => (graph.hasNode(id) ? normalize(graph.getNodeAttributes(id)) : undefined),
  };
}

/** The box around all entities, shown or not: filters move nothing. */
function extentOf(graph: DrawnGraph): { x: [number, number]; y: [number, number] } {
  const range = (axis: 'x' | 'y'): [number, number] => {
    const values = graph.mapNodes((_, place) => place[axis]);
    return values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  };
  return { x: range('x'), y: range('y') };
}

/** By how much signs are drawn smaller where the drawing is small, down to 60 %. */
function shrinkage({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(1.65, Math.max(1, ROOMY / Math.min(clientWidth, clientHeight)));
}

/** The settings that follow from a scene. */
function looks(scene: Scene, bends: ReadonlyMap<string, number>) {
  const { label, box } = labelDrawing(scene.palette);
  return {
    nodeReducer: (id: string, data: NodeData) => nodeLook(id, data, scene),
    edgeReducer: (id: string, data: EdgeData) => ({
      ...edgeLook(id, data, scene),
      curvature: bends.get(id) ?? 0,
    }),
    defaultDrawNodeLabel: label,
    defaultDrawNodeHover: box,
  };
}
