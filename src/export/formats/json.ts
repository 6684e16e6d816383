import { claimRecord } from '../claimRecord.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';

/** The same records as NDJSON in one list, one per line. */
export const json: ExportFormat = {
  id: 'json',
  contentType: 'application/json; charset=utf-8',
  extension: 'json',
  options: [],
  write: list,
};

async function* list({ selection, tally }: Exporting): AsyncGenerator<string> {
  yield '[';
  for await (const claim of selection.claims()) {
    yield `${tally.written === 0 ? '' : ','}\n${JSON.stringify(claimRecord(claim))}`;
    tally.written += 1;
  }
  yield '\n]\n';
}
