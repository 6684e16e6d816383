import { describe, expect, it } from 'vitest';
import { cameraTarget } from '../../client/src/drawing/cameraTarget.ts';
import { aView } from './aView.ts';

const places: Record<string, { x: number; y: number }> = {
  crown: { x: 0.5, y: 0.5 },
  blue: { x: 0.6, y: 0.5 },
  red: { x: 0.4, y: 0.5 },
  rim: { x: 0.9, y: 0.5 },
};
const placeOf = (id: string) => places[id];
const lit = (...entities: string[]) => ({ entities: new Set(entities), relations: new Set<string>() });
const focus = (...entities: string[]) => ({
  focus: lit(...entities),
  lit: null,
  entities: new Set(Object.keys(places)),
});
const nothing = { focus: null, lit: null, entities: new Set(Object.keys(places)) };

describe('cameraTarget', () => {
  it('is the whole where nothing is selected', () => {
    expect(cameraTarget(aView(), nothing, placeOf)).toEqual({ x: 0.5, y: 0.5, ratio: 1 });
  });

  it('centres the selected entity and comes near enough to see its neighbours', () => {
    const target = cameraTarget(aView({ entity: 'crown' }), focus('crown', 'blue', 'red'), placeOf);
    expect(target).toMatchObject({ x: 0.5, y: 0.5 });
    expect(target.ratio).toBeLessThan(0.5);
  });

  it('does not put an entity at the rim in the very middle', () => {
    const { x } = cameraTarget(aView({ entity: 'rim' }), focus('rim', 'crown', 'red'), placeOf);
    expect(x).toBeLessThan(0.9);
    expect(x).toBeGreaterThan(0.6);
  });

  it('looks between the ends of a relation', () => {
    const target = cameraTarget(aView({ relation: 'red:fights:blue' }), focus('red', 'blue'), placeOf);
    expect(target.x).toBeCloseTo(0.5);
  });

  it('is the whole where the selected is not drawn', () => {
    expect(cameraTarget(aView({ entity: 'nobody' }), focus('nobody'), placeOf).ratio).toBe(1);
  });

  it('takes in all of an ego view, and of chains that are shown', () => {
    const ego = aView({ ego: { entity: 'crown', depth: 1 } });
    const near = { focus: null, lit: null, entities: new Set(['crown', 'blue']) };
    expect(cameraTarget(ego, near, placeOf)).toMatchObject({ x: 0.55, y: 0.5 });
    const chain = {
      focus: lit('red', 'rim'),
      lit: lit('red', 'rim'),
      entities: new Set(Object.keys(places)),
    };
    const { x, ratio } = cameraTarget(aView(), chain, placeOf);
    expect(x).toBeCloseTo(0.65);
    expect(ratio).toBeGreaterThan(0.5);
  });
});
