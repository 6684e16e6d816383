import { copyReadings } from '../../../src/readings/copyReadings.ts';
import { readPdf } from './readPdf.ts';

/**
 * The ways in which a file that the reader dropped or chose can be read, see `copyReadings`. It never leaves the browser.
 * Rejects with a full sentence.
 */
export function readCopy(file: File): Promise<readonly string[]> {
  return copyReadings(
    {
      name: file.name,
      shown: `“${file.name}”`,
      size: async () => file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    },
    { pdf: readPdf, page: async (html) => (await import('./readPage.ts')).readPage(html) },
  );
}
