import { afterEach, describe, expect, it, vi } from 'vitest';
import { patientFetch } from '../../client/src/effects/patientFetch.ts';

const away = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const there =
  (status = 200) =>
  (): Promise<Response> =>
    Promise.resolve(new Response('{}', { status }));

/** Fetches while answers come one after the other, the last again and again; time passes at once. */
async function fetched(...answers: readonly (() => Promise<Response>)[]) {
  vi.useFakeTimers();
  let calls = 0;
  vi.stubGlobal('fetch', () => answers[Math.min(calls++, answers.length - 1)]!());
  const outcome = patientFetch('/graphql').then(
    ({ status }) => ({ calls, status }),
    (error: Error) => ({ calls, failure: error.message }),
  );
  await vi.runAllTimersAsync();
  return outcome;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('patientFetch', () => {
  it('asks once where the server answers, whatever it answers', async () => {
    expect(await fetched(there())).toEqual({ calls: 1, status: 200 });
    expect(await fetched(there(400))).toEqual({ calls: 1, status: 400 });
  });

  it('asks again while no server answers, or what stands before it says so', async () => {
    expect(await fetched(away, there(502), there())).toEqual({ calls: 3, status: 200 });
  });

  it('gives up after the fourth time, with what it was told last', async () => {
    expect(await fetched(away)).toEqual({ calls: 4, failure: 'Failed to fetch' });
    expect(await fetched(there(503))).toEqual({ calls: 4, status: 503 });
  });

  it('does not ask again for what the page broke off', async () => {
    const brokenOff = () => Promise.reject(new DOMException('Aborted.', 'AbortError'));
    expect(await fetched(brokenOff, there())).toEqual({ calls: 1, failure: 'Aborted.' });
  });
});
