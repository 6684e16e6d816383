import { describe, expect, it } from 'vitest';
import { account, accounts, type AccountsArguments, accountsOfClaim } from '../../src/queries/accounts.ts';
import { world, worldGraph } from '../world.ts';

const graph = worldGraph({
  accounts: [
    {
      id: 'a-miller',
      issue: 'Who helps, by the Miller.',
      difference: 'parties',
      versions: [
        { says: 'Nobody.', claims: ['gazette/miller-no-arms'] },
        { says: 'The Neighbour.', claims: ['gazette/miller-neighbour'] },
      ],
    },
    ...world.accounts,
  ],
});
const ids = (args: AccountsArguments): string[] => accounts(graph, args).edges.map(({ node }) => node.id);

describe('accounts', () => {
  it.each<[string, AccountsArguments, string[]]>([
    ['all, those with the most sources first', {}, ['spring-at-the-ford', 'a-miller']],
    ['with a claim of a source', { sources: ['chronicle'] }, ['spring-at-the-ford']],
    ['about an entity', { entities: ['neighbour'] }, ['a-miller']],
    ['about an event', { entities: ['spring-talks'] }, ['spring-at-the-ford']],
    ['of a difference', { differences: ['parties', 'time'] }, ['a-miller']],
    ['of no source', { sources: [] }, []],
    ['of no difference', { differences: [] }, []],
  ])('lists those %s', (_, args, expected) => {
    expect(ids(args)).toEqual(expected);
  });

  it('gives the claims of each version', () => {
    const { versions } = account(graph, 'spring-at-the-ford');
    expect(versions.map(({ claims }) => claims.map(({ id, source }) => [id, source.id]))).toEqual([
      [['chronicle/red-fights-blue', 'chronicle']],
      [['gazette/talks', 'gazette']],
    ]);
  });

  it('pages, and refuses what it does not know', () => {
    expect(accounts(graph, { first: 1 })).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    expect(() => account(graph, 'a-milller')).toThrow(
      'There is no account "a-milller"; did you mean "a-miller"?',
    );
    expect(() => accounts(graph, { sources: ['cronicle'] })).toThrow('did you mean "chronicle"?');
    expect(() => accounts(graph, { entities: ['nobody-at-all'] })).toThrow('There is no entity');
  });
});

describe('accountsOfClaim', () => {
  it('finds the accounts in which a claim stands', () => {
    expect(accountsOfClaim(graph, 'gazette/talks').map(({ id }) => id)).toEqual(['spring-at-the-ford']);
    expect(accountsOfClaim(graph, 'gazette/no-cannon')).toEqual([]);
  });
});
