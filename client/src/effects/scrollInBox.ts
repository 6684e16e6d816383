import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** How long a smooth scroll takes, at most. */
const SETTLED_MS = 700;

/**
 * Scrolls a box, and nothing around it, so that the first of some elements in it stands a third from its top; leaves it
 * where it is when one of them is in sight.
 */
export function scrollInBox(box: HTMLElement | null, elements: Iterable<Element>): void {
  const [element, ...others] = elements;
  if (!box || !element) return;
  const { top, bottom, height } = box.getBoundingClientRect();
  const inSight = (one: Element): boolean => {
    const place = one.getBoundingClientRect();
    return place.top >= top && place.bottom <= bottom;
  };
  if ([element, ...others].some(inSight)) return;
  const scroll = (behavior: ScrollBehavior): void => {
    const by = element.getBoundingClientRect().top - box.getBoundingClientRect().top - height / 3;
    box.scrollBy({ top: by, behavior });
  };
  scroll(prefersReducedMotion() ? 'auto' : 'smooth');
  // What is out of sight has a guessed height until it comes near; then the place is known.
  setTimeout(() => {
    if (!inSight(element)) scroll('auto');
  }, SETTLED_MS);
}
