import { decodeText } from '../evidence/decodeText.ts';

/** Endings of the files that can be read as the text of a source; where several hold as much in as good a place, the first counts. */
export const TEXT_ENDINGS: readonly string[] = ['.txt', '.html', '.htm', '.pdf'];

/** Largest copy of a text, in bytes. */
export const LARGEST_TEXT = 20_000_000;

const SCANNED =
  ', only pictures of its pages; have its text recognised first (OCR, for instance with ocrmypdf) and take the new file';

/** A copy of a text, wherever it lies. */
export interface Copy {
  readonly name: string;
  /** How messages name it, with its quotes. */
  readonly shown: string;
  readonly size: () => Promise<number>;
  readonly bytes: () => Promise<Uint8Array>;
}

/** What reads the kinds of files that take more than decoding; they reject with a reason, without the name. */
export interface CopyReaders {
  readonly pdf: (bytes: Uint8Array) => Promise<readonly string[]>;
  readonly page: (html: string) => Promise<readonly string[]>;
}

/**
 * The ways in which a copy can be read: one for `.txt`, the article and the whole page for `.html`, with and without
 * running heads for `.pdf`. Rejects with a RangeError, a full sentence that names the file, when it cannot be read, is
 * too large or holds no letters.
 */
export async function copyReadings(copy: Copy, readers: CopyReaders): Promise<readonly string[]> {
  const readings = await read(copy, readers).catch((error: Error) => {
    throw new RangeError(`${copy.shown} cannot be read as a text: ${error.message.replace(/\.$/u, '')}.`);
  });
  if (readings.some((text) => /\p{L}/u.test(text))) return readings;
  throw new RangeError(`${copy.shown} holds no text${endingOf(copy) === '.pdf' ? SCANNED : ''}.`);
}

async function read({ name, size, bytes }: Copy, readers: CopyReaders): Promise<readonly string[]> {
  const has = await size();
  if (has > LARGEST_TEXT) {
    throw new RangeError(`it has ${has} bytes; a text may have at most ${LARGEST_TEXT}`);
  }
  const ending = endingOf({ name });
  if (ending === undefined) {
    throw new RangeError(`its name must end in ${TEXT_ENDINGS.map((one) => `"${one}"`).join(', ')}`);
  }
  if (ending === '.pdf') return readers.pdf(await bytes());
  const text = decodeText(await bytes());
  return ending === '.txt' ? [text] : readers.page(text);
}

function endingOf({ name }: Pick<Copy, 'name'>): string | undefined {
  return TEXT_ENDINGS.find((ending) => name.toLowerCase().endsWith(ending));
}
