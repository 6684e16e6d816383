import { prefersReducedMotion } from './prefersReducedMotion.ts';

const PATIENCE_MS = 5000;
/** Space left above, in pixels. */
const MARGIN = 8;

/** Moves the focus to the element with an id as soon as the page has it; gives up after five seconds. */
export function focusWhenThere(id: string): void {
  if (focusOn(id)) return;
  const observer = new MutationObserver(() => {
    if (focusOn(id)) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
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
