import { type RefObject, useEffect } from 'react';
import { scrollInBox } from './scrollInBox.ts';

/** Brings what a selector finds in a box into sight whenever something else is chosen, or what is chosen arrives; null is nothing. */
export function useScrollInBox(
  box: RefObject<HTMLElement | null>,
  selector: string,
  chosen: string | null,
): void {
  useEffect(
    () =>
      chosen === null ? undefined : scrollInBox(box.current, box.current?.querySelectorAll(selector) ?? []),
    [box, selector, chosen],
  );
}
