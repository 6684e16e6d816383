import { decides, isOwnWord } from '../claims/counts.ts';
import type { Claim } from '../claims/types.ts';

/**
 * Whether a source, by its claims on one relation, reports only to reject: it has no own word on it, and it disputes
 * all that the voices it quotes affirm. False where it quotes nobody who affirms.
 */
export function rejects(claims: readonly Claim[]): boolean {
  const deciding = claims.filter(decides);
  const affirmed = deciding.filter(({ polarity }) => polarity === 'affirmed');
  return (
    affirmed.length > 0 && !deciding.some(isOwnWord) && affirmed.every(({ stance }) => stance === 'disputes')
  );
}
