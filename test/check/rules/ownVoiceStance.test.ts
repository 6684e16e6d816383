import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('ownVoiceStance', () => {
  it('asks for a voice', async () => {
    const files = { [CLAIMS]: claims({ stance: 'reports' }, { stance: 'disputes', when: '2015' }) };
    expect(await problemsOf('own-voice-stance', files)).toEqual([
      'sources/report/claims.yaml:1:177: error own-voice-stance: The stance "reports" needs a "voice"; without one the source speaks for itself and endorses.',
      'sources/report/claims.yaml:2:177: error own-voice-stance: The stance "disputes" needs a "voice"; without one the source speaks for itself and endorses.',
    ]);
  });

  it('lets the source endorse itself and others', async () => {
    const files = {
      [CLAIMS]: claims({ stance: 'endorses' }, { voice: ['ashley-smith'], stance: 'endorses' }),
    };
    expect(await problemsOf('own-voice-stance', files)).toEqual([]);
  });
});
