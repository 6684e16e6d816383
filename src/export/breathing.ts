import { setImmediate } from 'node:timers/promises';

/** Items handled before others get their turn: about a millisecond's work. */
const AT_ONCE = 500;

/** The items of a list, with a pause every few hundred, so that a server goes on answering while a million are written. */
export async function* breathing<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  let done = 0;
  for (const item of items) {
    done += 1;
    if (done % AT_ONCE === 0) await setImmediate();
    yield item;
  }
}
