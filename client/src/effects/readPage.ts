import type { DomNode } from '../../../src/evidence/blockText.ts';
import { pageReadings } from '../../../src/readings/pageReadings.ts';

/** The readings of a page, see `pageReadings`. Nothing in it is run or fetched. */
export function readPage(html: string): readonly string[] {
  return pageReadings(html, (page): DomNode => new DOMParser().parseFromString(page, 'text/html'));
}
