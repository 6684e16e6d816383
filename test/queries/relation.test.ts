import { describe, expect, it } from 'vitest';
import { nearRelations, relation } from '../../src/queries/relation.ts';
import { citeRelation } from '../../src/queries/citation.ts';
import { worldGraph } from '../world.ts';

const graph = worldGraph();
const ask = (subject: string, predicate: string, object: string) =>
  relation(graph, { subject, predicate, object });

describe('relation', () => {
  it('bundles what all sources say, a dispute within one of them included', () => {
    const answer = ask('neighbour', 'backs', 'red-company');
    expect(answer).toMatchObject({
      status: 'disputed',
      searched: 2,
      sourceCount: 2,
      claimCount: 3,
      deniedCount: 1,
    });
    expect(answer.verdicts.map(({ source, verdict }) => [source.id, verdict])).toEqual([
      ['chronicle', 'reports'],
      ['gazette', 'denies'],
    ]);
    expect(answer.disputes.map(({ id, within }) => [id, within])).toEqual([
      ['chronicle/ferryman-neighbour~gazette/not-neighbour', false],
      ['gazette/miller-neighbour~gazette/not-neighbour', true],
    ]);
  });

  it('takes the ends of a symmetric predicate in either order', () => {
    expect(ask('red-company', 'negotiates-with', 'blue-company').id).toBe(
      'blue-company:negotiates-with:red-company',
    );
    expect(ask('blue-company', 'negotiates-with', 'red-company').claimCount).toBe(1);
  });

  it('tells silence from not having been coded', () => {
    const answer = ask('crown', 'fights', 'neighbour');
    expect(answer).toMatchObject({ status: 'no-claim', searched: 1, silentCount: 1, verdicts: [] });
    expect([answer.subjectId, answer.objectId]).toEqual([answer.subject.id, answer.object.id]);
    expect(answer.summary).toBe('nobody says anything of it; 1 silent, 1 not coded for this');
    expect(answer.silent.map(({ id }) => id)).toEqual(['chronicle']);
    expect(answer.unheard.map(({ source, why }) => [source.id, why])).toEqual([['gazette', 'not-coded']]);
  });

  it('never takes a promise for an act', () => {
    expect(ask('crown', 'backs', 'scarlet-company')).toMatchObject({ status: 'not-actual', kinds: [] });
  });

  it('names near pairs of which a silent source speaks: renamed, groups, members', () => {
    const near = (subject: string, object: string) =>
      nearRelations(graph, ask(subject, 'backs', object)).map(({ id }) => id);
    expect(near('neighbour', 'scarlet-company')).toEqual(['neighbour:backs:red-company']);
    expect(near('neighbour', 'league')).toEqual(['neighbour:backs:red-company']);
    expect(near('crown', 'league')).toEqual([]);
  });

  it('can be cited, each source with what it says, claim ids and build hash', () => {
    expect(citeRelation(graph, ask('neighbour', 'backs', 'red-company'))).toBe(
      '“The Chronicle of the Ford” (The Chronicler, The Abbey, 2001-05-01) passes on the word of The Miller quoting The Ferryman: The Neighbour pays the Reds [chronicle/ferryman-neighbour]; ' +
        '“Harbour Gazette” (Harbour Office, 2001-06-15) denies in its own voice: The Neighbour does not help the Reds [gazette/not-neighbour], and disputes the word of The Miller: The Neighbour helps the Reds [gazette/miller-neighbour]. ' +
        'Claims as coded in Hearsay, build ffffffffffff; glosses are the coders’ paraphrases.',
    );
    expect(citeRelation(graph, ask('crown', 'fights', 'neighbour'))).toBe('');
  });

  it('refuses unknown ids and predicates', () => {
    expect(() => ask('crown', 'baks', 'league')).toThrow(
      'There is no predicate "baks"; did you mean "backs"?',
    );
    expect(() => ask('crown', 'backs', 'leage')).toThrow(
      'There is no entity "leage"; did you mean "league"?',
    );
  });
});
