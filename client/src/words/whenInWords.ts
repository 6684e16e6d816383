const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const SEASONS: Record<string, string> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' };

/** An EDTF date or interval in plain words; what is beyond these words is given as it stands. */
export function whenInWords(edtf: string): string {
  const set = /^([[{])(.+)[\]}]$/u.exec(edtf);
  if (set)
    return set[2]!
      .split(',')
      .map((one) => whenInWords(one.trim()))
      .join(set[1] === '[' ? ' or ' : ' and ');
  if (edtf.startsWith('..') && !edtf.includes('/')) return `by ${day(edtf.slice(2))}`;
  const [start, end, ...more] = edtf.split('/');
  if (more.length > 0 || start === undefined) return edtf;
  if (end === undefined) return start.endsWith('..') ? `from ${day(start.slice(0, -2))} on` : day(start);
  if (isOpen(start)) return isOpen(end) ? 'at an unknown time' : `by ${day(end)}`;
  if (isOpen(end)) return `from ${day(start)} ${end === '..' ? 'on' : 'to an unknown time'}`;
  return `${day(start)} to ${day(end)}`;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function day(text: string): string {
  const match = /^(-?\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([?~%]?)$/u.exec(text);
  if (!match) return text;
  const [, year, month, date, sign] = match;
  const words = [dayNumber(date), monthName(month), yearName(year!)].filter(Boolean).join(' ');
  return [QUALIFIERS[sign ?? ''], words].filter(Boolean).join(' ');
}

const QUALIFIERS: Record<string, string> = { '?': 'perhaps', '~': 'about', '%': 'perhaps about' };

function dayNumber(date: string | undefined): string {
  return date === undefined || date.includes('X') ? '' : `${Number(date)}`;
}

function monthName(month: string | undefined): string {
  return month === undefined ? '' : (SEASONS[month] ?? MONTHS[Number(month) - 1] ?? '');
}

function yearName(year: string): string {
  return year.endsWith('X') ? `the ${year.replaceAll('X', '0')}s` : year;
}
