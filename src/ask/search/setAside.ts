import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import { claimsOf } from './besideLists.ts';
import type { Result } from './result.ts';

/** A result in which what has those whom the question sets aside for an end or a place, or lies in one of them, stands last. */
export async function withoutSetAside(result: Result, hearsay: Hearsay): Promise<Result> {
  const { reading, found, beside } = result;
  if (reading.setAside.length === 0) return result;
  const near = await Promise.all(reading.setAside.map(({ id }) => hearsay.nearEntities(id)));
  const within = near.flat().filter(({ how }) => how === 'lies in it');
  const ids = new Set([...reading.setAside, ...within.map(({ entity }) => entity)].map(({ id }) => id));
  const isAside = ({ subject, object, where }: ClaimAnswer): boolean =>
    [subject, object, where].some((entity) => entity !== undefined && ids.has(entity.id));
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
      undated: found.undated === 0 ? 0 : claims.filter(({ when }) => when === undefined).length,
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
