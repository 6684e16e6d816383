import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext, CheckedClaim } from '../checkContext.ts';
import { placeInWords } from '../placeInWords.ts';
import { relationKey } from '../relationKey.ts';

/** No date: a claim without one may be of the same time as any other. */
const ANY_TIME = '';

/**
 * One claim per relation, voice, stance, polarity, modality, certainty, event and, of denials, detail in a source
 * (codebook, rule 1). Phases stay apart: claims that differ in `change`, or both have a date and differ in it.
 */
export function* duplicateClaim(context: CheckContext): Iterable<Problem> {
  const groups = new Map<string, Map<string, CheckedClaim>>();
  for (const claim of context.soundClaims) {
    const relation = relationKey(claim.value, context);
    if (relation === undefined) continue;
    const key = keyOf(claim, relation);
    const byTime = groups.get(key) ?? new Map<string, CheckedClaim>();
    groups.set(key, byTime);
    const when = claim.value.when ?? ANY_TIME;
    const first = when === ANY_TIME ? [...byTime.values()][0] : (byTime.get(when) ?? byTime.get(ANY_TIME));
    if (first) yield problemOf(claim, first);
    else byTime.set(when, claim);
  }
}

function keyOf({ source, value }: CheckedClaim, relation: string): string {
  const { voice, stance, polarity, modality, certainty, event, change } = value;
  const detail = polarity === 'denied' ? value.detail : undefined;
  const parts = [source.slug, relation, voice, stance, polarity, modality, certainty, event, change, detail];
  return JSON.stringify(parts.map((part) => part ?? ''));
}

function problemOf({ record, value }: CheckedClaim, { record: first }: CheckedClaim): Problem {
  const where = placeInWords(first);
  const message = `The claim ${quote(value.id ?? '')} says the same as "${first.value.id}" (${where}); unite their kinds and anchors, or tell them apart by "when", "change" or "event".`;
  return errorAt(positionOf(record), { rule: 'duplicate-claim', message });
}
