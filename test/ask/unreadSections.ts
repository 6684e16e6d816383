/** Headings of what is shown where a question could not be read. */
export const UNREAD_SECTIONS =
  /^(?:Nearest in words, |Claims contradict each other on this: |In the same passages as the claims before\.)/u;
