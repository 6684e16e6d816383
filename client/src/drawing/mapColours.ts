import { mixed } from './mixed.ts';
import type { Palette } from './palette.ts';

/** The colours of land and sea, pale beside everything that is said. */
export interface MapColours {
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  /** The names of countries. */
  readonly country: string;
}

/** The colours of a map on a palette. */
export function mapColours({ ground, ink, faint, types }: Palette): MapColours {
  return {
    sea: mixed(ground, types.STATE, 0.13),
    land: mixed(ground, ink, 0.015),
    border: mixed(faint, ground, 0.15),
    country: mixed(ink, ground, 0.3),
  };
}
