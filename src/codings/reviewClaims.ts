import type { Claim, Review } from '../claims/types.ts';
import { differencesOf } from './differencesOf.ts';
import { matchCodings, type Symmetric } from './matchCodings.ts';

/**
 * How each served claim of a source was reviewed, by its id, from the codings that independent readers made:
 * `agreed` where every coding has it as it is served, `adjudicated` where every coding has it but some differs in a
 * field, `single` where some coding lacks it or there is none.
 */
export function reviewClaims(
  served: readonly Claim[],
  codings: readonly (readonly Claim[])[],
  symmetric: Symmetric,
): ReadonlyMap<string, Review> {
  const matchings = codings.map((coding) => {
    const { pairs } = matchCodings(served, coding, symmetric);
    return new Map(pairs.map((pair) => [pair.a.id, differencesOf(pair).length]));
  });
  return new Map(served.map(({ id }) => [id, reviewOf(matchings.map((matching) => matching.get(id)))]));
}

/** From the number of differences to each coding, undefined where it lacks the claim. */
function reviewOf(differences: readonly (number | undefined)[]): Review {
  if (differences.length === 0 || differences.includes(undefined)) return 'single';
  return differences.every((number) => number === 0) ? 'agreed' : 'adjudicated';
}
