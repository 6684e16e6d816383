import type { MapPicture, Picture } from './picture.ts';

let take: (() => Picture | MapPicture | null) | null = null;

/** Tells how the drawing or map that is on screen is taken down; null where it is gone. */
export function setCurrentPicture(next: (() => Picture | MapPicture | null) | null): void {
  take = next;
}

/** What the drawing or map shows now; null where none is on screen. */
export function currentPicture(): Picture | MapPicture | null {
  return take?.() ?? null;
}
