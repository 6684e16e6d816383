import { describe, expect, it } from 'vitest';
import { agreement, type AgreementAnswer } from '../../src/queries/agreement.ts';
import { aClaim, world, worldGraph } from '../world.ts';

describe('agreement', () => {
  it('counts the relations of which both speak, and on how many they agree or differ', () => {
    const [pair, ...others] = agreement(worldGraph(), {});
    expect(others).toEqual([]);
    expect([pair?.a.id, pair?.b.id]).toEqual(['chronicle', 'gazette']);
    expect(pair).toMatchObject({ both: 2, agree: 0, disagree: 2 });
    expect(pair?.examples().map(({ id }) => id)).toEqual([
      'crown:backs:blue-company',
      'neighbour:backs:red-company',
    ]);
  });

  it('takes what others are quoted with for agreement, and a mixed verdict for neither', () => {
    const claims = [
      ...world.claims,
      aClaim({ id: 'gazette/league', subject: 'neighbour', object: 'league', voice: ['miller'] }),
      aClaim({ id: 'chronicle/mixed', polarity: 'denied', kinds: ['weapons'], when: '2001-03' }),
    ];
    expect(agreement(worldGraph({ claims }), {})[0]).toMatchObject({ both: 3, agree: 1, disagree: 1 });
  });

  it('shows those on which they agree, or those on which they differ, as many as asked for', () => {
    const claims = [
      ...world.claims,
      aClaim({ id: 'gazette/league', subject: 'neighbour', object: 'league', voice: ['miller'] }),
      aClaim({ id: 'chronicle/league', subject: 'neighbour', object: 'league' }),
    ];
    const [pair] = agreement(worldGraph({ claims }), {});
    const ids = (args: Parameters<AgreementAnswer['examples']>[0]): readonly string[] =>
      pair!.examples(args).map(({ id }) => id);
    expect(ids({ agreeing: true })).toEqual(['neighbour:backs:league']);
    expect(ids({ agreeing: false })).toEqual(['crown:backs:blue-company', 'neighbour:backs:red-company']);
    expect(ids({ first: 1 })).toEqual(['crown:backs:blue-company']);
    expect(ids({})).toHaveLength(3);
    expect(() => ids({ first: 0 })).toThrow(
      'Argument "first" is 0; it must be a whole number from 1 to 500.',
    );
  });

  it('is restricted to predicates and sources', () => {
    const [fights] = agreement(worldGraph(), { predicates: ['fights'] });
    expect(fights).toMatchObject({ both: 0, agree: 0, disagree: 0 });
    expect(fights?.examples()).toEqual([]);
    expect(agreement(worldGraph(), { sources: ['gazette'] })).toEqual([]);
    expect(agreement(worldGraph(), { sources: [] })).toEqual([]);
    expect(() => agreement(worldGraph(), { sources: ['gazete'] })).toThrow(
      'There is no source "gazete"; did you mean "gazette"?',
    );
  });
});
