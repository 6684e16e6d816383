import { describe, expect, it } from 'vitest';
import { problemsOf, record } from '../world.ts';

const account = (versions: unknown): string =>
  record({ id: 'an-account', issue: 'Who helps.', difference: 'act', versions });

describe('accountVersions', () => {
  it('asks for two versions', async () => {
    const files = { 'accounts.yaml': account([{ says: 'Russia.', claims: ['report/c1'] }]) };
    expect(await problemsOf('account-versions', files)).toEqual([
      'accounts.yaml:1:73: error account-versions: An account sets versions against each other, and this one has 1; add another.',
    ]);
  });

  it('asks for a claim in each, and for each claim once', async () => {
    const files = {
      'accounts.yaml': account([
        { says: 'Russia.', claims: ['report/c1', 'report/c1'] },
        { says: 'Syria.', claims: [] },
      ]),
    };
    expect(await problemsOf('account-versions', files)).toEqual([
      'accounts.yaml:1:114: error account-versions: The claim "report/c1" stands twice in this account; it can be of one version only.',
      'accounts.yaml:1:128: error account-versions: This version names no claim that says so; name one, or leave the version out.',
    ]);
  });

  it('accepts versions with claims of their own', async () => {
    const versions = [
      { says: 'Russia.', claims: ['report/c1'] },
      { says: 'Syria.', claims: ['report/c2'] },
    ];
    expect(await problemsOf('account-versions', { 'accounts.yaml': account(versions) })).toEqual([]);
  });
});
