import { extractText, getDocumentProxy } from 'unpdf';

/** The text of a PDF, page after page. Rejects when the bytes are no PDF. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text;
}
