import { NOTHING_LOADED } from '../load/loadedDataset.ts';
import type { Problem } from '../problems/problem.ts';
import type { CheckContext } from './checkContext.ts';
import { createCheckContext } from './createCheckContext.ts';
import type { Rule } from './rule.ts';
import { duplicateId } from './rules/duplicateId.ts';
import { idShape } from './rules/idShape.ts';
import { intervalOrder } from './rules/intervalOrder.ts';
import { malformedDate } from './rules/malformedDate.ts';
import { repeatedItem } from './rules/repeatedItem.ts';
import { unknownKind } from './rules/unknownKind.ts';
import { unknownPredicate } from './rules/unknownPredicate.ts';
import { unknownValue } from './rules/unknownValue.ts';

/**
 * What must hold of a coding that is kept beside the claims for comparison: the words of the vocabulary and dates that
 * can be read. It is left as its coder made it, so the entities may be the coder's own, and rules on how claims fit
 * together do not apply.
 */
const CODING_RULES: readonly Rule[] = [
  idShape,
  duplicateId,
  unknownPredicate,
  unknownKind,
  unknownValue,
  malformedDate,
  intervalOrder,
  repeatedItem,
];

/** The problems of the independent codings beside the claims, in any order. */
export function* checkCodings({ loaded, options }: CheckContext): Iterable<Problem> {
  const { vocabulary } = loaded;
  for (const { slug, codings } of loaded.sources) {
    for (const { claims } of codings) {
      const sources = [{ slug, record: undefined, claims, codings: [] }];
      const context = createCheckContext({ ...NOTHING_LOADED, vocabulary, sources }, options);
      const files = new Set(claims.map(({ file }) => file));
      for (const rule of CODING_RULES) {
        for (const problem of rule(context)) if (files.has(problem.file)) yield problem;
      }
    }
  }
}
