import { blockText } from '../../../src/evidence/blockText.ts';
import { decodeText } from '../../../src/evidence/decodeText.ts';

/** Largest file that is read, in bytes. */
const LARGEST = 20_000_000;

/** The endings of files that the browser can read as a text by itself. */
export const READABLE = ['.txt', '.html', '.htm'];

/** The text of a file that the reader dropped or chose. It never leaves the browser. Rejects with a full sentence. */
export async function readFileAsText(file: File): Promise<string> {
  const name = file.name.toLowerCase();
  if (!READABLE.some((ending) => name.endsWith(ending))) {
    throw new RangeError(
      `“${file.name}” cannot be read here: its name must end in ${READABLE.join(', ')}. A PDF can be attached with “npx hearsay attach <file>”.`,
    );
  }
  if (file.size > LARGEST) {
    throw new RangeError(`“${file.name}” has ${file.size} bytes; a text may have at most ${LARGEST}.`);
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  const read = name.endsWith('.txt') ? text : blockText(new DOMParser().parseFromString(text, 'text/html'));
  if (/\p{L}/u.test(read)) return read;
  throw new RangeError(`“${file.name}” holds no text.`);
}
