import { describe, expect, it } from 'vitest';
import type { ClaimFilter } from '../../src/queries/claimFilter.ts';
import { claim, claims } from '../../src/queries/claims.ts';
import { aClaim, world, worldGraph } from '../world.ts';

const graph = worldGraph();
const ids = (filter: ClaimFilter): readonly string[] =>
  claims(graph, { filter }).edges.map(({ node }) => node.id);

describe('claims', () => {
  it('lists every claim, comments included, by source', () => {
    const page = claims(graph, {});
    expect(page.totalCount).toBe(world.claims.length);
    expect(page.edges[0]?.node.source.id).toBe('chronicle');
    expect(page.edges.at(-1)?.node.source.id).toBe('gazette');
  });

  it.each<[string, ClaimFilter, readonly string[]]>([
    ['subjects', { subjects: ['council'] }, ['gazette/council-blue', 'gazette/council-blue-again']],
    [
      'either end of a symmetric predicate',
      { subjects: ['blue-company'], predicates: ['negotiates-with'] },
      ['gazette/talks'],
    ],
    ['objects', { objects: ['league'] }, ['chronicle/neighbour-league', 'chronicle/red-in-league']],
    [
      'entities at either end',
      { entities: ['scarlet-company'] },
      ['chronicle/crown-will-arm-scarlet', 'chronicle/scarlet-was-red'],
    ],
    ['predicates', { predicates: ['fights'] }, ['chronicle/red-fights-blue']],
    [
      'sources',
      { sources: ['chronicle'], kinds: ['funding'] },
      ['chronicle/crown-arms-blue', 'chronicle/ferryman-neighbour'],
    ],
    ['voices', { voices: ['ferryman'] }, ['chronicle/ferryman-neighbour']],
    ['attributed claims', { ownVoice: false, sources: ['chronicle'] }, ['chronicle/ferryman-neighbour']],
    [
      'own voice and denied',
      { ownVoice: true, polarity: 'denied' },
      ['gazette/no-cannon', 'gazette/not-neighbour'],
    ],
    [
      'that another source speaks of the same, too',
      { elsewhere: true, sources: ['chronicle'] },
      ['chronicle/crown-arms-blue', 'chronicle/ferryman-neighbour'],
    ],
    [
      'that no other source speaks of the same, be it in a plan or a comment',
      { elsewhere: false, entities: ['crown', 'league'] },
      [
        'chronicle/crown-will-arm-scarlet',
        'chronicle/neighbour-league',
        'chronicle/red-in-league',
        'gazette/comment',
      ],
    ],
    ['certainty', { certainty: ['probable', 'possible'] }, ['gazette/council-blue-again']],
    ['modality', { modality: ['planned'] }, ['chronicle/crown-will-arm-scarlet']],
    ['change', { change: ['increased', 'ended'] }, ['gazette/council-blue-again']],
    ['stance', { stance: ['disputes'] }, ['gazette/miller-neighbour']],
    ['parts', { parts: ['comment'] }, ['gazette/comment']],
    ['place', { where: 'ford' }, ['chronicle/red-fights-blue']],
    [
      'words of the gloss, in any order and by their beginnings',
      { text: 'blu ATTACKED' },
      ['chronicle/red-fights-blue'],
    ],
    ['words of the gloss, not by what stands within them', { text: 'lue attacked' }, []],
    [
      'time, certainly',
      { during: '2001-04', certainly: true },
      ['chronicle/red-fights-blue', 'gazette/talks'],
    ],
    [
      'both ends',
      { between: ['red-company', 'league', 'blue-company'], predicates: ['member-of', 'backs'] },
      ['chronicle/red-in-league'],
    ],
    [
      'whoever has a part in them',
      { involves: ['miller'], predicates: ['backs', 'cited-by'] },
      [
        'chronicle/ferryman-neighbour',
        'gazette/cites-miller',
        'gazette/miller-neighbour',
        'gazette/miller-no-arms',
      ],
    ],
    ['event or place', { about: ['spring-talks', 'ford'] }, ['chronicle/red-fights-blue', 'gazette/talks']],
    [
      'types of the subject',
      { subjectTypes: ['organization'] },
      ['gazette/council-blue', 'gazette/council-blue-again'],
    ],
    ['types of the object', { objectTypes: ['work'] }, ['gazette/cites-miller']],
    ['how they were reviewed', { review: ['agreed', 'adjudicated'] }, []],
    ['an empty list', { sources: [] }, []],
    [
      'several at once',
      { entities: ['crown'], polarity: 'denied', ownVoice: false },
      ['gazette/miller-no-arms'],
    ],
  ])('filters by %s', (_, filter, expected) => {
    expect(ids(filter)).toEqual(expected);
  });

  it('looks at type and id of the same end, also where ends may be turned', () => {
    const talks = { predicate: 'negotiates-with', subject: 'crown', object: 'red-company' } as const;
    const own = worldGraph({
      claims: [
        aClaim({ id: 'gazette/a', ...talks }),
        aClaim({ id: 'gazette/b', ...talks, subject: 'league' }),
      ],
    });
    const found = (filter: ClaimFilter): string[] => claims(own, { filter }).edges.map(({ node }) => node.id);
    expect(found({ objects: ['red-company'], subjectTypes: ['state'] })).toEqual(['gazette/a']);
    expect(found({ subjects: ['red-company'], objectTypes: ['bloc'] })).toEqual(['gazette/b']);
    expect(found({ subjects: ['crown'], objects: ['crown', 'league'] })).toEqual([]);
  });

  it('finds what else rests on the passages of claims, or on passages that overlap them, in the same source', () => {
    const passage = (at: number, letters: number) => ({ at, letters, check: 0, hash: '0'.repeat(16) });
    const backed = (id: string, source: string, at: number, letters: number) =>
      aClaim({ id: `${source}/${id}`, evidence: [passage(at, letters)] });
    const own = worldGraph({
      claims: [
        backed('a', 'gazette', 100, 40),
        backed('same', 'gazette', 100, 40),
        backed('overlaps', 'gazette', 139, 40),
        backed('follows', 'gazette', 140, 40),
        backed('a', 'chronicle', 100, 40),
      ],
    });
    const alongside = (...ids: readonly string[]): string[] =>
      claims(own, { filter: { alongside: ids } }).edges.map(({ node }) => node.id);
    expect(alongside('gazette/a')).toEqual(['gazette/same', 'gazette/overlaps']);
    expect(alongside('gazette/a', 'gazette/overlaps')).toEqual(['gazette/same', 'gazette/follows']);
    expect(alongside('chronicle/a')).toEqual([]);
    expect(alongside()).toEqual([]);
  });

  it('lists claims that match a time only for lack of a date last, and counts them', () => {
    const page = claims(graph, {
      filter: { during: '2001-04', predicates: ['fights', 'succeeds', 'negotiates-with'] },
    });
    expect(page.edges.map(({ node }) => node.id)).toEqual([
      'chronicle/red-fights-blue',
      'gazette/talks',
      'chronicle/scarlet-was-red',
    ]);
    expect(page.undatedCount).toBe(1);
  });

  it('orders by the earliest day, undated ones last', () => {
    const page = claims(graph, { orderBy: 'when', first: 4 });
    expect(page.edges.map(({ node }) => node.when)).toEqual(['2000', '2001-03', '2001-04', '2001-04-12']);
  });

  it('orders by certainty', () => {
    const page = claims(graph, { orderBy: 'certainty' });
    expect(page.edges.at(-1)?.node.id).toBe('gazette/council-blue-again');
  });

  it.each<[string, ClaimFilter, string]>([
    ['entity', { subjects: ['crow'] }, 'There is no entity "crow"; did you mean "crown"?'],
    ['predicate', { predicates: ['fight'] }, 'There is no predicate "fight"; did you mean "fights"?'],
    ['source', { sources: ['gazete'] }, 'There is no source "gazete"; did you mean "gazette"?'],
    [
      'claim',
      { alongside: ['gazette/talk'] },
      'There is no claim "gazette/talk"; did you mean "gazette/talks"?',
    ],
  ])('refuses an unknown %s', (_, filter, message) => {
    expect(() => claims(graph, { filter })).toThrow(message);
  });

  it('finds one claim by its id, with what it names', () => {
    expect(claim(graph, 'chronicle/ferryman-neighbour').voice.map(({ name }) => name)).toEqual([
      'The Ferryman',
      'The Miller',
    ]);
    expect(() => claim(graph, 'chronicle/no-such')).toThrow('There is no claim "chronicle/no-such"');
  });
});
