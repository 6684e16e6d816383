import { positionOf, type LoadedRecord } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

type Lists<Field extends string> = { readonly [Name in Field]?: readonly string[] };

/** What is a set names each of its members once; a chain of voices does too. */
export function* repeatedItem({ loaded, claims }: CheckContext): Iterable<Problem> {
  const ofClaims = ['voice', 'kinds', 'through', 'by', 'against', 'basis', 'keywords'] as const;
  for (const { record } of claims) yield* checkLists(record, ofClaims);
  for (const record of loaded.entities) yield* checkLists(record, ['broader', 'by', 'of', 'maybe']);
  for (const { record } of loaded.sources) if (record) yield* checkLists(record, ['authors', 'coded']);
}

function* checkLists<Field extends string>(
  record: LoadedRecord<Lists<Field>>,
  fields: readonly Field[],
): Iterable<Problem> {
  for (const field of fields) {
    const items: readonly string[] = record.value[field] ?? [];
    for (const [index, item] of items.entries()) {
      if (items.indexOf(item) === index) continue;
      const message = `The field "${field}" names ${quote(item)} twice.`;
      yield errorAt(positionOf(record, field, index), { rule: 'repeated-item', message });
    }
  }
}
