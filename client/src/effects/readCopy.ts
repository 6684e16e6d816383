import { copyReadings } from '../../../src/readings/copyReadings.ts';
import { readPdf } from './readPdf.ts';

/**
 * The ways in which a file that the reader dropped or chose can be read, see `copyReadings`. It never leaves the browser.
 * Rejects with a full sentence, also when the signal is aborted.
 */
export function readCopy(file: File, signal: AbortSignal): Promise<readonly string[]> {
  return copyReadings(
    {
      name: file.name,
      shown: `“${file.name}”`,
      size: async () => file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    },
    {
      pdf: (bytes) => readPdf(bytes, signal),
      page: async (html) => (await import('./readPage.ts')).readPage(html),
    },
  );
}
