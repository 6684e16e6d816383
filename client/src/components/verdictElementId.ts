/** The id of the element that tells what a source says of a relation, or that it says nothing. */
export function verdictElementId(relation: string, source: string): string {
  return `verdict-${relation}-${source}`;
}
