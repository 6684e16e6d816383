import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext, CheckedClaim } from '../checkContext.ts';
import { claimId } from '../claimId.ts';
import { isUnread } from '../isUnread.ts';
import { relationKey } from '../relationKey.ts';

/** A denial is directed against affirmed claims of its source on the same relation. */
export function* against(context: CheckContext): Iterable<Problem> {
  const byId = new Map<string, CheckedClaim>();
  const wanted = context.claims.filter(({ value }) => value.against.length > 0);
  if (wanted.length > 0) {
    for (const claim of context.claims) byId.set(claimId(claim.source.slug, claim.value.id ?? ''), claim);
  }
  for (const claim of wanted) {
    for (const [index, id] of claim.value.against.entries()) {
      const fault = faultOf(claim, { id, target: byId.get(claimId(claim.source.slug, id)), context });
      if (fault) yield errorAt(positionOf(claim.record, 'against', index), { rule: 'against', ...fault });
    }
  }
}

type Fault = { readonly message: string; readonly suggestion?: string | undefined };

function faultOf(
  { source, value }: CheckedClaim,
  { id, target, context }: { id: string; target: CheckedClaim | undefined; context: CheckContext },
): Fault | undefined {
  if (value.polarity !== 'denied') {
    return { message: `Only a denial is directed against claims, and this claim is ${value.polarity}.` };
  }
  if (!target && isUnread(context.loaded, `sources/${source.slug}`)) return undefined;
  if (!target || target.source.slug !== source.slug) {
    const near = nearMisses(
      id,
      source.claims.map((claim) => claim.value.id ?? ''),
    );
    return {
      message: `There is no claim ${quote(id)} in this source${didYouMean(near)}`,
      suggestion: near[0],
    };
  }
  if (relationKey(target.value, context) !== relationKey(value, context)) {
    return {
      message: `The claim "${id}" is about another relation, so that this denial cannot contradict it.`,
    };
  }
  if (target.value.polarity !== 'denied') return undefined;
  return { message: `The claim "${id}" is a denial too, so that this denial cannot contradict it.` };
}
