import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { warningAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';

const LONGEST = 300;

/** A gloss is one sentence, and one sentence is short. */
export function* longGloss({ claims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    const length = [...(value.gloss ?? '')].length;
    if (length <= LONGEST) continue;
    const message = `The gloss has ${length} characters; one sentence of at most ${LONGEST} is enough.`;
    yield warningAt(positionOf(record, 'gloss'), { rule: 'long-gloss', message });
  }
}
