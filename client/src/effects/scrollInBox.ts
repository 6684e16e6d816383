import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Scrolls a box, and nothing around it, so that an element in it stands a third from its top. */
export function scrollInBox(box: HTMLElement | null, element: Element | null | undefined): void {
  if (!box || !element) return;
  const { top, height } = box.getBoundingClientRect();
  const by = element.getBoundingClientRect().top - top - height / 3;
  box.scrollBy({ top: by, behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
