import { takeEarly } from './earlyAnswers.ts';
import { fetchInTime } from './fetchInTime.ts';
import { beginRequest } from './requests.ts';

const PAUSES_MS = [400, 1200, 2400];
/** What stands before a server says so of one that is being started. */
const AWAY: readonly number[] = [502, 503, 504];

/**
 * Fetches, and tries again three times where no server answers, as while it is started anew: the API only reads, so
 * nothing happens twice. An answer that was asked for early is taken.
 */
export async function patientFetch(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const request = beginRequest();
  let answered = false;
  try {
    for (const pause of PAUSES_MS) {
      const response = await tried(input, init);
      answered = response !== null;
      if (response) return response;
      request.struggle();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    const response = await fetchInTime(input, init);
    answered = true;
    return response;
  } finally {
    request.end(answered);
  }
}

/** The answer; null where there was none. Throws what the page itself broke off, and what took too long. */
async function tried(input: RequestInfo | URL, init: RequestInit): Promise<Response | null> {
  try {
    const response = await (takeEarly(init) ?? fetchInTime(input, init));
    return AWAY.includes(response.status) ? null : response;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
