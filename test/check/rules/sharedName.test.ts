import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

describe('sharedName', () => {
  it('compares letters, whatever their case', async () => {
    const files = {
      'entities/bloc.yaml': record({ id: 'b', name: 'B', aliases: ['AHRAR AL SHAM', 'a report'] }),
    };
    expect(await problemsOf('shared-name', files)).toEqual([
      'entities/faction.yaml:2:32: warning shared-name: The name "Ahrar al-Sham" of "ahrar-al-sham" is also a name of "b".',
      'sources/report/source.yaml:1:8: warning shared-name: The name "A Report" of "report" is also a name of "b".',
    ]);
  });

  it('lets an entity repeat its own names', async () => {
    const files = { 'entities/bloc.yaml': record({ id: 'b', name: 'B', aliases: ['b', 'B.'] }) };
    expect(await problemsOf('shared-name', files)).toEqual([]);
  });
});
