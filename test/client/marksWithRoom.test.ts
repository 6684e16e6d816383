import { describe, expect, it } from 'vitest';
import { marksWithRoom } from '../../client/src/drawing/marksWithRoom.ts';

const marks = Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, x: at % 8, y: at % 7, radius: 10 }));

describe('marksWithRoom', () => {
  it('leaves out the last where they lie close, unless one is to be drawn in any case', () => {
    const drawn = marksWithRoom(marks, null).map(({ id }) => id);
    expect(drawn.length).toBeLessThan(30);
    expect(drawn).toEqual(marks.slice(0, drawn.length).map(({ id }) => id));
    expect(marksWithRoom(marks, '59').map(({ id }) => id)).toEqual([...drawn, '59']);
  });

  it('draws all that have room', () => {
    const apart = marks.map((mark, at) => ({ ...mark, x: at * 50 }));
    expect(marksWithRoom(apart, null)).toEqual(apart);
  });
});
