import type { Picture } from './picture.ts';

let take: (() => Picture) | null = null;

/** Tells how the drawing that is on screen is taken down; null where it is gone. */
export function setCurrentPicture(next: (() => Picture) | null): void {
  take = next;
}

/** What the drawing shows now; null where none is on screen. */
export function currentPicture(): Picture | null {
  return take?.() ?? null;
}
