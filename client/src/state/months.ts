/** Whether a text is a month as addresses and the timeline write it, `2016-07`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text);
}

/** Months since the year 0, so that months can be counted and put on a scale. */
export function monthNumber(month: string): number {
  const [year, ofYear] = month.split('-').map(Number);
  return year! * 12 + ofYear! - 1;
}

/** The month of a number, `2016-07`; reverses `monthNumber`. */
export function monthOf(number: number): string {
  const year = `${Math.floor(number / 12)}`.padStart(4, '0');
  return `${year}-${`${(number % 12) + 1}`.padStart(2, '0')}`;
}
