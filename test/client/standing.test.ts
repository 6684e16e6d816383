import { describe, expect, it } from 'vitest';
import { type Standing, standingOf } from '../../client/src/state/standing.ts';
import { visibleRelations } from '../../client/src/state/visibleRelations.ts';
import { aRelation } from './aDrawing.ts';
import { aView } from './aView.ts';

type Verdicts = Parameters<typeof standingOf>[0];
type Word = Verdicts[number]['verdict'];

const says = (source: string, verdict: Word, rejects = false) => ({
  source,
  verdict,
  partial: false,
  rejects,
});
const gazette = { kind: 'source', source: 'gazette' } as const;
const both = { kind: 'compare', sources: ['gazette', 'herald'] } as const;
const three = { kind: 'compare', sources: ['gazette', 'herald', 'chronicle'] } as const;

describe('standingOf', () => {
  it('is nothing in the lens of all sources', () => {
    expect(standingOf([says('gazette', 'ASSERTS')], { kind: 'all' })).toBeNull();
  });

  it.each<[Word, boolean, Standing]>([
    ['ASSERTS', false, 'says'],
    ['DENIES', false, 'denies'],
    ['MIXED', false, 'mixed'],
    ['REPORTS', false, 'reports'],
    ['REPORTS', true, 'rejects'],
    ['REPORTS_DENIAL', false, 'reports-denial'],
    ['NOT_ACTUAL', false, 'not-actual'],
    ['SILENT', false, 'unspoken'],
  ])(
    'tells the own word of one source from what it reports: %s, rejecting: %s',
    (word, rejects, standing) => {
      expect(standingOf([says('herald', 'DENIES'), says('gazette', word, rejects)], gazette)).toBe(standing);
    },
  );

  it('is unspoken where the source says nothing', () => {
    expect(standingOf([says('herald', 'ASSERTS')], gazette)).toBe('unspoken');
    expect(standingOf([says('chronicle', 'ASSERTS')], both)).toBe('unspoken');
  });

  it.each<[string, Word | null, Word | null, Standing]>([
    ['both affirm, one in others’ words', 'ASSERTS', 'REPORTS', 'agree'],
    ['both deny', 'DENIES', 'REPORTS_DENIAL', 'agree'],
    ['one affirms and one denies', 'REPORTS', 'DENIES', 'disagree'],
    ['one says both', 'MIXED', 'ASSERTS', 'undecided'],
    ['one speaks of a plan', 'NOT_ACTUAL', 'ASSERTS', 'undecided'],
    ['the first alone speaks', 'DENIES', null, 'only-first'],
    ['the second alone speaks', null, 'MIXED', 'only-second'],
  ])('compares two sources where %s', (_, one, other, standing) => {
    const verdicts = [
      ...(one ? [says('gazette', one)] : []),
      ...(other ? [says('herald', other)] : []),
      says('chronicle', 'DENIES'),
    ];
    expect(standingOf(verdicts, both)).toBe(standing);
  });

  it('compares more than two sources', () => {
    expect(standingOf([says('chronicle', 'ASSERTS')], three)).toBe('only-one');
    const affirmed = [says('gazette', 'ASSERTS'), says('herald', 'REPORTS')];
    expect(standingOf(affirmed, three)).toBe('agree');
    expect(standingOf([...affirmed, says('chronicle', 'MIXED')], three)).toBe('agree');
    expect(standingOf([...affirmed, says('chronicle', 'DENIES')], three)).toBe('disagree');
  });

  it('leaves out of the view what no source of the lens speaks of', () => {
    const relations = [
      aRelation('crown:backs:blue', { verdicts: [says('gazette', 'REPORTS')] }),
      aRelation('crown:backs:red', { verdicts: [says('herald', 'ASSERTS')] }),
    ];
    expect(visibleRelations(relations, aView({ lens: gazette }), null)).toEqual([relations[0]]);
    expect(visibleRelations(relations, aView({ lens: both }), null)).toEqual(relations);
  });
});
