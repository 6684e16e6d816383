import { describe, expect, it } from 'vitest';
import { CLAIMS, anchor, claims, problemsOf } from '../world.ts';

describe('anchors', () => {
  it('warns of what moved or is lost', async () => {
    const files = { [CLAIMS]: claims({ evidence: [anchor({}), anchor({ at: 300 }), anchor({ at: 500 })] }) };
    expect(
      await problemsOf('anchors', files, {
        anchorStates: new Map([['report/c1', [{ state: 'exact' }, { state: 'moved' }, { state: 'lost' }]]]),
      }),
    ).toEqual([
      'sources/report/claims.yaml:1:167: warning anchors: The passage does not stand at letter 300 of the attached text, but elsewhere in it; update the anchor.',
      'sources/report/claims.yaml:1:228: warning anchors: The passage of 40 letters that should stand at letter 500 of the attached text is not found anywhere in it.',
    ]);
  });

  it('fails the build when told to', async () => {
    const files = {};
    expect(
      await problemsOf('anchors', files, {
        anchorStates: new Map([['report/c1', [{ state: 'lost' }]]]),
        anchorSeverity: 'error',
      }),
    ).toEqual([
      'sources/report/claims.yaml:1:106: error anchors: The passage of 40 letters that should stand at letter 100 of the attached text is not found anywhere in it.',
    ]);
  });

  it('keeps silent without a text', async () => {
    const files = {};
    expect(await problemsOf('anchors', files)).toEqual([]);
  });
});
