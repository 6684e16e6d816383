import { decides, isOfSource, isOwnWord } from './counts.ts';
import type { Claim } from './types.ts';

/**
 * What decides of a set of claims, as bits: whether something is affirmed or denied in own words or in others', and
 * whether anything is said at all. That of several claims is the union of that of each.
 */
export type Said = number;

export const OWN_AFFIRMED = 1;
export const OWN_DENIED = 2;
export const OTHERS_AFFIRMED = 4;
export const OTHERS_DENIED = 8;
/** There is a claim that is no comment, actual or not. */
export const SPEAKS = 16;

const OWN = OWN_AFFIRMED | OWN_DENIED;
const AFFIRMED = OWN_AFFIRMED | OTHERS_AFFIRMED;
const DENIED = OWN_DENIED | OTHERS_DENIED;

/** What one claim says, from the four things that decide about it. */
export function saidBy(ofSource: boolean, actual: boolean, own: boolean, denied: boolean): Said {
  if (!ofSource) return 0;
  if (!actual) return SPEAKS;
  return SPEAKS | (own ? (denied ? OWN_DENIED : OWN_AFFIRMED) : denied ? OTHERS_DENIED : OTHERS_AFFIRMED);
}

/** What claims say, taken together. */
export function saidByAll(claims: readonly Pick<Claim, 'part' | 'modality' | 'voice' | 'polarity'>[]): Said {
  let said = 0;
  for (const claim of claims) {
    said |= saidBy(isOfSource(claim), decides(claim), isOwnWord(claim), claim.polarity === 'denied');
  }
  return said;
}

/** Whether something actual is said in own words. */
export const hasOwnWord = (said: Said): boolean => (said & OWN) !== 0;
/** Whether an actual claim affirms. */
export const affirms = (said: Said): boolean => (said & AFFIRMED) !== 0;
/** Whether an actual claim denies. */
export const denies = (said: Said): boolean => (said & DENIED) !== 0;
