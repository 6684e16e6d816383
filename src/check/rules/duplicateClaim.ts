import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext, CheckedClaim } from '../checkContext.ts';
import { placeInWords } from '../placeInWords.ts';
import { relationKey } from '../relationKey.ts';

/**
 * One claim per relation, voice, stance, polarity, modality, certainty, event and, of denials, detail in a source
 * (codebook, rule 1). Phases stay apart: claims that differ in `when` or in `change`. In a dataset the row is what counts
 * as one (rule 31): only claims that are alike in every field but id, note and keywords are the same there.
 */
export function* duplicateClaim(context: CheckContext): Iterable<Problem> {
  const firsts = new Map<string, CheckedClaim>();
  for (const claim of context.soundClaims) {
    const relation = relationKey(claim.value, context);
    if (relation === undefined) continue;
    const key = keyOf(claim, relation);
    const first = firsts.get(key);
    if (first) yield problemOf(claim, first);
    else firsts.set(key, claim);
  }
}

function keyOf({ source, value }: CheckedClaim, relation: string): string {
  const { voice, stance, polarity, modality, certainty, event, change, when } = value;
  const detail = polarity === 'denied' ? value.detail : undefined;
  if (source.record?.value.genre === 'dataset') return rowKeyOf(source.slug, value);
  const parts = [
    source.slug,
    relation,
    voice,
    stance,
    polarity,
    modality,
    certainty,
    event,
    change,
    when,
    detail,
  ];
  return JSON.stringify(parts.map((part) => part ?? ''));
}

function rowKeyOf(slug: string, { id: _, note: __, keywords: ___, ...rest }: CheckedClaim['value']): string {
  return JSON.stringify([slug, Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function problemOf({ record, value }: CheckedClaim, { record: first }: CheckedClaim): Problem {
  const where = placeInWords(first);
  const message = `The claim ${quote(value.id ?? '')} says the same as "${first.value.id}" (${where}); unite their kinds and anchors, or tell them apart by "when", "change" or "event".`;
  return errorAt(positionOf(record), { rule: 'duplicate-claim', message });
}
