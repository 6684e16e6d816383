import type { PdfNews, PdfTask } from './pdfWorker.ts';

/**
 * The readings of a PDF, see `pdfReadings`, made in a worker of its own: a long one takes seconds, and what is needed to
 * read it is fetched when the first is opened. The bytes are handed over. Rejects with a RangeError that gives the reason.
 */
export function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  const { port1: news, port2: answer } = new MessageChannel();
  const read = new Promise<readonly string[]>((resolve, reject) => {
    news.onmessage = ({ data }: MessageEvent<PdfNews>): void =>
      'readings' in data ? resolve(data.readings) : reject(new RangeError(data.reason));
    news.onmessageerror = () => reject(new RangeError('what was read came back damaged; try it again'));
    worker.onerror = () => reject(new RangeError('what reads a PDF could not be loaded; reload the page'));
  });
  worker.postMessage({ bytes, answer } satisfies PdfTask, [bytes.buffer, answer]);
  return read.finally(() => {
    worker.terminate();
    news.close();
  });
}
