import { describe, expect, it } from 'vitest';
import { dissentFirst } from '../../client/src/state/dissentFirst.ts';
import type { Lens } from '../../client/src/state/viewState.ts';
import type { DrawnRelation } from '../../client/src/state/visibleRelations.ts';
import { dissentLead, dissentTitle } from '../../client/src/words/dissentInWords.ts';
import { aRelation } from './aDrawing.ts';

type Verdicts = NonNullable<DrawnRelation['verdicts']>;
const said = (...verdicts: (readonly [string, Verdicts[number]['verdict']])[]): Verdicts =>
  verdicts.map(([source, verdict]) => ({ source, verdict, partial: false, rejects: false }));

const relations = [
  aRelation('a:backs:b', {
    status: 'DISPUTED',
    verdicts: said(['gazette', 'ASSERTS'], ['almanac', 'DENIES']),
  }),
  aRelation('a:fights:b', {
    status: 'DISPUTED',
    verdicts: said(['chronicle', 'DENIES'], ['almanac', 'ASSERTS']),
  }),
  aRelation('a:leads:b', { verdicts: said(['gazette', 'ASSERTS'], ['chronicle', 'DENIES']) }),
  aRelation('a:opposes:b', { verdicts: said(['gazette', 'ASSERTS'], ['chronicle', 'ASSERTS']) }),
];
const compare: Lens = { kind: 'compare', sources: ['gazette', 'chronicle'] };
const ids = (lens: Lens) => dissentFirst(relations, lens).map(({ id }) => id);

describe('the relations to begin with', () => {
  it('are the disputed ones, in the lens of a source those of which it speaks', () => {
    expect(ids({ kind: 'all' })).toEqual(['a:backs:b', 'a:fights:b']);
    expect(ids({ kind: 'source', source: 'gazette' })).toEqual(['a:backs:b']);
  });

  it('are those on which compared sources disagree, whatever others say', () => {
    expect(ids(compare)).toEqual(['a:leads:b']);
  });

  it('are called what they are', () => {
    expect(dissentTitle(compare)).toBe('Where the compared sources disagree');
    const dissent = { found: 1, listed: 1, omitted: 0 };
    expect(dissentLead(compare, dissent)).toMatch(/^Relations that one of them affirms [^.]+\.$/u);
    expect(dissentLead(compare, { ...dissent, found: 31, listed: 30 })).toMatch(
      / Listed are the first 30 of 31\.$/u,
    );
  });

  it('are said to be none only among those that are drawn', () => {
    const none = { found: 0, listed: 0, omitted: 0 };
    for (const lens of [compare, { kind: 'source', source: 'gazette' }, { kind: 'all' }] as const) {
      expect(dissentLead(lens, none)).toMatch(/^On no relation of /u);
      expect(dissentLead(lens, { ...none, omitted: 1 })).toMatch(/^On no relation that is drawn /u);
    }
  });
});
