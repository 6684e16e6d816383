import { claimRecord } from '../claimRecord.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';

/** Claims as their files have them, one per line: what is exported of one source is its `claims.ndjson`. */
export const ndjson: ExportFormat = {
  id: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  extension: 'ndjson',
  options: [],
  write: lines,
};

async function* lines({ selection, tally }: Exporting): AsyncGenerator<string> {
  for await (const claim of selection.claims()) {
    tally.written += 1;
    yield `${JSON.stringify(claimRecord(claim))}\n`;
  }
}
