import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import { anchorsOf } from '../anchorsOf.ts';
import type { CheckContext } from '../checkContext.ts';

const HIGHEST_CHECK = 2 ** 32 - 1;
const HASH = /^[0-9a-f]{16}$/;

/** An anchor lies within the coded text, its check has 32 bits, and its hash is 16 hexadecimal digits. */
export function* anchorRange(context: CheckContext): Iterable<Problem> {
  const rule = 'anchor-range';
  for (const { value, claim, position } of anchorsOf(context)) {
    const { at = 0, letters = 0, check = 0, hash } = value;
    const length = claim.source.record?.value.text?.letters;
    if (length !== undefined && at + letters > length) {
      const message = `The passage ends at letter ${at + letters}, but the coded text has ${length} letters.`;
      yield errorAt(position('at'), { rule, message });
    }
    if (check > HIGHEST_CHECK) {
      const message = `The check ${check} is above ${HIGHEST_CHECK}, the highest number of 32 bits.`;
      yield errorAt(position('check'), { rule, message });
    }
    if (hash !== undefined && !HASH.test(hash)) {
      const message = `The hash ${quote(hash)} must be 16 hexadecimal digits in lower case.`;
      yield errorAt(position('hash'), { rule, message });
    }
  }
}
