const LONGEST_MS = 30_000;

/** Fetches, and gives up on an answer after 30 s with a sentence that says so. */
export async function fetchInTime(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const limit = AbortSignal.timeout(LONGEST_MS);
  try {
    return await fetch(input, {
      ...init,
      signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
    });
  } catch (error) {
    if (!limit.aborted) throw error;
    throw new Error(`There was no answer within ${LONGEST_MS / 1000} seconds.`, { cause: error });
  }
}
