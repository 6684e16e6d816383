import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../client/src/drawing/buildGraph.ts';
import { edgeLook } from '../../client/src/drawing/edgeLook.ts';
import { lastShown } from '../../client/src/drawing/lastShown.ts';
import { looksOf, partlyAnew } from '../../client/src/drawing/looks.ts';
import { mixed } from '../../client/src/drawing/mixed.ts';
import { nodeLook } from '../../client/src/drawing/nodeLook.ts';
import { paletteOf, type Theme } from '../../client/src/drawing/palette.ts';
import { LINE_PATTERNS, lineWidth, relationLook } from '../../client/src/drawing/relationLook.ts';
import { type Pointed, pointedAt, type Scene, sceneOf } from '../../client/src/drawing/scene.ts';
import { visibleRelations } from '../../client/src/state/visibleRelations.ts';
import { STATUSES, type ViewState } from '../../client/src/state/viewState.ts';
import { aDrawing, aRelation } from './aDrawing.ts';
import { aView } from './aView.ts';
import { contrast } from './contrast.ts';

const graph = buildGraph(aDrawing, ['negotiates-with']);
const palette = paletteOf('light');

function scene(view: Partial<ViewState> = {}, pointed: Partial<Pointed> = {}): Scene {
  const still = sceneOf({
    drawing: aDrawing,
    visible: visibleRelations(aDrawing.relations, aView(view), null),
    seen: null,
    view: aView(view),
    theme: 'light',
  });
  return pointedAt(still, { hoveredEntity: null, hoveredRelation: null, cursor: null, ...pointed });
}
const node = (id: string, of: Scene) => nodeLook(id, graph.getNodeAttributes(id), of);
const edge = (id: string, of: Scene) => edgeLook(id, graph.getEdgeAttributes(id), of);

describe('relationLook', () => {
  it('tells every status by a pattern of its own', () => {
    const patterns = STATUSES.map(
      (status) =>
        relationLook({ predicate: 'backs', status, sourceCount: 1, deniedCount: 0 }, palette).pattern,
    );
    expect(new Set(patterns)).toEqual(new Set(LINE_PATTERNS));
  });

  it('tells of denials that are no dispute by a bar', () => {
    const barOf = (status: (typeof STATUSES)[number], deniedCount: number) =>
      relationLook({ predicate: 'backs', status, sourceCount: 1, deniedCount }, palette).bar;
    expect([
      barOf('UNDISPUTED', 0),
      barOf('UNDISPUTED', 1),
      barOf('DENIED', 1),
      barOf('DISPUTED', 1),
    ]).toEqual([false, true, true, false]);
  });

  it('keeps the colour of dissent to itself', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { dissent, predicates, types } = paletteOf(theme);
      expect([...Object.values(predicates), ...Object.values(types)]).not.toContain(dissent);
    }
  });

  it('draws disputed relations strongest and above the rest', () => {
    const disputed = relationLook(
      { predicate: 'backs', status: 'DISPUTED', sourceCount: 1, deniedCount: 0 },
      palette,
    );
    const plain = relationLook(
      { predicate: 'backs', status: 'UNDISPUTED', sourceCount: 1, deniedCount: 0 },
      palette,
    );
    expect(disputed.colour).toBe(palette.predicates['backs']);
    expect(plain.colour).not.toBe(palette.predicates['backs']);
    expect(disputed.width).toBeGreaterThan(plain.width);
    expect(disputed.zIndex).toBeGreaterThan(plain.zIndex);
  });

  it('grows with the number of sources', () => {
    expect(lineWidth(1)).toBeLessThan(lineWidth(2));
    expect(lineWidth(2)).toBeLessThan(lineWidth(5));
    expect(lineWidth(1000)).toBeLessThan(14);
  });

  it('draws predicates that a dataset adds', () => {
    const { colour } = relationLook(
      { predicate: 'taxes', status: 'DISPUTED', sourceCount: 1, deniedCount: 0 },
      palette,
    );
    expect(colour).toBe(palette.otherPredicate);
  });
});

