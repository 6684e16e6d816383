import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LayoutStart, runLayout } from '../../client/src/drawing/layoutRun.ts';
import type { LayoutNews } from '../../client/src/drawing/layoutWorker.ts';
import { layoutInWords } from '../../client/src/words/layoutInWords.ts';

/** Stands for the worker: tells what a test has it tell. */
class FakeWorker {
  static last: FakeWorker;
  onmessage: (news: { readonly data: LayoutNews }) => void = () => undefined;
  onerror: () => void = () => undefined;
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  constructor() {
    FakeWorker.last = this;
  }
}

beforeEach(() => vi.stubGlobal('Worker', FakeWorker));
afterEach(() => vi.unstubAllGlobals());

const task = {
  places: Float32Array.of(0, 0),
  sizes: Float32Array.of(1),
  fixed: Uint8Array.of(0),
  ends: Uint32Array.of(),
};

function start(heard: Partial<LayoutStart> = {}) {
  const standing = new Map([
    ['iran', { x: 0, y: 0 }],
    ['hidden', { x: 7, y: 8 }],
  ]);
  return runLayout({ task, ids: ['iran'], standing, onNews: vi.fn(), onFailure: vi.fn(), ...heard });
}

describe('runLayout', () => {
  it('has put nothing anywhere before its first news', () => {
    const run = start();
    expect(FakeWorker.last.postMessage).toHaveBeenCalledWith(task);
    expect(run.places()).toBeNull();
    run.end();
    expect(FakeWorker.last.terminate).toHaveBeenCalledOnce();
    expect(run.places()).toBeNull();
  });

  it('puts what it lays out where the worker tells, and leaves the rest where it stands', () => {
    const onNews = vi.fn();
    const run = start({ onNews });
    FakeWorker.last.onmessage({ data: { places: Float32Array.of(3, 4), done: false } });
    expect(run.places()).toEqual(
      new Map([
        ['iran', { x: 3, y: 4 }],
        ['hidden', { x: 7, y: 8 }],
      ]),
    );
    FakeWorker.last.onmessage({ data: { places: Float32Array.of(5, 6), done: true } });
    expect(run.places()?.get('iran')).toEqual({ x: 5, y: 6 });
    expect(onNews.mock.calls).toEqual([[false], [true]]);
  });

  it('tells of a worker that breaks down, and has then put nothing anywhere', () => {
    const onFailure = vi.fn();
    const run = start({ onFailure });
    FakeWorker.last.onerror();
    expect(onFailure).toHaveBeenCalledOnce();
    expect(run.places()).toBeNull();
  });
});

describe('layoutInWords', () => {
  const nothing = { running: false, failed: false, changed: false, foreign: false };

  it.each([
    [{}, ''],
    [{ changed: true }, 'Laid out.'],
    [{ foreign: true }, "The link's layout is of another drawing."],
    [{ changed: true, running: true }, 'Laying out …'],
    [{ changed: true, failed: true }, 'Laying out failed: everything stands where it stood before.'],
  ])('puts %o as "%s"', (standing, words) => {
    expect(layoutInWords({ ...nothing, ...standing })).toBe(words);
  });
});
