/** The end of a row of lines, in which so many are not hidden. */
export interface Stretch {
  readonly from: number;
  readonly lines: number;
}

/** The shortest end of a row that holds `most` lines that are not hidden, or all of these. `shown` is 1 where one is not. */
export function lastShown(shown: Uint8Array, most: number): Stretch {
  let [from, lines] = [shown.length, 0];
  for (let place = shown.length - 1; place >= 0 && lines < most; place--) {
    if (shown[place] === 0) continue;
    lines++;
    from = place;
  }
  return { from, lines };
}
