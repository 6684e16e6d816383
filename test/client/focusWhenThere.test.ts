import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { focusWhenThere } from '../../client/src/effects/focusWhenThere.ts';

/** A page of which only the focus and what stands in it matter. */
class Page {
  readonly body = {};
  activeElement: object = this.body;
  readonly #elements = new Map<string, object>();
  readonly watching = new Set<() => void>();

  getElementById(id: string): object | null {
    return this.#elements.get(id) ?? null;
  }

  /** Puts an element there, of which those who watch hear. */
  arrive(id: string): object {
    const element = { focus: () => (this.activeElement = element), closest: () => null, scrollIntoView() {} };
    this.#elements.set(id, element);
    for (const hear of [...this.watching]) hear();
    return element;
  }
}

let page: Page;

beforeEach(() => {
  vi.useFakeTimers();
  page = new Page();
  const { watching } = page;
  class Observer {
    constructor(readonly hear: () => void) {}
    observe = () => watching.add(this.hear);
    disconnect = () => watching.delete(this.hear);
  }
  vi.stubGlobal('document', page);
  vi.stubGlobal('MutationObserver', Observer);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('focusWhenThere', () => {
  it('moves the focus to what is there, or comes', () => {
    const there = page.arrive('there');
    focusWhenThere('there');
    expect(page.activeElement).toBe(there);
    focusWhenThere('late');
    expect(page.activeElement).toBe(there);
    const late = page.arrive('late');
    expect(page.activeElement).toBe(late);
    expect(page.watching.size).toBe(0);
  });

  it('follows where the element with the focus was taken away', () => {
    page.activeElement = page.arrive('button');
    focusWhenThere('late');
    page.activeElement = page.body;
    expect(page.arrive('late')).toBe(page.activeElement);
  });

  it('leaves the focus where it has gone meanwhile', () => {
    const field = page.arrive('field');
    focusWhenThere('late');
    page.activeElement = field;
    page.arrive('late');
    expect(page.activeElement).toBe(field);
    expect(page.watching.size).toBe(0);
  });

  it('has one wish at a time, the last, and not for ever', () => {
    focusWhenThere('first');
    focusWhenThere('second');
    page.arrive('first');
    expect(page.activeElement).toBe(page.body);
    vi.advanceTimersByTime(5000);
    page.arrive('second');
    expect(page.activeElement).toBe(page.body);
    expect(page.watching.size).toBe(0);
  });
});
