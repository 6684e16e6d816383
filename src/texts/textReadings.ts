import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { copyReadings } from '../readings/copyReadings.ts';

/**
 * The ways in which a copy on disk can be read, see `copyReadings`. Rejects with a RangeError, a full sentence that names
 * the file as `shown`. What reads pages and PDFs takes long to load, so it is loaded for the first of them.
 */
export function textReadings(path: string, shown: string = path): Promise<readonly string[]> {
  return copyReadings(
    {
      name: basename(path),
      shown: `"${shown}"`,
      size: async () => (await stat(path)).size,
      bytes: () => readFile(path),
    },
    {
      pdf: async (bytes) => (await import('../readings/pdfReadings.ts')).pdfReadings(bytes),
      page: async (html) => (await import('./htmlReadings.ts')).htmlReadings(html),
    },
  );
}
