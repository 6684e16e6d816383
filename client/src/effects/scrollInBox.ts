import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** How long a smooth scroll takes, at most. */
const SETTLED_MS = 700;
/** How often it is looked after the place again, while what lies on the way there is measured. */
const LOOKS = 4;
/** What of the reader's ends the looking after: the box is theirs. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Scrolls a box, and nothing around it, so that the first of some elements in it stands a third from its top; leaves it
 * where it is when one of them is in sight. Gives back how to stop looking after the place.
 */
export function scrollInBox(box: HTMLElement | null, elements: Iterable<Element>): () => void {
  const [element, ...others] = elements;
  if (!box || !element) return () => {};
  const inSight = (one: Element): boolean => {
    const { top, bottom } = box.getBoundingClientRect();
    const place = one.getBoundingClientRect();
    return place.top >= top && place.bottom <= bottom;
  };
  const scroll = (behavior: ScrollBehavior): void => {
    if (!element.isConnected || [element, ...others].some(inSight)) return;
    const { top, height } = box.getBoundingClientRect();
    box.scrollBy({ top: element.getBoundingClientRect().top - top - height / 3, behavior });
  };
  scroll(prefersReducedMotion() ? 'auto' : 'smooth');
  return lookAfter(box, () => scroll('auto'));
}

/** What is out of sight has a guessed height until it comes near: the place is looked after until it is known. */
function lookAfter(box: HTMLElement, look: () => void): () => void {
  let looks = 0;
  const timer = setInterval(() => {
    look();
    looks += 1;
    if (looks === LOOKS) leave();
  }, SETTLED_MS);
  const leave = (): void => {
    clearInterval(timer);
    for (const hand of BY_HAND) box.removeEventListener(hand, leave);
  };
  for (const hand of BY_HAND) box.addEventListener(hand, leave, { passive: true });
  return leave;
}
