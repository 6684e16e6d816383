/** The global id of a claim, `<slug>/<id>`, from an id that may be local to the source. */
export function claimId(slug: string, id: string): string {
  return id.includes('/') ? id : `${slug}/${id}`;
}
