import { UNSEEN } from '../state/seen.ts';
import type { EdgeData } from './buildGraph.ts';
import { mixed } from './mixed.ts';
import { LINE_PATTERNS } from './relationLook.ts';
import { isCrowded, type Scene } from './scene.ts';
import { seenLook } from './seenLook.ts';

/** What sigma and the line program draw of a relation. */
export interface EdgeLook {
  /** `plain` is straight and without a pattern. */
  readonly type: 'relation' | 'plain';
  readonly size: number;
  readonly color: string;
  readonly second: string;
  /** Between the stripes. */
  readonly ground: string;
  readonly pattern: number;
  readonly bar: boolean;
  readonly arrow: boolean;
  readonly hidden: boolean;
  readonly zIndex: number;
}

/** How a relation looks in a scene. */
export function edgeLook(id: string, data: EdgeData, scene: Scene): EdgeLook {
  const { palette, focus } = scene;
  const seen = scene.seen?.get(id) ?? UNSEEN;
  const look = seenLook(data, seen, palette);
  const inFocus = focus === null || focus.relations.has(id);
  const strong = id === scene.relation || id === scene.hoveredRelation;
  const dim = (colour: string): string => (inFocus || strong ? colour : mixed(colour, palette.ground, 0.86));
  const own =
    seen.standing === null && seen.overlap === null
      ? (palette.predicates[data.predicate] ?? palette.otherPredicate)
      : look.colour;
  const hidden = !scene.relations.has(id);
  // What is only pointed at stays plain, and what the filters hide keeps kind and order: the rest need not be drawn anew.
  const plain = isCrowded(scene)
    ? id !== scene.relation && !data.selfLoop && (focus === null || !inFocus)
    : hidden;
  // A plain line has no pattern that would tell of dissent.
  const colour = plain && look.pattern === 'striped' ? look.second : look.colour;
  return {
    type: plain ? 'plain' : 'relation',
    size:
      (plain ? Math.min(PLAIN_WIDTH, look.width) : look.width) *
        (data.status === 'DISPUTED' && !plain ? 1 : thinness(scene)) +
      (id === scene.relation ? 2.6 : strong ? 1.4 : 0),
    color: strong || (focus !== null && inFocus) ? own : dim(colour),
    second: dim(look.second),
    ground: palette.ground,
    pattern: LINE_PATTERNS.indexOf(look.pattern),
    bar: look.bar,
    arrow: data.arrow,
    hidden,
    zIndex: strong ? 9 : inFocus ? look.zIndex + 1 : 0,
  };
}

/** The most pixels that a plain line is wide: arrowheads grow with it. */
const PLAIN_WIDTH = 2;

/** The most lines that can be drawn in full width without hiding the entities. */
const ROOM_FOR_LINES = 200;

/** By how much lines are drawn thinner where there are many and none is singled out, down to 60 %. */
function thinness({ relations, focus }: Scene): number {
  return focus === null ? Math.max(0.6, Math.min(1, Math.sqrt(ROOM_FOR_LINES / relations.size))) : 1;
}
