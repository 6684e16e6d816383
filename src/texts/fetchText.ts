import { decodeText } from '../evidence/decodeText.ts';
import { LARGEST_TEXT } from '../readings/copyReadings.ts';

/** A page as its site sent it; what is no PDF, in UTF-8 where the site said how it is encoded. */
export interface FetchedText {
  readonly bytes: Uint8Array;
  /** Ending of the file that it is to be kept in. */
  readonly ending: '.html' | '.pdf' | '.txt';
}

/** Limits of a fetch; the defaults are 20 s for all of it and 20 MB. */
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

/** Answers with which sites turn away programs, not readers. */
const TURNED_AWAY = [401, 402, 403, 429, 451, 503];

/**
 * Gets a page from its own address, following redirects, and nothing else: no pictures, no scripts, no other site's
 * copy. Rejects with a RangeError, a full sentence that names the address, when the site does not answer in time,
 * answers otherwise than with a page, or sends too much.
 */
export async function fetchText(url: string, limits: FetchLimits = {}): Promise<FetchedText> {
  const { milliseconds = 20_000, bytes: largest = LARGEST_TEXT } = limits;
  if (!/^https?:\/\//iu.test(url) || !URL.canParse(url)) {
    throw new RangeError(`"${url}" is no web address, so there is nothing to get.`);
  }
  const late = `"${url}" did not send the page within ${milliseconds / 1000} s.`;
  const signal = AbortSignal.timeout(milliseconds);
  const response = await reach(url, signal, late);
  const refusal = refusalOf(url, response, largest);
  if (refusal !== undefined) {
    await response.body?.cancel();
    throw new RangeError(refusal);
  }
  const bytes = await readBody(response, largest, { url, late });
  const ending = endingOf(response)!;
  return { bytes: ending === '.pdf' ? bytes : inUtf8(bytes, response), ending };
}

async function reach(url: string, signal: AbortSignal, late: string): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      headers: { accept: Object.keys(ENDINGS).join(','), 'user-agent': 'hearsay attach --fetch' },
    });
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new RangeError(late);
    throw new RangeError(`"${url}" could not be reached (${reasonOf(error as Error)}).`);
  }
}

/** Why an answer is no page that can be attached; undefined when it is one. */
function refusalOf(url: string, response: Response, largest: number): string | undefined {
  const { ok, status, statusText, headers, redirected } = response;
  const who = redirected ? `"${url}" sends on to "${response.url}", which` : `"${url}"`;
  if (!ok) {
    const advice = TURNED_AWAY.includes(status) ? ' Save the page from a browser and attach the file.' : '';
    return `${who} answered ${`${status} ${statusText}`.trim()}.${advice}`;
  }
  if (endingOf(response) === undefined) {
    const type = headers.get('content-type');
    return `${who} sent ${type ? `"${type}"` : 'nothing that says what it is'}, where a page, a PDF or a plain text was expected.`;
  }
  return Number(headers.get('content-length') ?? 0) > largest ? tooLarge(url, largest) : undefined;
}

function tooLarge(url: string, largest: number): string {
  return `"${url}" sent more than ${largest} bytes.`;
}

function endingOf({ headers }: Response): FetchedText['ending'] | undefined {
  return ENDINGS[(headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()];
}

async function readBody(
  response: Response,
  largest: number,
  { url, late }: { readonly url: string; readonly late: string },
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > largest) break;
      parts.push(part);
    }
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new RangeError(late);
    throw new RangeError(`"${url}" broke off before all of the page was sent (${reasonOf(error as Error)}).`);
  }
  if (length > largest) throw new RangeError(tooLarge(url, largest));
  return Buffer.concat(parts);
}

/** A page whose encoding only the answer's header names cannot be read from the file alone. */
function inUtf8(bytes: Uint8Array, { headers }: Response): Uint8Array {
  const charset = /charset\s*=\s*"?([\w:.-]+)/iu.exec(headers.get('content-type') ?? '')?.[1];
  return charset === undefined ? bytes : new TextEncoder().encode(decodeText(bytes, charset));
}

function reasonOf(error: Error): string {
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
