import { relationEnds } from '../state/relationEnds.ts';
import type { NodeData } from './buildGraph.ts';
import { entityShape, SHAPES } from './entityShape.ts';
import { mixed } from './mixed.ts';
import type { Scene } from './scene.ts';

/** What sigma and the shape program draw of an entity. */
export interface NodeLook {
  readonly type: 'shape';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly color: string;
  readonly border: string;
  readonly shape: number;
  readonly hidden: boolean;
  readonly highlighted: boolean;
  readonly forceLabel: boolean;
  readonly zIndex: number;
  /** On which side its name stands. */
  readonly side: 'left' | 'right';
}

/** Labels of a neighbourhood are all shown up to this many. */
const MOST_FORCED_LABELS = 14;

/** How an entity looks in a scene. */
export function nodeLook(id: string, data: NodeData, scene: Scene): NodeLook {
  const { palette, focus } = scene;
  const inFocus = focus === null || focus.entities.has(id);
  const selected = id === scene.entity;
  const end = scene.relation !== null && isEnd(scene.relation, id);
  const colour = palette.types[data.entityType];
  return {
    type: 'shape',
    x: data.x,
    y: data.y,
    size: data.size + (selected ? 3 : 0),
    label: inFocus ? data.label : null,
    color: inFocus ? colour : mixed(colour, palette.ground, 0.8),
    border: selected || end ? palette.ink : palette.ground,
    shape: SHAPES.indexOf(entityShape(data.entityType)),
    hidden: !scene.entities.has(id),
    highlighted: selected || end,
    forceLabel: selected || end || (focus !== null && inFocus && focus.entities.size <= MOST_FORCED_LABELS),
    side: id === scene.leftEnd ? 'left' : 'right',
    zIndex: selected ? 3 : end ? 2 : inFocus ? 1 : 0,
  };
}

function isEnd(relation: string, entity: string): boolean {
  const ends = relationEnds(relation);
  return ends !== null && (ends.subject === entity || ends.object === entity);
}
