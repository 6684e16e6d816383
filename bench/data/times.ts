import { pickByShare, type Random, wholeBelow } from './random.ts';

const FIRST_YEAR = 2011;
/** All claims speak of times before the first source was published, so that time keeps no denial from meeting. */
const YEARS = 5;

const FORMS = [
  ['year', 20],
  ['month', 40],
  ['day', 30],
  ['interval', 10],
] as const;

/** The time of what is claimed, as EDTF, within 2011 to 2015. */
export function drawTime(random: Random): string {
  const form = pickByShare(random, FORMS);
  const month = wholeBelow(random, YEARS * 12);
  if (form === 'year') return monthOf(month).slice(0, 4);
  if (form === 'month') return monthOf(month);
  if (form === 'day') return `${monthOf(month)}-${twoDigits(1 + wholeBelow(random, 28))}`;
  return `${monthOf(month)}/${monthOf(month + wholeBelow(random, YEARS * 12 - month))}`;
}

function monthOf(month: number): string {
  return `${FIRST_YEAR + Math.floor(month / 12)}-${twoDigits(1 + (month % 12))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
