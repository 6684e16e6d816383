import { prefersReducedMotion } from './prefersReducedMotion.ts';

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
  const by = element.getBoundingClientRect().top - top - height / 3;
  box.scrollBy({ top: by, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
