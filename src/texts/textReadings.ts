import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { htmlTexts } from './htmlText.ts';
import { pdfText } from './pdfText.ts';

/** Endings of the files that can be read as the text of a source. */
export const TEXT_ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.pdf'];

/** Largest copy of a text, in bytes. */
export const LARGEST_TEXT = 20_000_000;

/**
 * The ways in which a copy can be read: one for `.txt` and `.pdf`, the article and the whole page for `.html`.
 * Rejects with a full sentence that names the file when it cannot be read.
 */
export async function textReadings(path: string): Promise<readonly string[]> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_TEXT) {
    throw new RangeError(`"${path}" has ${bytes.length} bytes; a text may have at most ${LARGEST_TEXT}.`);
  }
  try {
    return await read(bytes, extname(path).toLowerCase());
  } catch (error) {
    throw new RangeError(`"${path}" cannot be read as a text: ${(error as Error).message}.`);
  }
}

async function read(bytes: Buffer, ending: string): Promise<readonly string[]> {
  if (ending === '.pdf') return [await pdfText(new Uint8Array(bytes))];
  const text = decode(bytes);
  return ending === '.txt' ? [text] : htmlTexts(text);
}

/** UTF-8 where it is valid, else Windows-1252, in which older pages are written. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
