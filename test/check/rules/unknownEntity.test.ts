import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, record, source } from '../world.ts';

describe('unknownEntity', () => {
  it('looks at every field of a claim, and finds near-misses among names and aliases', async () => {
    const files = {
      [CLAIMS]: claims(
        { subject: 'zinky', voice: ['Ashley Smyth', 'xx'], where: 'allepo' },
        { object: 'zenki', through: ['jon-kerry'], by: ['nobody'], event: 'geneva', basis: ['no-work'] },
      ),
    };
    expect(await problemsOf('unknown-entity', files)).toEqual([
      'sources/report/claims.yaml:1:24: error unknown-entity: There is no entity "zinky"; did you mean "nour-al-din-al-zinki"?',
      'sources/report/claims.yaml:1:176: error unknown-entity: There is no entity "Ashley Smyth"; did you mean "ashley-smith"?',
      'sources/report/claims.yaml:1:191: error unknown-entity: There is no entity "xx".',
      'sources/report/claims.yaml:1:205: error unknown-entity: There is no entity "allepo"; did you mean "aleppo"?',
      'sources/report/claims.yaml:2:62: error unknown-entity: There is no entity "zenki"; did you mean "nour-al-din-al-zinki"?',
      'sources/report/claims.yaml:2:179: error unknown-entity: There is no entity "jon-kerry"; did you mean "john-kerry"?',
      'sources/report/claims.yaml:2:198: error unknown-entity: There is no entity "nobody".',
      'sources/report/claims.yaml:2:216: error unknown-entity: There is no entity "geneva"; did you mean "geneva-talks"?',
      'sources/report/claims.yaml:2:234: error unknown-entity: There is no entity "no-work".',
    ]);
  });

  it('looks at entities and sources', async () => {
    const files = {
      [SOURCE]: source({ authors: ['ashley-smit'], publisher: 'rs22' }),
      'entities/work.yaml': record({ id: 'w', name: 'W', by: ['john-kery'], of: ['xyz'] }),
      'entities/bloc.yaml': record({ id: 'b', name: 'B', broader: 'syri', maybe: ['nobody'] }),
    };
    expect(await problemsOf('unknown-entity', files)).toEqual([
      'entities/bloc.yaml:1:34: error unknown-entity: There is no entity "syri"; did you mean "syria"?',
      'entities/bloc.yaml:1:50: error unknown-entity: There is no entity "nobody".',
      'entities/work.yaml:1:30: error unknown-entity: There is no entity "john-kery"; did you mean "john-kerry"?',
      'entities/work.yaml:1:49: error unknown-entity: There is no entity "xyz".',
      'sources/report/source.yaml:6:11: error unknown-entity: There is no entity "ashley-smit"; did you mean "ashley-smith"?',
      'sources/report/source.yaml:7:12: error unknown-entity: There is no entity "rs22"; did you mean "rs21"?',
    ]);
  });

  it('knows sources and the reserved voice', async () => {
    const files = {
      [CLAIMS]: claims({ predicate: 'cited-by', subject: 'rs21', object: 'report', voice: ['unnamed'] }),
    };
    expect(await problemsOf('unknown-entity', files)).toEqual([]);
  });

  it('keeps silent where a file of entities is unread', async () => {
    const files = { 'entities/state.yaml': '- {' };
    expect(await problemsOf('unknown-entity', files)).toEqual([]);
  });

  it('does not take "__proto__" or "constructor" for entities', async () => {
    const files = { [CLAIMS]: claims({ subject: '__proto__', object: 'constructor' }) };
    expect(await problemsOf('unknown-entity', files)).toEqual([
      'sources/report/claims.yaml:1:24: error unknown-entity: There is no entity "__proto__".',
      'sources/report/claims.yaml:1:65: error unknown-entity: There is no entity "constructor".',
    ]);
  });
});
