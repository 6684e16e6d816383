import type { LoadedRecord } from '../load/loadedRecord.ts';
import type { CheckContext } from './checkContext.ts';

/** A date in a record, well-formed or not. */
export interface WrittenDate {
  readonly text: string;
  readonly field: 'when' | 'date';
  readonly record: LoadedRecord<unknown>;
}

/** Every date of the dataset. */
export function* dates({ loaded, claims }: CheckContext): Iterable<WrittenDate> {
  for (const record of [...claims.map((claim) => claim.record), ...loaded.entities]) {
    if (record.value.when !== undefined) yield { text: record.value.when, field: 'when', record };
  }
  for (const { record } of loaded.sources) {
    if (record?.value.date !== undefined) yield { text: record.value.date, field: 'date', record };
  }
}
