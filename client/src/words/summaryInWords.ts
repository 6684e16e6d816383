/** What a relation's summary begins with where no source speaks. */
const NOBODY = /^nobody says/u;

/**
 * The summary of a relation. Where readers' comments speak of it somebody does say something, though no source.
 *
 * @param commented whether a comment speaks of it.
 */
export function summaryInWords(summary: string, commented: boolean): string {
  return commented ? summary.replace(NOBODY, 'no source says') : summary;
}
