import type { ClaimFilter } from '../../../queries/claimFilter.ts';

/** The limits of who says something, and of when. */
export function toldBy({ accordingTo, voices, parts, during }: ClaimFilter): ClaimFilter {
  return { accordingTo, voices, parts, during };
}
