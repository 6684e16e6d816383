import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Atlas, countriesOf, countriesOnScreen, detailsOf } from '../../client/src/drawing/mapLand.ts';
import { countryNames, markNames } from '../../client/src/drawing/mapNames.ts';
import { onPlane, viewOf } from '../../client/src/drawing/mapProjection.ts';
import { regionOf } from '../../client/src/state/denseRegion.ts';

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const countries = countriesOf(JSON.parse(readFileSync(file, 'utf8')) as Atlas);
const SIZE = { width: 700, height: 400 };
const between = (...corners: (readonly [number, number])[]) =>
  viewOf(regionOf(corners.map(([longitude, latitude]) => onPlane({ longitude, latitude })))!, SIZE, 0);
const SYRIA = between([36, 33], [42, 37]);
const GLOBE = between([-179, -60], [179, 75]);
const measure = (name: string) => name.length * 7;

describe('the outlines of countries', () => {
  it('are those in sight alone, cut off at the edge', () => {
    const seen = countriesOnScreen(countries, SYRIA, SIZE);
    const names = seen.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Syria', 'Turkey', 'Lebanon', 'Iraq']));
    expect(names).not.toContain('France');
    const numbers = seen.flatMap(({ d }) => (d.match(/-?[\d.]+/gu) ?? []).map(Number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(-4);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(704);
  });

  it('are cut at the 180th meridian, so that no line runs across the whole map', () => {
    const widest = (name: string) => {
      const { shape } = countries.find((country) => country.name === name)!;
      const widths = shape.coordinates
        .flat()
        .flatMap((ring) => ring.slice(1).map(([x], at) => Math.abs(x! - ring[at]![0]!)));
      return Math.max(...widths);
    };
    expect(widest('Russia')).toBeLessThan(0.2);
    expect(widest('Fiji')).toBeLessThan(0.2);
  });

  it('have their middle where they are seen', () => {
    const turkey = countriesOnScreen(countries, SYRIA, SIZE).find(({ name }) => name === 'Turkey')!;
    expect(turkey.middle[1]).toBeGreaterThan(0);
    expect(turkey.middle[1]).toBeLessThan(60);
  });

  it('are coarser where the globe is small, with every large country', () => {
    const length = (all: typeof countries) =>
      countriesOnScreen(all, GLOBE, SIZE).reduce((sum, { d }) => sum + d.length, 0);
    const detailed = detailsOf(countries);
    expect(length(detailed(GLOBE.k))).toBeLessThan(length(countries) / 3);
    const names = countriesOnScreen(detailed(GLOBE.k), GLOBE, SIZE).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Russia', 'Syria', 'Brazil']));
    expect(detailed(SYRIA.k * 20)).toBe(countries);
    expect(detailed(GLOBE.k)).toBe(detailed(GLOBE.k));
  });
});

describe('names on the map', () => {
  const mark = (id: string, x: number, y: number, more = {}) => ({
    ...{ id, name: id, x, y, radius: 10, forced: false },
    ...more,
  });
  const land = (name: string, x: number, y: number, area = 9000) => ({
    ...{ name, d: '', area },
    middle: [x, y] as const,
  });

  it('are not written for marks out of sight, nor over each other', () => {
    expect(markNames([mark('near', 100, 100), mark('far', -20, 100)], SIZE, measure)).toEqual([
      { id: 'near', x: 114, y: 100 },
    ]);
    const crowd = Array.from({ length: 9 }, (_, at) => mark(`Crowd ${at}`, 100 + at, 100));
    expect(markNames(crowd, SIZE, measure).length).toBeLessThan(9);
    const chosen = crowd.map((each) => ({ ...each, forced: each.id === 'Crowd 8' }));
    expect(markNames(chosen, SIZE, measure).map(({ id }) => id)).toContain('Crowd 8');
  });

  it('are written for countries that have room beside marks, names and each other', () => {
    const marks = [mark('Syria (territory)', 300, 200)];
    const names = [{ id: 'Syria (territory)', x: 314, y: 200 }];
    const written = countryNames(
      [
        land('Turkey', 300, 60),
        land('Syria', 500, 300),
        land('Iraq', 340, 204),
        land('Cyprus', 60, 200, 100),
        land('Jordan', 305, 64, 8000),
        land('Iran', 699, 100),
      ],
      { marks, names },
      { size: SIZE, measure },
    );
    expect(written.map(({ name }) => name)).toEqual(['Turkey']);
  });
});
