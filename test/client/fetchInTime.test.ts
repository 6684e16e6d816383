import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchInTime } from '../../client/src/effects/fetchInTime.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('fetchInTime', () => {
  it.each([
    ['no body', undefined, 30_000],
    [
      'no limit',
      JSON.stringify({ query: '{ a(b: "\\"limit\\":5") }', variables: { text: '"limit":5' } }),
      30_000,
    ],
    ['a limit of 2000 relations', JSON.stringify({ variables: { limit: 2000 } }), 34_000],
  ])('waits as long as it takes for a request with %s', async (_, body, longest) => {
    const timeout = vi.spyOn(AbortSignal, 'timeout');
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
    await fetchInTime('http://localhost/', body === undefined ? {} : { body });
    expect(timeout).toHaveBeenCalledWith(longest);
  });

  it('says that there was no answer in time', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('aborted', 'AbortError')));
    await expect(fetchInTime('http://localhost/', {})).rejects.toThrow(
      'There was no answer within 30 seconds.',
    );
  });
});
