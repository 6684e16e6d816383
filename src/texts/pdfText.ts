import { extractText, getDocumentProxy } from 'unpdf';
import { withoutRunningLines } from './withoutRunningLines.ts';

/**
 * The readings of a PDF, page after page: as it is, and without the lines that run along the edges of its pages, which
 * stand in the middle of a passage that goes on overleaf. The bytes are left as they are.
 * Rejects when they are no PDF.
 */
export async function pdfTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { text: pages } = await extractText(pdf);
    const whole = pages.join('\n');
    const running = withoutRunningLines(pages).join('\n');
    return running === whole ? [whole] : [whole, running];
  } finally {
    await pdf.destroy();
  }
}
