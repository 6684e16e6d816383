import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Asker } from '../asker.ts';
import type { ReplyAsked } from '../rewording/replyTail.ts';
import { claimsOf, untold } from './besideLists.ts';
import { FIRST_BESIDE } from './operation.ts';
import type { FoundBeside, Result } from './result.ts';
import { disputesOn, statementOf } from './saidOtherwise.ts';

/** So many claims, those told first, are looked at. */
const MOST_LOOKED_AT = 30;

/** A result with what somebody says against the claims told; undefined where he says nothing against them. */
export async function withContradictions(
  result: Result,
  reply: ReplyAsked,
  asker: Asker,
): Promise<Result | undefined> {
  const { found, beside } = result;
  /* What answers the question: what was found, and what is less sure, but not what is only near to its words. */
  const nearest = beside.findIndex(({ search }) => search !== undefined && !('filter' in search));
  const at = nearest < 0 ? beside.length : nearest;
  const answering = beside.slice(0, at);
  const told = [...found.claims, ...claimsOf(answering)];
  const replies = await contradictionsOf({ told, near: claimsOf(beside.slice(at)) }, reply, asker);
  if (replies.length === 0) return undefined;
  return { ...result, beside: [...answering, ...replies, ...untold(beside.slice(at), claimsOf(replies))] };
}

/** What the one asked says against some claims, relation by relation. */
async function contradictionsOf(
  { told, near }: { readonly told: readonly ClaimAnswer[]; readonly near: readonly ClaimAnswer[] },
  { replier }: ReplyAsked,
  { hearsay, catalogue }: Asker,
): Promise<readonly FoundBeside[]> {
  const sources = new Set(catalogue.sourcesOf(replier.id));
  const isHis = ({ source, voice }: ClaimAnswer): boolean =>
    voice.length === 0 ? sources.has(source.id) : voice.some(({ id }) => id === replier.id);
  const sides: FoundBeside[] = [];
  const known = new Set(told.map(({ id }) => id));
  const others = [...told, ...near].slice(0, MOST_LOOKED_AT).filter((claim) => !isHis(claim));
  for (const [statement, claims] of byStatement(others)) {
    for (const { search, claims: all } of [
      await disputesOn(claims[0]!, hearsay),
      ...(await oppositeOf(claims, hearsay)),
    ]) {
      const against = all.filter(({ id }) => !known.has(id));
      if (!against.some(isHis)) continue;
      const how = against.every(isHis)
        ? 'contradicts claims that are told'
        : 'and others contradict each other';
      const why = `${replier.name} ${how}, on this: ${statement}.`;
      for (const { id } of against) known.add(id);
      sides.push({ why, search, claims: against, answers: true, qualifies: true });
    }
  }
  return sides;
}

function byStatement(told: readonly ClaimAnswer[]): ReadonlyMap<string, readonly ClaimAnswer[]> {
  const all = new Map<string, ClaimAnswer[]>();
  for (const claim of told) {
    const statement = statementOf(claim);
    all.set(statement, [...(all.get(statement) ?? []), claim]);
  }
  return all;
}

/** What is planned, wished for or supposed is in no dispute; the opposite of such claims of one relation. */
async function oppositeOf(
  claims: readonly ClaimAnswer[],
  hearsay: Hearsay,
): Promise<readonly Pick<FoundBeside, 'search' | 'claims'>[]> {
  const filters = claims
    .filter(({ modality }) => modality !== 'actual')
    .map(({ subject, predicate, object, modality, polarity }) => ({
      subjects: [subject.id],
      predicates: [predicate],
      objects: [object.id],
      modality: [modality],
      polarity: polarity === 'affirmed' ? ('denied' as const) : ('affirmed' as const),
    }));
  const pages = filters.map(async (filter) => ({
    search: { filter },
    claims: (await hearsay.claims({ filter, first: FIRST_BESIDE })).edges.map(({ node }) => node),
  }));
  return Promise.all(pages);
}
