import { LARGEST_TEXT } from './textReadings.ts';

/** A page as its site sent it. */
export interface FetchedText {
  readonly bytes: Uint8Array;
  /** Ending of the file that it is to be kept in. */
  readonly ending: '.html' | '.pdf' | '.txt';
}

/** Limits of a fetch; the defaults are 20 s and 20 MB. */
export interface FetchLimits {
  readonly milliseconds?: number;
  readonly bytes?: number;
}

const ENDINGS: Readonly<Record<string, FetchedText['ending']>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'application/pdf': '.pdf',
  'text/plain': '.txt',
};

/**
 * Gets a page from its own address. Rejects with a full sentence that names the address when the site does not answer
 * in time, answers otherwise than with a page, or sends too much.
 */
export async function fetchText(url: string, limits: FetchLimits = {}): Promise<FetchedText> {
  const { milliseconds = 20_000, bytes = LARGEST_TEXT } = limits;
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const response = await fetch(url, {
      signal,
      headers: { accept: 'text/html,application/xhtml+xml,application/pdf,text/plain' },
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new RangeError(`"${url}" answered ${response.status} ${response.statusText}`.trim() + '.');
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    const ending = ENDINGS[type];
    if (ending === undefined) {
      await response.body?.cancel();
      throw new RangeError(
        `"${url}" sent "${type || 'nothing that says what it is'}", where a page, a PDF or a plain text was expected.`,
      );
    }
    return { bytes: await readBody(url, response, bytes), ending };
  } catch (error) {
    throw error instanceof RangeError ? error : new RangeError(explain(url, error as Error, milliseconds));
  }
}

async function readBody(url: string, response: Response, largest: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > largest) throw new RangeError(`"${url}" sent more than ${largest} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function explain(url: string, error: Error, milliseconds: number): string {
  if (error.name === 'TimeoutError') return `"${url}" did not answer within ${milliseconds / 1000} s.`;
  const cause = error.cause as { readonly code?: string } | undefined;
  return `"${url}" could not be reached (${cause?.code ?? error.message}).`;
}
