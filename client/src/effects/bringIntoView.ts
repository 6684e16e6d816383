import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Scrolls to an element whose beginning is out of sight, as it is where the page is one column. */
export function bringIntoView(element: HTMLElement | null): void {
  if (!element) return;
  const { top } = element.getBoundingClientRect();
  if (top >= 0 && top < innerHeight * 0.7) return;
  element.scrollIntoView({ block: 'start', behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
