import type { Account, AccountDifference, Claim } from '../claims/types.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { claimAt, claimNumber } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { entityById, notFound, sourceById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';

type Maybe<T> = T | null | undefined;

/** Which accounts. Null is no filter, an empty list matches nothing. */
export interface AccountsArguments extends PageArguments {
  readonly sources?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly differences?: Maybe<readonly AccountDifference[]>;
}

/** An account with its claims in place of their ids. */
export interface AccountAnswer extends Omit<Account, 'versions'> {
  readonly versions: readonly VersionAnswer[];
}

/** One version of an account, with its claims in the order of the file. */
export interface VersionAnswer {
  readonly says: string;
  readonly claims: readonly ClaimAnswer[];
}

/** Rival accounts, those with the most sources first, then by id. */
export function accounts(graph: KnowledgeGraph, args: AccountsArguments): Page<AccountAnswer> {
  for (const id of args.entities ?? []) entityById(graph, id);
  for (const id of args.sources ?? []) sourceById(graph, id);
  const listed = graph.dataset.accounts
    .filter((account) => isAskedFor(claimsOf(graph, account), account, args))
    .map((account) => ({ account, sources: sourcesOf(claimsOf(graph, account)).size }))
    .sort((a, b) => b.sources - a.sources || (a.account.id < b.account.id ? -1 : 1));
  return pageOf(
    listed,
    args,
    ({ account }) => account.id,
    ({ account }) => accountAnswer(graph, account),
  );
}

/** One account by its id. Throws NotFoundError with near-misses. */
export function account(graph: KnowledgeGraph, id: string): AccountAnswer {
  const found = graph.dataset.accounts.find((each) => each.id === id);
  const ids = graph.dataset.accounts.map((each) => each.id);
  if (!found) throw notFound('account', id, nearMisses(id, ids));
  return accountAnswer(graph, found);
}

/** The accounts in which a claim stands, by id. */
export function accountsOfClaim(graph: KnowledgeGraph, id: string): readonly AccountAnswer[] {
  return graph.dataset.accounts
    .filter(({ versions }) => versions.some(({ claims }) => claims.includes(id)))
    .map((each) => accountAnswer(graph, each));
}

function isAskedFor(
  claims: readonly Claim[],
  { difference }: Account,
  { sources, entities, differences }: AccountsArguments,
): boolean {
  if (differences != null && !differences.includes(difference)) return false;
  if (sources != null && !sources.some((source) => sourcesOf(claims).has(source))) return false;
  if (entities == null) return true;
  return claims.some(({ subject, object, event }) =>
    entities.some((entity) => entity === subject || entity === object || entity === event),
  );
}

function accountAnswer(graph: KnowledgeGraph, each: Account): AccountAnswer {
  const versions = each.versions.map(({ says, claims }) => ({
    says,
    claims: claimsById(graph, claims).map((claim) => claimAnswer(graph, claim)),
  }));
  return { ...each, versions };
}

function claimsOf(graph: KnowledgeGraph, { versions }: Account): readonly ClaimView[] {
  return versions.flatMap(({ claims }) => claimsById(graph, claims));
}

function claimsById({ index }: KnowledgeGraph, ids: readonly string[]): readonly ClaimView[] {
  return ids.map((id) => claimAt(index, claimNumber(index, id)!));
}

function sourcesOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.map(({ source }) => source));
}
