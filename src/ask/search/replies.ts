import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Asker } from '../asker.ts';
import type { ReplyAsked } from '../rewording/replyTail.ts';
import { claimsOf, untold } from './besideLists.ts';
import { FIRST_BESIDE } from './operation.ts';
import type { FoundBeside, Result } from './result.ts';

/** So many claims, those told first, are looked at. */
const MOST_LOOKED_AT = 30;

/** A result with what somebody says against the claims told; undefined where he says nothing against them. */
export async function withContradictions(
  result: Result,
  reply: ReplyAsked,
  asker: Asker,
): Promise<Result | undefined> {
  const { found, beside } = result;
  const told = [...found.claims, ...claimsOf(beside)].slice(0, MOST_LOOKED_AT);
  const replies = untold(await contradictionsOf(told, reply, asker), found.claims);
  if (replies.length === 0) return undefined;
  /* After what is told of the question itself: what was found, and what answers it though it is less sure. */
  const nearest = beside.findIndex(({ search }) => search !== undefined && !('filter' in search));
  const at = nearest < 0 ? beside.length : nearest;
  const rest = untold(beside, claimsOf(replies));
  return { ...result, beside: [...rest.slice(0, at), ...replies, ...rest.slice(at)] };
}

/** What the one asked says against some claims, relation by relation. */
async function contradictionsOf(
  told: readonly ClaimAnswer[],
  { replier }: ReplyAsked,
  { hearsay, catalogue }: Asker,
): Promise<readonly FoundBeside[]> {
  const sources = new Set(catalogue.sourcesOf(replier.id));
  const isHis = ({ source, voice }: ClaimAnswer): boolean =>
    voice.length === 0 ? sources.has(source.id) : voice.some(({ id }) => id === replier.id);
  const sides: FoundBeside[] = [];
  for (const [statement, claims] of byStatement(told)) {
    const why = `${replier.name} contradicts claims that are told, on this: ${statement}.`;
    for (const { search, claims: against } of [
      await disputing(claims, hearsay),
      ...(await oppositeOf(claims, hearsay)),
    ])
      sides.push({ why, search, claims: against.filter(isHis), answers: true, qualifies: true });
  }
  return sides;
}

function byStatement(told: readonly ClaimAnswer[]): ReadonlyMap<string, readonly ClaimAnswer[]> {
  const all = new Map<string, ClaimAnswer[]>();
  for (const claim of told) {
    const statement = `${claim.subject.name} ${claim.verb} ${claim.object.name}`;
    all.set(statement, [...(all.get(statement) ?? []), claim]);
  }
  return all;
}

type Against = Pick<FoundBeside, 'search' | 'claims'>;

/** The other sides of the disputes in which some claims of one relation are. */
async function disputing(claims: readonly ClaimAnswer[], hearsay: Hearsay): Promise<Against> {
  const { subject, predicate, object } = claims[0]!;
  const relation = { subject: subject.id, predicate, object: object.id };
  const ids = new Set(claims.map(({ id }) => id));
  const { disputes } = await hearsay.relation(relation);
  const against = disputes.flatMap(({ affirming, denying }) => [
    ...(ids.has(denying.id) ? [affirming] : []),
    ...(ids.has(affirming.id) ? [denying] : []),
  ]);
  const unique = new Map(against.map((claim) => [claim.id, claim]));
  return { search: { relation }, claims: [...unique.values()] };
}

/** What is planned, wished for or supposed is in no dispute; the opposite of such claims of one relation. */
async function oppositeOf(claims: readonly ClaimAnswer[], hearsay: Hearsay): Promise<readonly Against[]> {
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
