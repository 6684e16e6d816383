import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf, record, SOURCE } from '../world.ts';

const account = (...ids: string[]): string =>
  record({
    id: 'an-account',
    issue: 'Who helps.',
    difference: 'act',
    versions: ids.map((id) => ({ says: 'It.', claims: [id] })),
  });

describe('accountClaims', () => {
  it('asks for claims of the dataset, by their global ids', async () => {
    const files = { 'accounts.yaml': account('report/c11', 'c1', 'other/c1') };
    expect(await problemsOf('account-claims', files)).toEqual([
      'accounts.yaml:1:98: error account-claims: There is no claim "report/c11"; did you mean "report/c1"?',
      'accounts.yaml:1:137: error account-claims: There is no claim "c1".',
      'accounts.yaml:1:168: error account-claims: There is no claim "other/c1".',
    ]);
  });

  it('accepts those that are there, and says nothing of what could not be read', async () => {
    const both = {
      'accounts.yaml': account('report/c1', 'report/c2'),
      [CLAIMS]: claims({}, { when: '2015' }),
    };
    expect(await problemsOf('account-claims', both)).toEqual([]);
    expect(await problemsOf('account-claims', { ...both, [CLAIMS]: '- id: [' })).toEqual([]);
    const none = { [CLAIMS]: undefined, [SOURCE]: undefined, sources: 'a file' };
    expect(await problemsOf('account-claims', { ...both, ...none })).toEqual([]);
  });
});
