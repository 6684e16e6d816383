import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseHTML } from 'linkedom';
import type { DomNode } from '../evidence/blockText.ts';
import { copyReadings } from '../readings/copyReadings.ts';
import { pageReadings } from '../readings/pageReadings.ts';
import { pdfReadings } from '../readings/pdfReadings.ts';

/**
 * The ways in which a copy on disk can be read, see `copyReadings`. Rejects with a RangeError, a full sentence that names
 * the file as `shown`.
 */
export function textReadings(path: string, shown: string = path): Promise<readonly string[]> {
  return copyReadings(
    {
      name: basename(path),
      shown: `"${shown}"`,
      size: async () => (await stat(path)).size,
      bytes: () => readFile(path),
    },
    { pdf: pdfReadings, page: async (html) => pageReadings(html, parse) },
  );
}

function parse(page: string): DomNode {
  return parseHTML(page).document as unknown as DomNode;
}
