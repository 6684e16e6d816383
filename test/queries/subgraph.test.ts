import { describe, expect, it } from 'vitest';
import { subgraph, type SubgraphArguments } from '../../src/queries/subgraph.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const ids = (args: SubgraphArguments): readonly string[] =>
  subgraph(graph, args).relations.map(({ id }) => id);

describe('subgraph', () => {
  it('draws every relation with its ends, most sources first', () => {
    const drawn = subgraph(graph, {});
    expect(drawn.omitted).toBe(0);
    expect(drawn.relations.slice(0, 2).map(({ id }) => id)).toEqual([
      'crown:backs:blue-company',
      'neighbour:backs:red-company',
    ]);
    const ends = new Set(drawn.relations.flatMap(({ subject, object }) => [subject.id, object.id]));
    expect(drawn.entities.map(({ id }) => id)).toEqual([...ends].sort());
  });

  it('counts what the limit leaves out', () => {
    const { relations, omitted } = subgraph(graph, { limit: 3 });
    expect([relations.length, omitted]).toEqual([3, 7]);
  });

  it.each<[string, SubgraphArguments, readonly string[]]>([
    ['an entity', { of: ['league'] }, ['neighbour:backs:league', 'red-company:member-of:league']],
    ['a predicate', { predicates: ['fights'] }, ['red-company:fights:blue-company']],
    ['a source and a kind', { sources: ['chronicle'], kinds: ['political'] }, ['neighbour:backs:league']],
    ['a status', { status: ['not-actual'] }, ['crown:backs:scarlet-company']],
    ['a voice', { accordingTo: ['ferryman'] }, ['neighbour:backs:red-company']],
    [
      'a time',
      { during: '2000', predicates: ['backs'], sources: ['chronicle'], kinds: ['political'] },
      ['neighbour:backs:league'],
    ],
    ['nothing', { of: [] }, []],
    ['no predicate', { predicates: [] }, []],
  ])('is restricted to %s', (_, args, expected) => {
    expect(ids(args)).toEqual(expected);
  });

  it('reaches further with depth', () => {
    expect(ids({ of: ['league'], depth: 2 })).toContain('scarlet-company:succeeds:red-company');
    expect(ids({ of: ['league'], depth: 2 })).not.toContain('crown:backs:blue-company');
  });

  it('keeps the entities it starts from, even where nothing is drawn', () => {
    expect(subgraph(graph, { of: ['ford'] }).entities.map(({ id }) => id)).toEqual(['ford']);
  });

  it('leaves comments out unless asked', () => {
    expect(ids({})).not.toContain('crown:backs:red-company');
    expect(ids({ comments: true })).toContain('crown:backs:red-company');
  });

  it('places entities the same each time, whatever is filtered', () => {
    const place = (args: SubgraphArguments) =>
      subgraph(worldGraph(), args).entities.find(({ id }) => id === 'crown');
    expect(place({ predicates: ['backs'] })).toMatchObject({ x: place({})?.x, y: place({})?.y });
    expect(Number.isFinite(place({})?.x)).toBe(true);
  });

  it('says of each relation what each source that speaks of it says', () => {
    const verdictsOf = (id: string) => subgraph(graph, {}).relations.find((one) => one.id === id)?.verdicts;
    expect(verdictsOf('crown:backs:blue-company')).toEqual([
      { source: 'chronicle', verdict: 'asserts', partial: false, rejects: false },
      { source: 'gazette', verdict: 'denies', partial: true, rejects: false },
    ]);
    expect(verdictsOf('neighbour:backs:league')).toEqual([
      { source: 'chronicle', verdict: 'asserts', partial: false, rejects: false },
    ]);
  });

  it('names the sources that cannot count as silent, for each predicate drawn', () => {
    const unheard = (args: SubgraphArguments) => subgraph(graph, args).unheard;
    expect(unheard({ predicates: ['backs'] })).toEqual([]);
    expect(unheard({ predicates: ['fights'] })).toEqual([
      { source: 'gazette', predicate: 'fights', why: 'not-coded' },
    ]);
    expect(unheard({ predicates: ['backs'], during: '2001-06-10/' })).toEqual([
      { source: 'chronicle', predicate: 'backs', why: 'too-early' },
    ]);
  });

  it.each<[SubgraphArguments, string]>([
    [{ limit: 0 }, 'Argument "limit" is 0; it must be a whole number from 1 to 50000.'],
    [{ of: ['crown'], depth: 9 }, 'Argument "depth" is 9; it must be a whole number from 1 to 6.'],
    [{ of: ['leage'] }, 'There is no entity "leage"; did you mean "league"?'],
  ])('refuses %j', (args, message) => {
    expect(() => subgraph(graph, args)).toThrow(message);
  });
});
