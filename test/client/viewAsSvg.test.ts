import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../client/src/drawing/buildGraph.ts';
import { fanOut } from '../../client/src/drawing/fanOut.ts';
import { linePath } from '../../client/src/drawing/linePath.ts';
import { looksOf } from '../../client/src/drawing/looks.ts';
import { paletteOf } from '../../client/src/drawing/palette.ts';
import type { Picture } from '../../client/src/drawing/picture.ts';
import { sceneOf } from '../../client/src/drawing/scene.ts';
import { legendOf } from '../../client/src/takeaway/legendOf.ts';
import { viewAsSvg } from '../../client/src/takeaway/viewAsSvg.ts';
import { aDrawing, aRelation } from './aDrawing.ts';
import { aView } from './aView.ts';

/** A picture of the small drawing with a loop, three pixels to a unit. */
function aPicture(): Picture {
  const relations = [
    ...aDrawing.relations,
    aRelation('red:fights:red', { status: 'REPORTED_ONLY' }),
    aRelation('crown:opposes:blue', { status: 'DENIED', deniedCount: 1 }),
  ];
  const graph = buildGraph({ ...aDrawing, relations }, []);
  const scene = sceneOf({
    drawing: { ...aDrawing, relations },
    visible: relations,
    seen: null,
    view: aView({ entity: 'red' }),
    theme: 'light',
  });
  const looks = looksOf(graph, scene);
  const fans = fanOut(graph);
  const signOf = (id: string) => {
    const { x, y, size } = graph.getNodeAttributes(id);
    return { x: 60 + x * 3, y: 360 - y * 3, size: size * 2 };
  };
  return {
    width: 640,
    height: 400,
    palette: paletteOf('light'),
    family: "'Noto Sans', sans-serif",
    lines: graph.mapEdges((id, _, source, target) => ({
      id,
      path: linePath(signOf(source), signOf(target), fans.get(id)!),
      width: looks.relations.get(id)!.size,
      look: looks.relations.get(id)!,
      target: signOf(target),
    })),
    signs: graph.mapNodes((id) => ({ ...signOf(id), look: looks.entities.get(id)! })),
    names: graph.mapNodes((id) => {
      const { x, y, size } = signOf(id);
      return { id, x: x + size + 4, y, width: 80, look: looks.entities.get(id)! };
    }),
    shown: {
      types: new Set(['STATE', 'FACTION']),
      predicates: new Set(['backs', 'fights', 'taxes']),
      statuses: new Set(['DISPUTED', 'REPORTED_ONLY', 'DENIED']),
      partlyDenied: true,
      seen: [],
    },
  };
}

const WORDS = { labelOf: (predicate: string) => `label of ${predicate}`, lensNames: [] };
const picture = aPicture();
const sheet = {
  picture,
  title: 'Who backed <whom> & how',
  notes: ['Only sources of 2016.'],
  legend: legendOf(picture, WORDS),
  sources: ['Gazette, “A long title”, 1 May 2016.'],
  foot: 'build 0123',
};

describe('viewAsSvg', () => {
  const svg = viewAsSvg(sheet);
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const words = [...page.querySelectorAll('text')].map(({ textContent }) => textContent);

  it('carries title, notes, legend, sources and where it comes from', () => {
    expect(page.querySelector('title')?.textContent).toBe(sheet.title);
    for (const wanted of [...sheet.notes, ...sheet.sources, sheet.foot, 'disputed', 'label of taxes']) {
      expect(words).toContain(wanted);
    }
  });

  it('draws every sign, line and name of the picture', () => {
    for (const { look } of picture.names) if (look.name !== null) expect(words).toContain(look.name);
    expect(page.querySelectorAll('polygon')).toHaveLength(picture.lines.length);
    expect(page.querySelectorAll('svg svg > path')).toHaveLength(picture.signs.length);
  });

  it('puts the names of what stands out in boxes as wide as they are, and no others', () => {
    const boxed = picture.names.filter(({ look }) => look.boxed);
    expect(boxed.length).toBeGreaterThan(0);
    const rects = [...page.querySelectorAll('svg svg rect')];
    expect(rects).toHaveLength(boxed.length);
    for (const rect of rects) expect(Number(rect.getAttribute('width'))).toBeGreaterThan(80);
    const fitted = [...page.querySelectorAll('text[textLength]')];
    expect(fitted.map((text) => text.textContent)).toEqual(
      expect.arrayContaining(boxed.map(({ look }) => look.name)),
    );
    expect(fitted.every((text) => text.getAttribute('stroke') === null)).toBe(true);
  });

  it('has nothing in it that a browser would fetch', () => {
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<image|<script/u);
  });
});

describe('legendOf', () => {
  it('names what occurs, and only that', () => {
    expect(sheet.legend.map(({ words }) => words)).toEqual([
      'state',
      'faction',
      'disputed',
      'denied',
      'reported only',
      'denied in part',
      'label of backs',
      'label of fights',
      'label of taxes',
    ]);
  });

  it('has the standings of a lens in place of the statuses', () => {
    const seen = [
      { standing: 'agree', overlap: 'POSSIBLE' },
      { standing: 'only-first', overlap: 'POSSIBLE' },
    ] as const;
    const words = legendOf(
      { ...picture, shown: { ...picture.shown, seen } },
      { ...WORDS, lensNames: ['Gazette', 'Herald'] },
    ).map((item) => item.words);
    expect(words).toEqual(expect.arrayContaining(['they agree', 'only Gazette', 'possibly then']));
    expect(words).not.toContain('disputed');
  });
});
