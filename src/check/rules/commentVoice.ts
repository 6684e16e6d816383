import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';
import { isOwnVoice } from '../isOwnVoice.ts';

/** A comment is a reader's word, never the source's own. */
export function* commentVoice({ soundClaims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of soundClaims) {
    if (value.part !== 'comment' || !isOwnVoice(value)) continue;
    const message = 'A claim of a comment needs a "voice", the reader who wrote it.';
    yield errorAt(positionOf(record, 'part'), { rule: 'comment-voice', message });
  }
}
