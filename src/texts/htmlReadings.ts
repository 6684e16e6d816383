import { parseHTML } from 'linkedom';
import type { DomNode } from '../evidence/blockText.ts';
import { pageReadings } from '../readings/pageReadings.ts';

/** The readings of a page, see `pageReadings`. Nothing in it is run or fetched. */
export function htmlReadings(html: string): readonly string[] {
  return pageReadings(html, (page) => parseHTML(page).document as unknown as DomNode);
}
