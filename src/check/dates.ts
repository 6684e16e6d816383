import { positionOf, type LoadedRecord } from '../load/loadedRecord.ts';
import type { Position } from '../problems/problem.ts';
import type { CheckContext } from './checkContext.ts';

/** A date that is written somewhere, well-formed or not, and all places at which it is. */
export interface WrittenDate {
  readonly text: string;
  readonly positions: Iterable<Position>;
}

/** Every date of the dataset once: parsing EDTF takes long, and many claims share their dates. */
export function* dates({ loaded, claims }: CheckContext): Iterable<WrittenDate> {
  const whens = new Map<string, LoadedRecord<unknown>[]>();
  for (const { record } of claims) add(whens, record.value.when, record);
  for (const record of loaded.entities) add(whens, record.value.when, record);
  for (const [text, records] of whens) yield { text, positions: positionsIn(records, 'when') };
  for (const { record } of loaded.sources) {
    if (record?.value.date !== undefined)
      yield { text: record.value.date, positions: positionsIn([record], 'date') };
  }
}

function add(
  records: Map<string, LoadedRecord<unknown>[]>,
  text: string | undefined,
  record: LoadedRecord<unknown>,
): void {
  if (text === undefined) return;
  const others = records.get(text);
  if (others) others.push(record);
  else records.set(text, [record]);
}

function* positionsIn(records: readonly LoadedRecord<unknown>[], field: string): Iterable<Position> {
  for (const record of records) yield positionOf(record, field);
}
