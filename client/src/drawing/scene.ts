import type { DrawingQuery } from '../generated/documents.ts';
import { isCrowd } from '../state/isCrowd.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { Seen } from '../state/seen.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import type { ViewState } from '../state/viewState.ts';
import { type Palette, paletteOf, type Theme } from './palette.ts';

/** What the reducers need to know to tell how everything looks now. */
export interface Scene {
  readonly palette: Palette;
  /** The relations that are drawn, as data and as ids, and the entities at their ends. */
  readonly shown: readonly DrawnRelation[];
  readonly relations: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** The selected. */
  readonly entity: string | null;
  readonly relation: string | null;
  /** That end of the selected relation which lies left of the other: its name stands left, so that both can be read. */
  readonly leftEnd: string | null;
  /** What is under the pointer. */
  readonly hoveredEntity: string | null;
  readonly hoveredRelation: string | null;
  /** Where the keyboard is. */
  readonly cursor: string | null;
  readonly pinned: ReadonlySet<string>;
  /** Chains, or what an answer speaks of: they stand out while nothing is selected. */
  readonly lit: Lit | null;
  /** How relations stand in the lens and lie to the months looked at; null where there are neither. */
  readonly seen: ReadonlyMap<string, Seen> | null;
  /** What stands out while the rest is dimmed; null dims nothing. */
  readonly focus: Lit | null;
}

/** Entities and relations that stand out. */
export interface Lit {
  readonly entities: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

/** What a scene follows from. */
export interface SceneParts {
  readonly drawing: DrawingQuery['subgraph'];
  /** What is drawn. */
  readonly visible: readonly DrawnRelation[];
  readonly seen: Scene['seen'];
  readonly view: Pick<ViewState, 'entity' | 'relation' | 'pinned' | 'ego'>;
  readonly theme: Theme;
  readonly lit?: Lit | null;
}

/** How everything looks while nothing is pointed at. What is selected, pinned or lit is shown even where the filters hide it. */
export function sceneOf({ drawing, visible, seen, view, theme, lit = null }: SceneParts): Scene {
  const relations = new Set(lit?.relations);
  for (const { id } of visible) relations.add(id);
  if (view.relation !== null) relations.add(view.relation);
  const shown = drawing.relations.filter(({ id }) => relations.has(id));
  const entities = new Set<string>();
  for (const { subject, object } of shown) entities.add(subject.id).add(object.id);
  for (const id of [view.entity, view.ego?.entity, ...view.pinned, ...(lit?.entities ?? [])]) {
    if (id != null) entities.add(id);
  }
  return {
    palette: paletteOf(theme),
    shown,
    relations,
    entities,
    entity: view.entity,
    relation: view.relation,
    leftEnd: leftEndOf(drawing, view.relation),
    hoveredEntity: null,
    hoveredRelation: null,
    cursor: null,
    pinned: new Set(view.pinned),
    lit,
    seen,
    focus: focusOf(shown, view.entity, view.relation) ?? lit,
  };
}

/** What pointer and keyboard are at. */
export type Pointed = Pick<Scene, 'hoveredEntity' | 'hoveredRelation' | 'cursor'>;

/**
 * A scene in which something is pointed at: the surroundings of an entity under the pointer stand out, where
 * there are not too many lines.
 */
export function pointedAt(scene: Scene, pointed: Pointed): Scene {
  const free = scene.focus === null && pointed.hoveredEntity !== null && !isCrowded(scene);
  return {
    ...scene,
    ...pointed,
    focus: free ? focusOf(scene.shown, pointed.hoveredEntity, null) : scene.focus,
  };
}

/** From so many lines on they are drawn straight and plain while the drawing moves. */
const MANY = 1000;

/** Whether there are too many lines to draw each with care: all but those that stand out are straight and plain. */
export function isCrowded({ relations }: Pick<Scene, 'relations'>): boolean {
  return isCrowd(relations.size);
}

/** Whether there are too many lines to draw each with care in every picture of a movement. */
export function isBusy({ relations }: Pick<Scene, 'relations'>): boolean {
  return relations.size > MANY;
}

function leftEndOf({ entities }: SceneParts['drawing'], relation: string | null): string | null {
  const ends = relation === null ? null : relationEnds(relation);
  const subject = entities.find(({ id }) => id === ends?.subject);
  const object = entities.find(({ id }) => id === ends?.object);
  if (!subject || !object || subject === object) return null;
  return subject.x < object.x ? subject.id : object.id;
}

/** The neighbourhood of an entity, and a relation with its ends; null where there is neither. */
function focusOf(
  shown: readonly DrawnRelation[],
  centre: string | null,
  relation: string | null,
): Lit | null {
  if (centre === null && relation === null) return null;
  const near = shown.filter(
    ({ id, subject, object }) => id === relation || subject.id === centre || object.id === centre,
  );
  const ends = relation === null ? null : relationEnds(relation);
  return {
    relations: new Set(near.map(({ id }) => id)),
    entities: new Set([
      ...near.flatMap(({ subject, object }) => [subject.id, object.id]),
      ...(centre === null ? [] : [centre]),
      ...(ends ? [ends.subject, ends.object] : []),
    ]),
  };
}
