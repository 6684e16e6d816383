import { describe, expect, it } from 'vitest';
import {
  COMPARED_STANDINGS,
  SOURCE_STANDINGS,
  type Standing,
  UNSPOKEN,
} from '../../client/src/state/standing.ts';
import { overlapInWords, overlapMeaning } from '../../client/src/words/overlapInWords.ts';
import { shortNames } from '../../client/src/words/shortNames.ts';
import { standingInWords, standingMeaning } from '../../client/src/words/standingInWords.ts';

const names = ['Ada', 'Ben'];

describe('the words of a lens', () => {
  it('never let a source say what it reports', () => {
    expect(standingInWords('says', names)).toBe('says so');
    expect(standingInWords('reports', names)).toBe('others say so in it');
    expect(standingMeaning('reports')).toContain('it does not say so itself');
    expect(standingInWords('rejects', names)).toBe('quotes and rejects it');
  });

  it('name the source that speaks alone', () => {
    expect(standingInWords('only-first', names)).toBe('only Ada');
    expect(standingInWords('only-second', names)).toBe('only Ben');
  });

  it('differ for each standing, and so do their meanings', () => {
    const all: readonly Standing[] = [...SOURCE_STANDINGS, ...COMPARED_STANDINGS, UNSPOKEN];
    expect(new Set(all.map((standing) => standingInWords(standing, names))).size).toBe(all.length);
    expect(new Set(all.map(standingMeaning)).size).toBe(all.length);
  });

  it('tell certain, possible and undated apart', () => {
    const all = ['CERTAIN', 'POSSIBLE', 'UNDATED'] as const;
    expect(all.map(overlapInWords)).toEqual(['certainly then', 'possibly then', 'undated']);
    expect(new Set(all.map(overlapMeaning)).size).toBe(3);
  });

  it('name sources by who speaks, by their titles where several speak by one name', () => {
    const ada = { id: 'ada', name: 'Ada' };
    const paper = { id: 'paper', name: 'The Paper' };
    expect(
      shortNames([
        { title: 'One', publisher: paper, authors: [ada] },
        { title: 'Two', publisher: paper, authors: [] },
        { title: 'Three', publisher: paper, authors: [] },
      ]),
    ).toEqual(['Ada', 'Two', 'Three']);
  });
});
