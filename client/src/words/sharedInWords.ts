/**
 * What is said when the address of the page was to be copied, and what it opens for others; `kept` where it
 * cannot hold the layout.
 */
export function sharedInWords({
  copied,
  kept,
}: {
  readonly copied: boolean;
  readonly kept: boolean;
}): string {
  const opens = kept
    ? 'it opens this view, but for what was laid out: that has too many places for a link, or some too far out.'
    : 'it opens this very view.';
  return copied
    ? `Link copied: ${opens}`
    : `This browser lets nobody copy: take the link from the address bar, ${opens}`;
}
