import type { EntityType, Vocabulary } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Asker } from '../asker.ts';
import type { Reading } from '../reading/reading.ts';
import { claimsOf } from './besideLists.ts';
import { namedIn } from './near.ts';
import { type Result, undatedIn } from './result.ts';

/** A result in which what is of those whom the question sets aside stands last. */
export async function withoutSetAside(result: Result, asker: Asker): Promise<Result> {
  const { reading, found, beside } = result;
  if (reading.setAside.length === 0) return result;
  const isAside = await asideOf(reading, asker);
  const others = (claims: readonly ClaimAnswer[]): readonly ClaimAnswer[] =>
    claims.filter((claim) => !isAside(claim));
  const aside = [...found.claims, ...claimsOf(beside)].filter(isAside);
  if (aside.length === 0) return result;
  const claims = others(found.claims);
  const names = reading.setAside.map(({ name }) => name);
  return {
    ...result,
    found: {
      ...found,
      claims,
      total: found.total - (found.claims.length - claims.length),
      undated: found.undated === 0 ? 0 : undatedIn(claims),
    },
    beside: [
      /* What is left empty is no part of the answer, but its search is one of the operation. */
      ...beside.map((side) => ({ ...side, claims: others(side.claims) })),
      {
        why: `Of ${inWords(names, 'and')}, set aside in the question.`,
        search: undefined,
        claims: aside,
      },
    ],
  };
}

/** Of whom something is said when it is said of one who is set aside: "the rebels" are those of whom they consist. */
const CONSISTS_OF: ReadonlySet<EntityType> = new Set(['faction', 'bloc']);

/**
 * Whether a claim is of those who are set aside: has one of them for the end that is asked for, a place or an event, or a place
 * in one, a member of one, a state for which one stands or a leader who stands for one; is of a source of theirs; or is told in
 * their words, where it is asked which sources tell.
 */
async function asideOf(
  reading: Reading,
  { hearsay, grammar: { standsFor, lexicon }, catalogue }: Asker,
): Promise<(claim: ClaimAnswer) => boolean> {
  const near = await Promise.all(
    reading.setAside.map(async ({ id, type }) =>
      (await hearsay.nearEntities(id)).filter(
        ({ how }) => how === 'lies in it' || (how === 'member' && CONSISTS_OF.has(type)),
      ),
    ),
  );
  const ids = reading.setAside.map(({ id }) => id);
  const all = new Set([
    ...ids,
    ...near.flat().map(({ entity }) => entity.id),
    ...ids.flatMap((id) => standsFor.get(id)?.id ?? []),
    ...[...standsFor].flatMap(([leader, state]) => (ids.includes(state.id) ? [leader] : [])),
  ]);
  /* Who is named in the rest of the question is asked about: "who besides Russia denies that Russia …". */
  const { where, event } = reading;
  const asked = new Set(
    [...namedIn(reading).map(({ entity }) => entity), where, event].map((each) => each?.id),
  );
  const aside = new Set([...all].filter((id) => !asked.has(id)));
  const sources = new Set(ids.flatMap((id) => catalogue.sourcesOf(id)));
  const tellers = reading.asked === 'sources' ? all : new Set<string>();
  const ends = endsAsked(reading, lexicon.vocabulary);
  return (claim) =>
    sources.has(claim.source.id) ||
    claim.voice.some(({ id }) => tellers.has(id)) ||
    [...ends.map((end) => claim[end]), claim.where, claim.event].some(
      (entity) => entity !== undefined && aside.has(entity.id),
    );
}

/** The end that is asked for, both where either may be: "who fought apart from the rebels" is answered by who fought them. */
function endsAsked(
  { asked, predicate }: Reading,
  { predicates }: Vocabulary,
): readonly ('subject' | 'object')[] {
  const isSymmetric = predicates.some(({ id, symmetric }) => id === predicate && symmetric);
  if (predicate === null || isSymmetric) return ['subject', 'object'];
  if (asked === 'subjects') return ['subject'];
  return asked === 'objects' ? ['object'] : ['subject', 'object'];
}
