import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Asker } from '../asker.ts';
import type { ReplyAsked } from '../rewording/replyTail.ts';
import type { Correction } from '../words/chunks.ts';
import { claimsOf, untold } from './besideLists.ts';
import { FIRST_BESIDE } from './operation.ts';
import type { FoundBeside, Result } from './result.ts';
import { type Contradictions, disputesOn, statementOf } from './saidOtherwise.ts';

/** So many claims of others, those told first, are looked at. */
const MOST_LOOKED_AT = 100;
/** So many claims that are told already are named. */
const MOST_NAMED = 5;

/** A result with what somebody says against the claims told; undefined where he says nothing against them. */
export async function withContradictions(
  result: Result,
  reply: ReplyAsked,
  asker: Asker,
): Promise<Result | undefined> {
  const { reading, found, beside } = result;
  /* What answers the question: what was found, and what is less sure, but not what is only near to its words. */
  const nearest = beside.findIndex(({ search }) => search !== undefined && !('filter' in search));
  const at = nearest < 0 ? beside.length : nearest;
  const answering = beside.slice(0, at);
  const told = [...found.claims, ...claimsOf(answering)];
  const near = claimsOf(beside.slice(at));
  const { sides, among } = await contradictionsOf({ told, near }, reply, asker);
  /* Where nothing fits, what is told leads elsewhere. */
  const corrections = among.length === 0 || found.claims.length === 0 ? [] : [namedAmong(among, reply)];
  if (sides.length + corrections.length === 0) return undefined;
  return {
    ...result,
    reading: { ...reading, corrections: [...reading.corrections, ...corrections] },
    beside: [...answering, ...sides, ...untold(beside.slice(at), claimsOf(sides))],
  };
}

/** Says which claims of those told are the reply. */
function namedAmong(among: readonly ClaimAnswer[], { replier, text }: ReplyAsked): Correction {
  const named = among.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = among.length > named.length ? ` and ${among.length - named.length} more` : '';
  const readAs = `what ${replier.name} says against the others, which is told with them: ${named.join(', ')}${more}`;
  return { typed: text, readAs };
}

/** What the one asked says against some claims: what is not told, relation by relation, and what is among those told. */
async function contradictionsOf(
  { told, near }: { readonly told: readonly ClaimAnswer[]; readonly near: readonly ClaimAnswer[] },
  { replier }: ReplyAsked,
  { hearsay, catalogue }: Asker,
): Promise<{ readonly sides: readonly FoundBeside[]; readonly among: readonly ClaimAnswer[] }> {
  const sources = new Set(catalogue.sourcesOf(replier.id));
  const isHis = ({ source, voice }: ClaimAnswer): boolean =>
    voice.length === 0 ? sources.has(source.id) : voice.some(({ id }) => id === replier.id);
  const isTold = new Set(told.map(({ id }) => id));
  const known = new Set(isTold);
  const sides: FoundBeside[] = [];
  const among = new Map<string, ClaimAnswer>();
  const others = [...told, ...near].filter((claim) => !isHis(claim)).slice(0, MOST_LOOKED_AT);
  for (const [statement, claims] of byStatement(others)) {
    for (const { search, claims: all, pairs } of [
      await disputesOn(claims[0]!, hearsay),
      ...(await oppositeOf(claims, hearsay)),
    ]) {
      const his = pairs.filter((pair) => !pair.every(isHis)).flatMap((pair) => pair.filter(isHis));
      for (const claim of his) if (isTold.has(claim.id)) among.set(claim.id, claim);
      const against = all.filter(({ id }) => !known.has(id));
      if (!his.some(({ id }) => !known.has(id))) continue;
      const how = against.every(isHis)
        ? 'contradicts claims that are told'
        : 'and others contradict each other';
      const why = `${replier.name} ${how}, on this: ${statement}.`;
      for (const { id } of against) known.add(id);
      sides.push({ why, search, claims: against, answers: true, qualifies: true });
    }
  }
  return { sides, among: [...among.values()] };
}

function byStatement(told: readonly ClaimAnswer[]): ReadonlyMap<string, readonly ClaimAnswer[]> {
  const all = new Map<string, ClaimAnswer[]>();
  for (const claim of told) {
    const statement = statementOf(claim);
    all.set(statement, [...(all.get(statement) ?? []), claim]);
  }
  return all;
}

/** What is planned, wished for or supposed is in no dispute; the opposite of such claims of one relation, each beside one of them. */
async function oppositeOf(
  claims: readonly ClaimAnswer[],
  hearsay: Hearsay,
): Promise<readonly Contradictions[]> {
  const unlike = new Map(
    claims
      .filter(({ modality }) => modality !== 'actual')
      .map((claim) => [`${claim.modality} ${claim.polarity}`, claim]),
  );
  const pages = [...unlike.values()].map(async (claim) => {
    const filter = {
      subjects: [claim.subject.id],
      predicates: [claim.predicate],
      objects: [claim.object.id],
      modality: [claim.modality],
      polarity: claim.polarity === 'affirmed' ? ('denied' as const) : ('affirmed' as const),
    };
    const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
    const opposite = edges.map(({ node }) => node);
    return { search: { filter }, claims: opposite, pairs: opposite.map((each) => [claim, each] as const) };
  });
  return Promise.all(pages);
}
