import { describe, expect, it } from 'vitest';
import { partsOfAnswer } from '../../client/src/state/partsOfAnswer.ts';
import { aDrawing } from './aDrawing.ts';

const answer = (...ids: readonly string[]) => ({
  claims: ids.map((id) => ({ id: 'gazette/c-1', relation: { id } })),
});

describe('partsOfAnswer', () => {
  it('finds what an answer speaks of among what is shown', () => {
    expect(
      partsOfAnswer(answer('crown:backs:blue', 'crown:backs:blue', 'nobody:backs:red'), aDrawing.relations),
    ).toEqual({ relations: new Set(['crown:backs:blue']), entities: new Set(['crown', 'blue']) });
  });

  it('lights nothing where none of it is shown', () => {
    expect(partsOfAnswer(answer('nobody:backs:red'), aDrawing.relations)).toBeNull();
    expect(partsOfAnswer(answer(), aDrawing.relations)).toBeNull();
  });
});
