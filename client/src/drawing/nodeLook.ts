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
  /** null where it is not named. */
  readonly name: string | null;
  readonly color: string;
  readonly border: string;
  readonly shape: number;
  readonly hidden: boolean;
  /** Drawn above the names. */
  readonly highlighted: boolean;
  /** Named whatever its name covers. */
  readonly forced: boolean;
  /** Its name stands in a box. */
  readonly boxed: boolean;
  readonly zIndex: number;
  /** On which side its name stands best. */
  readonly side: 'left' | 'right';
}

/** Names of a neighbourhood are all shown up to this many. */
const MOST_FORCED_NAMES = 14;

/** How an entity looks in a scene. */
export function nodeLook(id: string, data: NodeData, scene: Scene): NodeLook {
  const { palette, focus } = scene;
  const inFocus = focus === null || focus.entities.has(id);
  const selected = id === scene.entity;
  const end = scene.relation !== null && isEnd(scene.relation, id);
  const pointed =
    id === scene.hoveredEntity || (scene.hoveredRelation !== null && isEnd(scene.hoveredRelation, id));
  const marked = selected || end || pointed || id === scene.cursor;
  const colour = palette.types[data.entityType];
  return {
    type: 'shape',
    x: data.x,
    y: data.y,
    size: data.size + (selected ? 3 : 0),
    name: inFocus || marked || scene.pinned.has(id) ? data.label : null,
    color: inFocus ? colour : mixed(colour, palette.ground, 0.8),
    border: marked ? palette.ink : palette.ground,
    shape: SHAPES.indexOf(entityShape(data.entityType)),
    hidden: !scene.entities.has(id),
    highlighted: marked,
    forced:
      marked ||
      scene.pinned.has(id) ||
      (focus !== null && inFocus && focus.entities.size <= MOST_FORCED_NAMES),
    boxed: marked,
    side: id === scene.leftEnd ? 'left' : 'right',
    zIndex: selected ? 3 : end ? 2 : inFocus ? 1 : 0,
  };
}

function isEnd(relation: string, entity: string): boolean {
  const ends = relationEnds(relation);
  return ends !== null && (ends.subject === entity || ends.object === entity);
}
