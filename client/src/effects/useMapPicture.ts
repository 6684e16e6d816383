import { useEffect } from 'react';
import { setCurrentPicture } from '../drawing/currentPicture.ts';
import type { Shown } from '../drawing/picture.ts';
import type { Palette } from '../drawing/palette.ts';

/** Lets the map in an element be taken along as a picture, as it then stands. */
export function useMapPicture(box: Element | null, palette: Palette, shown: Shown): void {
  useEffect(() => {
    setCurrentPicture(() => {
      const svg = box?.querySelector('svg');
      if (!svg) return null;
      const { width, height } = svg.viewBox.baseVal;
      const writer = new XMLSerializer();
      const inside = [...svg.children].map((child) => writer.serializeToString(child)).join('\n');
      return { width, height, palette, family: getComputedStyle(svg).fontFamily, shown, svg: inside };
    });
    return () => setCurrentPicture(null);
  }, [box, palette, shown]);
}
