import { describe, expect, it } from 'vitest';
import { accountsAbout, accountsOf } from '../../client/src/state/accountsAbout.ts';

const account = (
  id: string,
  claim: string,
  ends: readonly [string, string],
  event: string | null = null,
) => ({
  id,
  versions: [
    {
      claims: [
        {
          id: claim,
          subject: { id: ends[0] },
          object: { id: ends[1] },
          event: event === null ? null : { id: event },
        },
      ],
    },
  ],
});
const accounts = [
  account('one', 's/a', ['crown', 'ford']),
  account('two', 's/b', ['miller', 'crown'], 'spring-talks'),
];

describe('accountsAbout', () => {
  it.each([
    ['crown', ['one', 'two']],
    ['ford', ['one']],
    ['spring-talks', ['two']],
    ['nobody', []],
  ])('finds those about %s', (entity, ids) => {
    expect(accountsAbout(accounts, entity).map(({ id }) => id)).toEqual(ids);
  });
});

describe('accountsOf', () => {
  it('finds those in which a claim stands', () => {
    expect(accountsOf(accounts, 's/b').map(({ id }) => id)).toEqual(['two']);
    expect(accountsOf(accounts, 's/c')).toEqual([]);
  });
});
