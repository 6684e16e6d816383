import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf, record } from '../world.ts';

describe('idShape', () => {
  it('asks for kebab-case ASCII', async () => {
    const files = {
      [CLAIMS]: claims({ id: 'Côte d’Azur' }, { id: '-' }),
      'entities/bloc.yaml': record({ id: 'the_west', name: 'The West' }),
    };
    expect(await problemsOf('id-shape', files)).toEqual([
      'entities/bloc.yaml:1:9: error id-shape: The entity id "the_west" must be lower-case ASCII letters and digits joined by hyphens; write "the-west".',
      'sources/report/claims.yaml:1:9: error id-shape: The claim id "Côte d’Azur" must be lower-case ASCII letters and digits joined by hyphens; write "cote-d-azur".',
      'sources/report/claims.yaml:2:9: error id-shape: The claim id "-" must be lower-case ASCII letters and digits joined by hyphens.',
    ]);
  });

  it('asks for short ids', async () => {
    const files = { [CLAIMS]: claims({ id: 'x'.repeat(81) }, { id: 'y'.repeat(80) }) };
    expect(await problemsOf('id-shape', files)).toEqual([
      'sources/report/claims.yaml:1:9: error id-shape: The claim id "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" has 81 characters; at most 80 are allowed.',
    ]);
  });

  it('takes "__proto__" and "constructor" for ids like others', async () => {
    const files = { [CLAIMS]: claims({ id: '__proto__' }, { id: 'constructor' }) };
    expect(await problemsOf('id-shape', files)).toEqual([
      'sources/report/claims.yaml:1:9: error id-shape: The claim id "__proto__" must be lower-case ASCII letters and digits joined by hyphens; write "proto".',
    ]);
  });
});
