import { extractText, getDocumentProxy } from 'unpdf';
import { paragraphsOf } from './paragraphsOf.ts';
import { withoutRunningLines } from './withoutRunningLines.ts';

/** What pdf.js calls what is wrong with a file, and what that means to whoever opens it. */
const FAULTS: Readonly<Record<string, string>> = {
  PasswordException: 'it is locked with a password; save a copy without one and take that',
  InvalidPDFException: 'it is no PDF, or a broken one; save or download it anew',
};

/**
 * The readings of a PDF, each with a line for every paragraph: with all that is printed on its pages, and without the
 * lines that run along their edges, which stand in the middle of a passage that goes on overleaf. The bytes are left as
 * they are. A PDF that is a picture of its pages reads as nothing. Rejects with a RangeError that gives the reason,
 * without the name of the file, when it cannot be read.
 */
export async function pdfReadings(bytes: Uint8Array): Promise<readonly string[]> {
  const pages = await pagesOf(bytes);
  const whole = paragraphsOf(pages);
  const running = paragraphsOf(withoutRunningLines(pages));
  return running === whole ? [whole] : [whole, running];
}

/** The text of each page, line by line. */
async function pagesOf(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      return (await extractText(pdf)).text;
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    throw new RangeError(
      FAULTS[name] ?? `it is a PDF that is not understood (${message.replace(/\.$/u, '')})`,
    );
  }
}
