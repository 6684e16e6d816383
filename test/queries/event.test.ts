import { describe, expect, it } from 'vitest';
import { event } from '../../src/queries/event.ts';
import { aClaim, world, worldGraph } from '../world.ts';

const talks = aClaim({
  id: 'chronicle/talks',
  subject: 'red-company',
  predicate: 'negotiates-with',
  object: 'crown',
  event: 'spring-talks',
  when: '2001-03',
});
const graph = worldGraph({
  claims: [
    ...world.claims,
    talks,
    { ...talks, id: 'chronicle/not-league', object: 'league', polarity: 'denied' },
    {
      ...talks,
      id: 'gazette/comment-talks',
      source: 'gazette',
      part: 'comment',
      voice: ['gazette-commenter-1'],
    },
  ],
});

describe('event', () => {
  it('sets what sources tell of an event side by side', () => {
    const told = event(graph, 'spring-talks');
    expect(
      told.tellings.map(({ source, dates, parties }) => [source.id, dates, parties.map(({ id }) => id)]),
    ).toEqual([
      ['chronicle', ['2001-03'], ['crown', 'red-company']],
      ['gazette', ['2001-04'], ['blue-company', 'red-company']],
    ]);
    expect(told.dates.map(({ when, claims }) => [when, claims.map(({ id }) => id)])).toEqual([
      ['2001-03', ['chronicle/not-league', 'chronicle/talks']],
      ['2001-04', ['gazette/talks']],
    ]);
    expect(told.parties.map(({ entity, sources }) => [entity.id, sources.length])).toEqual([
      ['red-company', 2],
      ['blue-company', 1],
      ['crown', 1],
    ]);
    expect([told.datesDiffer, told.partiesDiffer]).toEqual([true, true]);
    expect(told.accounts.map(({ id }) => id)).toEqual(['spring-at-the-ford']);
  });

  it('finds no difference where one source speaks', () => {
    expect(event(worldGraph(), 'spring-talks')).toMatchObject({ datesDiffer: false, partiesDiffer: false });
  });

  it('refuses what is no event', () => {
    expect(() => event(graph, 'crown')).toThrow('which is a state, not an event');
    expect(() => event(graph, 'spring-talk')).toThrow('did you mean "spring-talks"');
  });
});
