import type { CompleteClaim } from './completeClaim.ts';

/** Whether the source speaks for itself. */
export function isOwnVoice(claim: CompleteClaim): boolean {
  return claim.voice.length === 0;
}
