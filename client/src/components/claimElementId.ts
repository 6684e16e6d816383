/** The id of the element that shows a claim. */
export function claimElementId(claim: string): string {
  return `claim-${claim}`;
}
