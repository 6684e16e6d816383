import { ACCOUNT_DIFFERENCES, CLOSED_LISTS } from '../../claims/types.ts';
import { type LoadedRecord, positionOf } from '../../load/loadedRecord.ts';
import { inWords } from '../../problems/inWords.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

const FIELDS = Object.keys(CLOSED_LISTS) as (keyof typeof CLOSED_LISTS)[];

/** Fields with a closed list of values have one of these. */
export function* unknownValue({ loaded, claims }: CheckContext): Iterable<Problem> {
  for (const { record } of claims) {
    for (const field of FIELDS) yield* problemsOf(record, { field, known: CLOSED_LISTS[field] });
  }
  for (const record of loaded.accounts) {
    yield* problemsOf(record, { field: 'difference', known: ACCOUNT_DIFFERENCES });
  }
}

function* problemsOf<Field extends string>(
  record: LoadedRecord<{ readonly [Name in Field]?: string }>,
  { field, known }: { field: Field; known: readonly string[] },
): Iterable<Problem> {
  const value = record.value[field];
  if (value === undefined || known.includes(value)) return;
  const [suggestion] = nearMisses(value, known);
  const hint = suggestion ? `did you mean "${suggestion}"?` : `write ${inWords(known)}.`;
  const message = `The field "${field}" cannot be ${quote(value)}; ${hint}`;
  yield errorAt(positionOf(record, field), { rule: 'unknown-value', message, suggestion });
}
