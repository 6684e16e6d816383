import { describe, expect, it } from 'vitest';
import { edgeLook } from '../../client/src/drawing/edgeLook.ts';
import { paletteOf } from '../../client/src/drawing/palette.ts';
import { relationLook } from '../../client/src/drawing/relationLook.ts';
import { buildGraph } from '../../client/src/drawing/buildGraph.ts';
import { sceneOf } from '../../client/src/drawing/scene.ts';
import { seenLook } from '../../client/src/drawing/seenLook.ts';
import { seenRelations, UNSEEN } from '../../client/src/state/seen.ts';
import { COMPARED_STANDINGS, SOURCE_STANDINGS, type Standing } from '../../client/src/state/standing.ts';
import { aDrawing } from './aDrawing.ts';
import { aView } from './aView.ts';

const parts = { predicate: 'backs', status: 'DISPUTED', sourceCount: 3, deniedCount: 1 } as const;
const palette = paletteOf('light');
const lookOf = (standing: Standing) => seenLook(parts, { standing, overlap: null }, palette);

describe('seenLook', () => {
  it('is the look of the status without a lens and months', () => {
    expect(seenLook(parts, UNSEEN, palette)).toEqual(relationLook(parts, palette));
  });

  it.each([
    ['one source', SOURCE_STANDINGS],
    ['two sources', COMPARED_STANDINGS.filter((standing) => standing !== 'only-one')],
    ['several sources', ['disagree', 'agree', 'only-one', 'undecided']],
  ] as const)('tells the standings of %s apart by pattern and bar, without colour', (_, standings) => {
    const signs = standings.map((standing) => {
      const { pattern, bar } = lookOf(standing);
      return `${pattern} ${bar}`;
    });
    expect(new Set(signs).size).toBe(signs.length);
  });

  it('draws solid what the source says itself, and nothing else of it', () => {
    const solid = SOURCE_STANDINGS.filter((standing) => lookOf(standing).pattern === 'solid');
    expect(solid).toEqual(['says']);
  });

  it('draws paler and thinner what lies in the months less surely', () => {
    const widths = (['CERTAIN', 'POSSIBLE', 'UNDATED'] as const).map(
      (overlap) => seenLook(parts, { standing: 'says', overlap }, palette).width,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const certain = seenLook(parts, { standing: null, overlap: 'CERTAIN' }, palette);
    expect(certain).toEqual(relationLook(parts, palette));
    expect(seenLook(parts, { standing: null, overlap: 'POSSIBLE' }, palette).colour).not.toBe(certain.colour);
  });

  it('is what the drawing draws, a selected relation that no source of the lens speaks of included', () => {
    const graph = buildGraph(aDrawing, []);
    const relation = 'crown:backs:blue';
    const lens = { kind: 'source', source: 'gazette' } as const;
    const scene = sceneOf({
      drawing: aDrawing,
      visible: [],
      seen: seenRelations(aDrawing.relations, aView({ lens }), null),
      view: aView({ relation }),
      theme: 'light',
    });
    const data = graph.getEdgeAttributes(relation);
    const plain = edgeLook(relation, data, { ...scene, seen: null });
    const seen = edgeLook(relation, data, scene);
    expect(seen.hidden).toBe(false);
    expect(seen.pattern).not.toBe(plain.pattern);
    expect(seen.color).not.toBe(plain.color);
  });
});