describe('palettes', () => {
  it.each<Theme>(['light', 'dark'])('stand out from the %s ground, three to one and more', (theme) => {
    const { ground, types, predicates, dissent } = paletteOf(theme);
    for (const colour of [dissent, ...Object.values(types), ...Object.values(predicates)]) {
      expect(contrast(colour, ground), colour).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('a scene', () => {
  it('dims nothing when nothing is selected', () => {
    const first = scene();
    expect(first.focus).toBeNull();
    expect(node('crown', first).color).toBe(palette.types.STATE);
  });

  it('hides what the filters leave out, and entities without a visible relation', () => {
    const first = scene();
    expect(edge('crown:cited-by:gazette', first).hidden).toBe(true);
    expect(node('gazette', first).hidden).toBe(true);
    expect(node('crown', first).hidden).toBe(false);
  });

  it('shows what is selected even where the filters leave it out', () => {
    const selected = scene({ entity: 'gazette', relation: 'crown:cited-by:gazette' });
    expect(edge('crown:cited-by:gazette', selected).hidden).toBe(false);
    expect(node('gazette', selected).hidden).toBe(false);
  });

  it('dims all but the neighbourhood of the selected entity', () => {
    const selected = scene({ entity: 'crown' });
    expect(node('crown', selected)).toMatchObject({ highlighted: true, boxed: true, name: 'The Crown' });
    expect(node('blue', selected)).toMatchObject({ color: palette.types.FACTION, forced: true });
    expect(node('red', selected)).toMatchObject({ name: null, zIndex: 0 });
    expect(node('red', selected).color).not.toBe(palette.types.FACTION);
    expect(edge('red:fights:blue', selected).zIndex).toBe(0);
  });

  it('lets the selected relation stand out with both its ends', () => {
    const selected = scene({ relation: 'red:fights:blue' });
    expect(edge('red:fights:blue', selected)).toMatchObject({
      color: palette.predicates['fights'],
      zIndex: 9,
    });
    expect(edge('red:fights:blue', selected).size).toBeGreaterThan(edge('red:fights:blue', scene()).size);
    expect(node('red', selected).highlighted).toBe(true);
    expect(node('crown', selected).name).toBeNull();
  });

  it('writes the names of both ends away from each other', () => {
    const selected = scene({ relation: 'red:fights:blue' });
    expect([node('blue', selected).side, node('red', selected).side]).toEqual(['left', 'right']);
  });

  it('names both ends of the line under the pointer', () => {
    const pointed = scene({ entity: 'crown' }, { hoveredRelation: 'red:fights:blue' });
    expect(node('red', pointed)).toMatchObject({ name: 'Red Company', boxed: true });
  });

  it('shows the neighbourhood under the pointer only while nothing is selected', () => {
    expect(scene({}, { hoveredEntity: 'red' }).focus?.entities).toEqual(
      new Set(['neighbour', 'red', 'blue']),
    );
    expect(scene({ entity: 'crown' }, { hoveredEntity: 'red' }).focus?.entities).toEqual(
      new Set(['crown', 'blue']),
    );
  });

  it('never changes the graph', () => {
    const before = JSON.stringify(graph.export());
    for (const id of graph.nodes()) node(id, scene({ entity: 'crown' }, { cursor: 'blue' }));
    for (const id of graph.edges()) edge(id, scene({ relation: 'red:fights:blue' }));
    expect(JSON.stringify(graph.export())).toBe(before);
  });
});

describe('a scene with many lines', () => {
  const many = Array.from({ length: 4001 }, (_, at) => aRelation(`crown:backs:f${at}`));
  const drawing = {
    entities: ['crown', ...many.map(({ object }) => object.id)].map((id, at) => ({
      id,
      name: id,
      type: 'FACTION' as const,
      degree: 1,
      x: at,
      y: 0,
    })),
    relations: [...many.slice(1), aRelation('crown:backs:f0', { status: 'DISPUTED' })],
    omitted: 0,
  };
  const large = buildGraph(drawing, []);
  const crowd = sceneOf({ drawing, visible: drawing.relations, seen: null, view: aView(), theme: 'light' });
  const nowhere = { hoveredEntity: null, hoveredRelation: null, cursor: null };

  it('draws plain what is not selected, in the colour of dissent what is disputed, thicker what is pointed at', () => {
    const pointed = pointedAt(crowd, { ...nowhere, hoveredRelation: 'crown:backs:f2' });
    const [disputed, other, hovered] = ['f0', 'f1', 'f2'].map((end) => {
      const id = `crown:backs:${end}`;
      return edgeLook(id, large.getEdgeAttributes(id), pointed);
    });
    expect([disputed!.type, other!.type, hovered!.type]).toEqual(['plain', 'plain', 'plain']);
    expect(hovered!.size).toBeGreaterThan(other!.size);
    expect([disputed!.color, other!.color === palette.dissent]).toEqual([palette.dissent, false]);
  });

  const filtered = (visible: typeof drawing.relations, view = aView(), seen: Scene['seen'] = null) =>
    sceneOf({ drawing, visible, seen, view, theme: 'light' });
  const anewAfter = (before: Scene, after: Scene) =>
    partlyAnew(large, { scene: before, looks: looksOf(large, before) }, after);

  it('leaves what is hidden to the lines that cost least, in its place among the others', () => {
    const less = filtered(drawing.relations.slice(0, -1));
    const [first, last] = [drawing.relations[0]!, drawing.relations.at(-1)!];
    const lookOf = ({ id }: typeof first, of: Scene) => edgeLook(id, large.getEdgeAttributes(id), of);
    expect(lookOf(last, filtered([last]))).toMatchObject({ hidden: false, type: 'relation' });
    expect(lookOf(first, filtered([last]))).toMatchObject({ hidden: true, type: 'plain' });
    expect(lookOf(last, less)).toMatchObject({ hidden: true, type: 'plain' });
    expect(lookOf(last, less).zIndex).toBe(lookOf(last, crowd).zIndex);
  });

  it('is drawn anew only where something is pointed at', () => {
    const pointed = pointedAt(crowd, { ...nowhere, hoveredEntity: 'f7', hoveredRelation: 'crown:backs:f2' });
    const anew = anewAfter(crowd, pointed)!;
    expect(anew.changed).toEqual({ nodes: ['f7', 'crown', 'f2'], edges: ['crown:backs:f2'] });
    expect(anew.isPointing).toBe(true);
    expect(anew.looks).toEqual(looksOf(large, pointed));
  });

  const bigger = {
    ...drawing,
    relations: [...drawing.relations, aRelation('f1:fights:f2'), aRelation('f2:fights:f2')],
  };
  it.each([
    ['left out', [], ['crown:backs:f9'], ['f9']],
    ['let in', ['f1:fights:f2', 'crown:backs:f0'], [], ['f0']],
    ['left out and let in', ['f1:fights:f2'], ['f2:fights:f2'], []],
    ['left out, of which one is disputed', [], ['crown:backs:f0', 'crown:backs:f9'], ['f0', 'f9']],
  ])('is drawn anew only where relations are %s by filters', (_, missing, hidden, nodes) => {
    const whole = buildGraph(bigger, []);
    const without = (ids: readonly string[]) =>
      sceneOf({
        drawing: bigger,
        visible: bigger.relations.filter(({ id }) => !ids.includes(id)),
        seen: null,
        view: aView({ pinned: ['f3'] }),
        theme: 'light',
      });
    const [before, after] = [without(missing), without(hidden)];
    const anew = partlyAnew(whole, { scene: before, looks: looksOf(whole, before) }, after)!;
    expect(new Set(anew.changed.edges)).toEqual(new Set([...missing, ...hidden]));
    expect(anew.changed.nodes).toEqual(expect.arrayContaining(nodes));
    expect(anew.changed.nodes.length).toBeLessThan(3);
    expect(anew.isPointing).toBe(false);
    expect(anew.looks).toEqual(looksOf(whole, after));
  });

  it('is drawn anew where relations lie otherwise to the months, as a whole where that changes their order', () => {
    const seen = (overlap: 'CERTAIN' | 'POSSIBLE') =>
      new Map([['crown:backs:f2', { standing: null, overlap }]]);
    const certain = filtered(drawing.relations, aView(), seen('CERTAIN'));
    expect(anewAfter(crowd, certain)!.changed.edges).toEqual(['crown:backs:f2']);
    expect(anewAfter(crowd, filtered(drawing.relations, aView(), seen('POSSIBLE')))).toBeNull();
  });

  it('is drawn as a whole where something else has changed, or too few lines are left', () => {
    expect(anewAfter(crowd, { ...crowd, entity: 'f1' })).toBeNull();
    expect(anewAfter(crowd, filtered(drawing.relations, aView({ pinned: ['f1'] })))).toBeNull();
    expect(anewAfter(crowd, filtered(drawing.relations.slice(0, 4000)))).toBeNull();
  });

  it('moves with those lines that matter most, hidden ones not counted', () => {
    const row = Uint8Array.of(1, 1, 0, 1, 0, 1, 0);
    expect(lastShown(row, Infinity)).toEqual({ from: 0, lines: 4 });
    expect(lastShown(row, 2)).toEqual({ from: 3, lines: 2 });
    expect(lastShown(row, 0)).toEqual({ from: 7, lines: 0 });
    expect(lastShown(new Uint8Array(3), 5)).toEqual({ from: 3, lines: 0 });
  });
});

describe('buildGraph', () => {
  it('keeps ids and positions, and what leads back to itself', () => {
    const drawing = { ...aDrawing, relations: [...aDrawing.relations, aRelation('red:fights:red')] };
    const built = buildGraph(drawing, []);
    expect(built.edges()).toEqual(drawing.relations.map(({ id }) => id));
    expect(built.getNodeAttributes('blue')).toMatchObject({ x: 0, y: 100, label: 'Blue Company' });
  });
});

describe('mixed', () => {
  it('goes from one colour to the other', () => {
    expect(mixed('#000000', '#ffffff', 0)).toBe('#000000');
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mixed('#102030', '#ffffff', 1)).toBe('#ffffff');
  });
});
