import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('broaderCircle', () => {
  it('names the way around', async () => {
    const files = {
      'entities/bloc.yaml':
        record({ id: 'a', name: 'A', broader: 'b' }) +
        record({ id: 'b', name: 'B', broader: ['syria', 'c'] }) +
        record({ id: 'c', name: 'C', broader: 'a' }) +
        record({ id: 'd', name: 'D', broader: 'd' }),
    };
    expect(await problemsOf('broader-circle', files)).toEqual([
      'entities/bloc.yaml:3:34: error broader-circle: The field "broader" closes a circle: "a" → "b" → "c" → "a".',
      'entities/bloc.yaml:4:34: error broader-circle: The field "broader" closes a circle: "d" → "d".',
    ]);
  });
});
