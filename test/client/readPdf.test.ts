import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCopy } from '../../client/src/effects/readCopy.ts';

const terminate = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  terminate.mockClear();
  vi.stubGlobal(
    'Worker',
    class {
      postMessage = (): void => {};
      terminate = terminate;
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const file = () => new File(['%PDF'], 'endless.pdf');

describe('reading a PDF whose worker never answers', () => {
  it('is given up after two minutes, with a way out', async () => {
    const read = readCopy(file(), new AbortController().signal);
    const told = expect(read).rejects.toThrow(
      '“endless.pdf” cannot be read as a text: it was not read within 2 minutes; save it as plain text (for instance with pdftotext) and take that.',
    );
    await vi.advanceTimersByTimeAsync(119_000);
    expect(terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    await told;
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends at once when the reader is left', async () => {
    const leaving = new AbortController();
    const read = readCopy(file(), leaving.signal);
    const told = expect(read).rejects.toThrow('its reading was ended');
    await vi.advanceTimersByTimeAsync(10);
    leaving.abort();
    await told;
    expect(terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
