import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepEarly } from '../../client/src/effects/earlyAnswers.ts';
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

  it('takes what was asked for early, once, and only for the same question', async () => {
    vi.stubGlobal('fetch', there(201));
    const asked = (limit: number) => ({
      body: JSON.stringify({ operationName: 'Drawing', query: 'query', variables: { limit } }),
    });
    keepEarly({ operationName: 'Drawing', variables: { limit: 1000 } }, there(200)());
    const status = async (limit: number) => (await patientFetch('/graphql', asked(limit))).status;
    expect(await status(50)).toBe(201);
    expect(await status(1000)).toBe(200);
    expect(await status(1000)).toBe(201);
  });

  it('asks again where what was asked for early failed', async () => {
    keepEarly({ operationName: 'Frame' }, away());
    vi.useFakeTimers();
    vi.stubGlobal('fetch', there(200));
    const answer = patientFetch('/graphql', { body: JSON.stringify({ operationName: 'Frame' }) });
    await vi.runAllTimersAsync();
    expect((await answer).status).toBe(200);
  });

  it('waits longer for a large drawing, and says for how long it did', async () => {
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('Late.', 'TimeoutError')));
    const asked = { body: JSON.stringify({ variables: { limit: 50_000 } }) };
    await expect(patientFetch('/graphql', asked)).rejects.toThrow('There was no answer within 130 seconds.');
    await expect(patientFetch('/graphql')).rejects.toThrow('There was no answer within 30 seconds.');
    timeout.mockRestore();
  });
});
