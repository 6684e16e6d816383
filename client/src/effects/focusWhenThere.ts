import { prefersReducedMotion } from './prefersReducedMotion.ts';

const PATIENCE_MS = 5000;
/** Space left above, in pixels. */
const MARGIN = 8;

/** Ends the wish that is still open. */
let dropWish = (): void => {};

/**
 * Moves the focus to the element with an id as soon as the page has it. Gives up after five seconds, where the focus has gone
 * elsewhere meanwhile, and when the next is wished for.
 */
export function focusWhenThere(id: string): void {
  dropWish();
  if (focusOn(id)) return;
  const from = document.activeElement;
  const observer = new MutationObserver(() => {
    if (hasMovedOn(from) || focusOn(id)) dropWish();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const patience = setTimeout(() => dropWish(), PATIENCE_MS);
  dropWish = () => {
    observer.disconnect();
    clearTimeout(patience);
  };
}

/** Whether the focus went to another element; it falls to the body where its element was taken away. */
function hasMovedOn(from: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== from && activeElement !== body;
}

function focusOn(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  element.focus({ preventScroll: true });
  scrollWithin(element);
  return true;
}

/** Scrolls the panel around an element, and the page only where the panel does not scroll by itself. */
function scrollWithin(element: HTMLElement): void {
  const behavior = prefersReducedMotion() ? 'auto' : 'smooth';
  const panel = element.closest('.panel');
  if (!panel || panel.scrollHeight <= panel.clientHeight) {
    element.scrollIntoView({ block: 'start', behavior });
    return;
  }
  const by = element.getBoundingClientRect().top - panel.getBoundingClientRect().top;
  panel.scrollBy({ top: by - MARGIN, behavior });
}
