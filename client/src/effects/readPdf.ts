import type { PdfNews, PdfTask } from './pdfWorker.ts';

/** The longest of PDFs takes half a minute on a slow machine; what takes longer does not end. */
const LONGEST_MINUTES = 2;
const LATE = `it was not read within ${LONGEST_MINUTES} minutes; save it as plain text (for instance with pdftotext) and take that`;

/**
 * The readings of a PDF, see `pdfReadings`, made in a worker of its own: a long one takes seconds, and what is needed to
 * read it is fetched when the first is opened. The bytes are handed over. Rejects with a RangeError that gives the reason,
 * after two minutes and when the signal is aborted meanwhile too; the worker ends in any case. Throws the reason of a signal
 * that is aborted already, which is a DOMException unless another was given.
 */
export function readPdf(bytes: Uint8Array, signal: AbortSignal): Promise<readonly string[]> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  const { port1: news, port2: answer } = new MessageChannel();
  let late: ReturnType<typeof setTimeout>;
  let leave = (): void => {};
  const read = new Promise<readonly string[]>((resolve, reject) => {
    const fail = (reason: string): void => reject(new RangeError(reason));
    news.onmessage = ({ data }: MessageEvent<PdfNews>): void =>
      'readings' in data ? resolve(data.readings) : fail(data.reason);
    news.onmessageerror = () => fail('what was read came back damaged; try it again');
    worker.onerror = () => fail('what reads a PDF could not be loaded; reload the page');
    late = setTimeout(() => fail(LATE), LONGEST_MINUTES * 60_000);
    leave = () => fail('its reading was ended');
    signal.addEventListener('abort', leave);
  });
  worker.postMessage({ bytes, answer } satisfies PdfTask, [bytes.buffer, answer]);
  return read.finally(() => {
    clearTimeout(late);
    signal.removeEventListener('abort', leave);
    worker.terminate();
    news.close();
  });
}
