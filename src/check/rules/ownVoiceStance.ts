import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { isOwnVoice } from '../isOwnVoice.ts';

/** A source endorses what it says in its own voice; it can report or dispute only what somebody else says. */
export function* ownVoiceStance({ soundClaims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of soundClaims) {
    if (!isOwnVoice(value) || value.stance === 'endorses') continue;
    const message = `The stance ${quote(value.stance)} needs a "voice"; without one the source speaks for itself and endorses.`;
    yield errorAt(positionOf(record, 'stance'), { rule: 'own-voice-stance', message });
  }
}
