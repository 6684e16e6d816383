import { isKeyword, MOST_WORDS } from '../../load/keyword.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** A keyword is a word to find a claim by, or a term of a few words: what is longer is a sentence, and says something. */
export function* keywordShape({ claims }: CheckContext): Iterable<Problem> {
  for (const { record, value } of claims) {
    for (const [index, keyword] of value.keywords.entries()) {
      if (isKeyword(keyword)) continue;
      const message = `The keyword ${quote(keyword)} is not one to ${MOST_WORDS} words in lower-case letters and digits, with single spaces between; write it so, or put what it says into the gloss.`;
      yield errorAt(positionOf(record, 'keywords', index), { rule: 'keyword-shape', message });
    }
  }
}
