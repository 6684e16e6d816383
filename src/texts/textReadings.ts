import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { decodeText } from '../evidence/decodeText.ts';
import { htmlTexts } from './htmlText.ts';
import { pdfTexts } from './pdfText.ts';

/** Endings of the files that can be read as the text of a source; where several hold as much, the first counts. */
export const TEXT_ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.pdf'];

/** Largest copy of a text, in bytes. */
export const LARGEST_TEXT = 20_000_000;

/**
 * The ways in which a copy can be read: one for `.txt`, the article and the whole page for `.html`, with and without
 * running heads for `.pdf`. Rejects with a RangeError, a full sentence that names the file as `shown`, when it cannot
 * be read, is too large or holds no letters.
 */
export async function textReadings(path: string, shown: string = path): Promise<readonly string[]> {
  let readings: readonly string[];
  try {
    const { size } = await stat(path);
    if (size > LARGEST_TEXT) {
      throw new RangeError(`it has ${size} bytes; a text may have at most ${LARGEST_TEXT}`);
    }
    readings = await read(await readFile(path), extname(path).toLowerCase());
  } catch (error) {
    const reason = (error as Error).message.replace(/\.$/u, '');
    throw new RangeError(`"${shown}" cannot be read as a text: ${reason}.`);
  }
  if (readings.some((text) => /\p{L}/u.test(text))) return readings;
  throw new RangeError(
    `"${shown}" holds no text; where it is a scanned copy, its text must be recognised first.`,
  );
}

async function read(bytes: Uint8Array, ending: string): Promise<readonly string[]> {
  if (ending === '.pdf') return pdfTexts(bytes);
  if (ending === '.txt') return [decodeText(bytes)];
  if (ending === '.html' || ending === '.htm') return htmlTexts(decodeText(bytes));
  throw new RangeError(`its name must end in ${TEXT_ENDINGS.map((one) => `"${one}"`).join(', ')}`);
}
