import { pdfReadings } from '../../../src/readings/pdfReadings.ts';

/** What the worker is sent: a PDF, and where to answer. Its own channel is taken by pdf.js, which finds itself in a worker. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly answer: MessagePort;
}

/** What the worker tells of a PDF: its readings, or why it has none. */
export type PdfNews = { readonly readings: readonly string[] } | { readonly reason: string };

self.onmessage = async ({ data: { bytes, answer } }: MessageEvent<PdfTask>): Promise<void> => {
  const news: PdfNews = await pdfReadings(bytes).then(
    (readings) => ({ readings }),
    (error: Error) => ({ reason: error.message }),
  );
  answer.postMessage(news);
};
