import { describe, expect, it } from 'vitest';
import { backing, type BackingArguments } from '../../src/queries/backing.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const nodes = (args: BackingArguments) => backing(graph, args).edges.map(({ node }) => node);
const ids = (args: BackingArguments): readonly string[] => nodes(args).map(({ id }) => id);

describe('backing', () => {
  it('lists who backed one, most sources first, then by names', () => {
    expect(ids({ to: 'blue-company' })).toEqual(['crown:backs:blue-company', 'council:backs:blue-company']);
  });

  it('lists whom one backed', () => {
    expect(ids({ by: 'crown' })).toEqual(['crown:backs:blue-company', 'crown:backs:scarlet-company']);
  });

  it('lists every pair when neither end is given', () => {
    expect(backing(graph, {}).totalCount).toBe(5);
  });

  it('says what every source says, a partial denial told apart', () => {
    const [node] = nodes({ to: 'blue-company', by: 'crown' });
    expect(node).toMatchObject({ status: 'disputed', kinds: ['weapons', 'funding'], silentCount: 0 });
    expect(
      node?.verdicts.map(({ source, verdict, partial, denies }) => [source.id, verdict, partial, denies]),
    ).toEqual([
      ['chronicle', 'asserts', false, []],
      ['gazette', 'denies', true, ['weapons: cannon']],
    ]);
    expect(node?.summary).toBe(
      'said by 1 source, denied by 1 source in part, 1 known origin; contradicted in 1 pair of claims',
    );
  });

  it('names the ends and the sources by id as well', () => {
    for (const { subject, subjectId, object, objectId, verdicts } of nodes({})) {
      expect([subjectId, objectId]).toEqual([subject.id, object.id]);
      expect(verdicts.map(({ sourceId }) => sourceId)).toEqual(verdicts.map(({ source }) => source.id));
    }
  });

  it('counts unnamed speakers who may be one person as a range', () => {
    const [node] = nodes({ to: 'blue-company', by: 'council' });
    expect(node?.origins).toMatchObject({ known: 1, atMost: 2 });
    expect(node?.summary).toBe(
      'passed on by 1 source, not in its own word, 1 to 2 known origins; contradicted by none; 1 silent',
    );
  });

  it('lists a pair when one of its claims matches, and marks which do', () => {
    const [node, ...others] = nodes({ kinds: ['funding'], accordingTo: ['abbey'], to: 'blue-company' });
    expect(others).toEqual([]);
    expect(node?.verdicts.flatMap(({ claims }) => claims.map(({ id, matches }) => [id, matches]))).toEqual([
      ['chronicle/crown-arms-blue', true],
      ['gazette/no-cannon', false],
      ['gazette/miller-no-arms', false],
    ]);
  });

  it.each([
    ['a source', 'gazette', ['neighbour:backs:red-company']],
    ['a publisher', 'harbour-office', ['neighbour:backs:red-company']],
    ['an author', 'chronicler', ['neighbour:backs:red-company']],
    ['a voice in the middle of a chain', 'miller', ['neighbour:backs:red-company']],
    ['a voice at its beginning', 'ferryman', ['neighbour:backs:red-company']],
    ['somebody who says nothing of it', 'envoy-1', []],
  ])('reads "according to" as %s', (_, who, expected) => {
    expect(ids({ to: 'red-company', accordingTo: [who] })).toEqual(expected);
  });

  it('matches nothing for an empty list, everything for null', () => {
    expect(ids({ accordingTo: [] })).toEqual([]);
    expect(ids({ kinds: [] })).toEqual([]);
    expect(ids({ accordingTo: null, kinds: null })).toHaveLength(5);
  });

  it('lists what matches a time only for lack of a date last, and counts it', () => {
    const page = backing(graph, { during: '2001-03' });
    expect(page.edges.map(({ node }) => node.id)[0]).toBe('crown:backs:blue-company');
    expect(page.undatedCount).toBe(3);
    expect(ids({ during: '2001-03', certainly: true })).toEqual(['crown:backs:blue-company']);
  });

  it('calls a source too early that was published before the time asked about', () => {
    const [node] = nodes({ during: '2001-06', by: 'council' });
    expect(node?.unheard.map(({ source, why }) => [source.id, why])).toEqual([['chronicle', 'too-early']]);
  });

  it('adds groups and members as inferred pairs only when asked', () => {
    expect(ids({ to: 'red-company' })).toEqual(['neighbour:backs:red-company']);
    expect(ids({ to: 'red-company', members: true })).toEqual([
      'neighbour:backs:red-company',
      'neighbour:backs:league#via-league',
    ]);
    const inferred = nodes({ to: 'red-company', members: true })[1];
    expect(inferred?.inferredThrough.map(({ id }) => id)).toEqual(['chronicle/red-in-league']);
    expect(inferred?.inferredBy?.id).toBe('league');
    expect(inferred?.inferredByGrouping).toBe(false);
  });

  it('follows our own groupings too, and says so', () => {
    const inferred = nodes({ to: 'companies', members: true });
    expect(inferred.map(({ id }) => id)).toContain('crown:backs:blue-company#via-blue-company');
    expect(inferred[0]).toMatchObject({ inferredThrough: [], inferredByGrouping: true });
  });

  it('never goes up and then down: members of the same group are no answer', () => {
    const grouped = worldGraph({
      entities: graph.dataset.entities.map((entity) =>
        entity.id === 'red-company' ? { ...entity, broader: ['companies'] } : entity,
      ),
    });
    const backed = backing(grouped, { to: 'red-company', members: true }).edges.map(
      ({ node }) => node.object.id,
    );
    expect(backed).not.toContain('blue-company');
  });

  it('leaves readers’ comments out unless asked, and never lets them decide', () => {
    expect(ids({ by: 'crown' })).not.toContain('crown:backs:red-company');
    const commented = nodes({ by: 'crown', comments: true }).find(
      ({ object }) => object.id === 'red-company',
    );
    expect(commented).toMatchObject({ status: 'no-claim', sourceCount: 0, claimCount: 1 });
  });

  it('pages through the list with cursors', () => {
    const first = backing(graph, { first: 2 });
    const rest = backing(graph, { first: 500, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(ids({}));
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it.each<[string, BackingArguments, string]>([
    [
      'an unknown entity',
      { to: 'blue-compny' },
      'There is no entity "blue-compny"; did you mean "blue-company"',
    ],
    ['an unknown kind', { kinds: ['weapon'] }, 'There is no kind "weapon"; did you mean "weapons"?'],
    ['a kind of another predicate', { kinds: ['siege'] }, 'There is no kind "siege".'],
    [
      'a malformed time',
      { during: 'March' },
      'Argument "during": "March" is not a date in EDTF; write a day',
    ],
    ['a page size of none', { first: 0 }, 'Argument "first" is 0; it must be a whole number from 1 to 500.'],
    [
      'a page size too large',
      { first: 501 },
      'Argument "first" is 501; it must be a whole number from 1 to 500.',
    ],
    ['a foreign cursor', { after: 'xyz' }, 'Argument "after" is "xyz", which is no cursor of this list'],
  ])('refuses %s', (_, args, message) => {
    expect(() => backing(graph, args)).toThrow(message);
  });
});
