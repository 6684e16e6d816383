import { describe, expect, it } from 'vitest';
import { disputes, type DisputesArguments } from '../../src/queries/disputes.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const ids = (args: DisputesArguments): readonly string[] =>
  disputes(graph, args).edges.map(({ node }) => node.id);

const ARMS = 'chronicle/crown-arms-blue~gazette/miller-no-arms';
const NEIGHBOUR = 'chronicle/ferryman-neighbour~gazette/not-neighbour';
const WITHIN = 'gazette/miller-neighbour~gazette/not-neighbour';

describe('disputes', () => {
  it.each<[string, DisputesArguments, readonly string[]]>([
    ['between sources', {}, [ARMS, NEIGHBOUR]],
    ['within a source too', { within: true }, [ARMS, NEIGHBOUR, WITHIN]],
    ['of a predicate', { predicates: ['fights'] }, []],
    ['about an entity', { entities: ['red-company'] }, [NEIGHBOUR]],
    ['between two sources', { between: ['chronicle', 'gazette'] }, [ARMS, NEIGHBOUR]],
    ['between the author of one and the other', { between: ['chronicler', 'gazette'] }, [ARMS, NEIGHBOUR]],
    ['between the author of a source and that source', { between: ['chronicler', 'chronicle'] }, []],
    ['between a source and a voice', { between: ['chronicle', 'miller'] }, [ARMS]],
    [
      'between a source and the voice that it quotes',
      { between: ['gazette', 'miller'], within: true },
      [NEIGHBOUR, WITHIN],
    ],
    ['in which one has a part', { between: ['ferryman'] }, [NEIGHBOUR]],
    ['in which one has a part, though it is named twice', { between: ['ferryman', 'ferryman'] }, [NEIGHBOUR]],
    ['of nothing', { entities: [] }, []],
  ])('lists those %s', (_, args, expected) => {
    expect(ids(args)).toEqual(expected);
  });

  it('never lets a partial denial meet what does not name its detail', () => {
    expect(ids({ within: true }).join()).not.toContain('no-cannon');
  });

  it('lists those of which a claim lies in a time, with how it lies there', () => {
    const during = (time: string) =>
      disputes(graph, { within: true, during: time }).edges.map(({ node: { id, overlap } }) => [id, overlap]);
    const undated = [
      [NEIGHBOUR, 'undated'],
      [WITHIN, 'undated'],
    ];
    expect(during('2001-03')).toEqual([[ARMS, 'certain'], ...undated]);
    expect(during('2001-03-01/2001-03-05')).toEqual([[ARMS, 'possible'], ...undated]);
    expect(during('2002')).toEqual([]);
    expect(disputes(graph, {}).edges.map(({ node }) => node.overlap)).toEqual([null, null]);
    expect(() => during('soon')).toThrow('Argument "during"');
  });

  it('pages, and refuses what it does not know', () => {
    const page = disputes(graph, { first: 1 });
    expect(page.totalCount).toBe(2);
    expect(disputes(graph, { first: 1, after: page.pageInfo.endCursor }).edges[0]?.node.id).toBe(NEIGHBOUR);
    expect(() => disputes(graph, { between: ['gazete'] })).toThrow(
      'There is no entity "gazete"; did you mean "gazette"',
    );
  });
});
