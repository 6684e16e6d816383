import { useEffect } from 'react';
import { setCurrentPicture } from '../drawing/currentPicture.ts';
import { mapPictureOf } from '../drawing/mapPicture.ts';
import type { Shown } from '../drawing/picture.ts';
import type { Palette } from '../drawing/palette.ts';
import type { MapPlace } from '../state/mapPlaces.ts';

/** Lets the map of some places in an element be taken along as a picture, as it then stands. */
export function useMapPicture(
  box: Element | null,
  palette: Palette,
  { shown, places }: { readonly shown: Shown; readonly places: readonly MapPlace[] },
): void {
  useEffect(() => {
    setCurrentPicture(() => {
      const svg = box?.querySelector('svg');
      const ids = places.flatMap(({ relations }) => relations.map(({ relation }) => relation.id));
      return svg ? mapPictureOf(svg, { palette, shown, relations: new Set(ids).size }) : null;
    });
    return () => setCurrentPicture(null);
  }, [box, palette, shown, places]);
}
