import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf, SOURCE, source } from '../world.ts';

describe('duplicateClaim', () => {
  it('refuses the same claim twice', async () => {
    const files = { [CLAIMS]: claims({}, { kinds: ['weapons'] }, { note: 'x' }) };
    expect(await problemsOf('duplicate-claim', files)).toEqual([
      'sources/report/claims.yaml:2:3: error duplicate-claim: The claim "c2" says the same as "c1" (sources/report/claims.yaml:1); unite their kinds and anchors, or tell them apart by "when", "change" or "event".',
      'sources/report/claims.yaml:3:3: error duplicate-claim: The claim "c3" says the same as "c1" (sources/report/claims.yaml:1); unite their kinds and anchors, or tell them apart by "when", "change" or "event".',
    ]);
  });

  it('takes the ends of symmetric predicates in either order', async () => {
    const files = {
      [CLAIMS]: claims(
        { predicate: 'allied-with' },
        { predicate: 'allied-with', subject: 'syria', object: 'russia' },
      ),
    };
    expect(await problemsOf('duplicate-claim', files)).toEqual([
      'sources/report/claims.yaml:2:3: error duplicate-claim: The claim "c2" says the same as "c1" (sources/report/claims.yaml:1); unite their kinds and anchors, or tell them apart by "when", "change" or "event".',
    ]);
  });

  it('compares the detail of denials only', async () => {
    const files = {
      [CLAIMS]: claims(
        { detail: 'a' },
        { detail: 'b' },
        { polarity: 'denied', detail: 'a' },
        { polarity: 'denied', detail: 'b' },
      ),
    };
    expect(await problemsOf('duplicate-claim', files)).toEqual([
      'sources/report/claims.yaml:2:3: error duplicate-claim: The claim "c2" says the same as "c1" (sources/report/claims.yaml:1); unite their kinds and anchors, or tell them apart by "when", "change" or "event".',
    ]);
  });

  it('keeps apart what differs in voice, stance, polarity, modality, certainty or event', async () => {
    const files = {
      [CLAIMS]: claims(
        {},
        { voice: ['ashley-smith'] },
        { voice: ['ashley-smith', 'rs21'] },
        { voice: ['ashley-smith'], stance: 'endorses' },
        { polarity: 'denied' },
        { modality: 'planned' },
        { certainty: 'probable' },
        { event: 'geneva-talks' },
      ),
    };
    expect(await problemsOf('duplicate-claim', files)).toEqual([]);
  });

  it('keeps phases apart', async () => {
    const files = { [CLAIMS]: claims({ when: '2015' }, { when: '2016' }, { when: '2016', change: 'ended' }) };
    expect(await problemsOf('duplicate-claim', files)).toEqual([]);
  });

  it('finds the same date among phases, and takes a claim without one for another', async () => {
    const files = { [CLAIMS]: claims({ when: '2015' }, { when: '2016' }, { when: '2015' }, {}) };
    expect(await problemsOf('duplicate-claim', files)).toEqual([
      'sources/report/claims.yaml:3:3: error duplicate-claim: The claim "c3" says the same as "c1" (sources/report/claims.yaml:1); unite their kinds and anchors, or tell them apart by "when", "change" or "event".',
    ]);
  });

  it('leaves the rows of a dataset apart, unless they say the same in every field', async () => {
    const rows = [{ gloss: 'Event 1.' }, { gloss: 'Event 2.' }, { gloss: 'Event 2.', note: 'Line 3.' }];
    const files = { [CLAIMS]: claims(...rows), [SOURCE]: source({ genre: 'dataset' }) };
    const [problem, ...more] = await problemsOf('duplicate-claim', files);
    expect(problem).toContain('The claim "c3" says the same as "c2"');
    expect(more).toEqual([]);
  });
});
