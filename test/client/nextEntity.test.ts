import { describe, expect, it } from 'vitest';
import { nearestEntity, nextEntity } from '../../client/src/drawing/nextEntity.ts';

const PLACES = new Map([
  ['middle', { x: 100, y: 100 }],
  ['right', { x: 180, y: 110 }],
  ['far-right', { x: 400, y: 100 }],
  ['aside', { x: 150, y: 145 }],
  ['above', { x: 90, y: 20 }],
]);

describe('nextEntity', () => {
  it.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'above'],
    ['ArrowDown', null],
    ['ArrowLeft', null],
    ['Enter', null],
  ])('with %s leads from the middle to %s', (key, id) => {
    expect(nextEntity(PLACES, 'middle', key)).toBe(id);
  });

  it('leads back where it led', () => {
    expect(nextEntity(PLACES, 'right', 'ArrowLeft')).toBe('middle');
  });

  it('leads nowhere from what is not drawn', () => {
    expect(nextEntity(PLACES, 'nobody', 'ArrowRight')).toBeNull();
  });
});

describe('nearestEntity', () => {
  it('is the one with the least distance', () => {
    expect(nearestEntity(PLACES, { x: 160, y: 130 })).toBe('aside');
    expect(nearestEntity(new Map(), { x: 0, y: 0 })).toBeNull();
  });
});
