/** The id of the element that is the map, where the focus goes when nothing is chosen any more. */
export const MAP_ELEMENT_ID = 'map-canvas';

/** The id of the button of a place in the table, where the focus comes back to from its claims. */
export function placeElementId(place: string): string {
  return `place-${place}`;
}
