import { prefersReducedMotion } from './prefersReducedMotion.ts';

/**
 * Scrolls to an element whose beginning is out of sight, as where the page is one column; a sheet over the page
 * is left where it is.
 */
export function bringIntoView(element: HTMLElement | null): void {
  if (!element) return;
  if (getComputedStyle(element).position === 'fixed') return;
  const { top } = element.getBoundingClientRect();
  if (top >= 0 && top < innerHeight * 0.7) return;
  element.scrollIntoView({ block: 'start', behavior: prefersReducedMotion() ? 'auto' : 'smooth' });
}
