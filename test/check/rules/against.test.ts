import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('against', () => {
  it('asks for a claim of the source', async () => {
    const files = {
      [CLAIMS]: claims(
        { id: 'denial', polarity: 'denied', against: ['arms', 'report/none', 'other/arms'] },
        { id: 'armes' },
      ),
    };
    expect(await problemsOf('against', files)).toEqual([
      'sources/report/claims.yaml:1:203: error against: There is no claim "arms" in this source; did you mean "armes"?',
      'sources/report/claims.yaml:1:210: error against: There is no claim "report/none" in this source.',
      'sources/report/claims.yaml:1:224: error against: There is no claim "other/arms" in this source.',
    ]);
  });

  it('asks for a claim that can be contradicted', async () => {
    const files = {
      [CLAIMS]: claims(
        { id: 'denial', polarity: 'denied', against: ['other', 'same', 'denial'] },
        { id: 'other', object: 'rs21' },
        { id: 'same', polarity: 'denied', when: '2015' },
      ),
    };
    expect(await problemsOf('against', files)).toEqual([
      'sources/report/claims.yaml:1:203: error against: The claim "other" is about another relation, so that this denial cannot contradict it.',
      'sources/report/claims.yaml:1:211: error against: The claim "same" is a denial too, so that this denial cannot contradict it.',
      'sources/report/claims.yaml:1:218: error against: The claim "denial" is a denial too, so that this denial cannot contradict it.',
    ]);
  });

  it('asks for a denial', async () => {
    const files = { [CLAIMS]: claims({ against: ['c2'] }, { when: '2015' }) };
    expect(await problemsOf('against', files)).toEqual([
      'sources/report/claims.yaml:1:179: error against: Only a denial is directed against claims, and this claim is affirmed.',
    ]);
  });

  it('accepts local and global ids', async () => {
    const files = { [CLAIMS]: claims({ polarity: 'denied', against: ['c2', 'report/c2'] }, {}) };
    expect(await problemsOf('against', files)).toEqual([]);
  });
});
