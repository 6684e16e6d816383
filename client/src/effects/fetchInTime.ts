import { askedBy } from './asked.ts';

const LONGEST_MS = 30_000;
/** A large drawing has megabytes, which a busy server takes a while to put together. */
const MS_FOR_EACH_RELATION = 2;

/** Fetches, and gives up on an answer with a sentence that says so: after 30 s, later where many relations are asked for. */
export async function fetchInTime(input: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const longest = longestFor(init);
  const limit = AbortSignal.timeout(longest);
  try {
    return await fetch(input, {
      ...init,
      signal: init.signal ? AbortSignal.any([init.signal, limit]) : limit,
    });
  } catch (error) {
    if (!limit.aborted) throw error;
    throw new Error(`There was no answer within ${Math.round(longest / 1000)} seconds.`, { cause: error });
  }
}

function longestFor(init: RequestInit): number {
  const limit = askedBy(init)?.variables?.['limit'];
  return LONGEST_MS + (typeof limit === 'number' ? limit * MS_FOR_EACH_RELATION : 0);
}
