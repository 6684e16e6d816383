import type { CheckContext } from './checkContext.ts';
import type { CompleteClaim } from './completeClaim.ts';

/** What claims on the same relation have in common; undefined where an end or the predicate is not known. */
export function relationKey(claim: CompleteClaim, { predicates }: CheckContext): string | undefined {
  const { subject, predicate, object } = claim;
  if (subject === undefined || predicate === undefined || object === undefined) return undefined;
  const turned = predicates.get(predicate)?.symmetric === true && object < subject;
  return JSON.stringify(turned ? [object, predicate, subject] : [subject, predicate, object]);
}
