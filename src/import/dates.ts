import { readTime } from '../time/time.ts';
import { foldSpaces } from './foldSpaces.ts';

/** A date that was read, empty where it says that it is unknown, or a sentence that says why it was not read. */
export type ReadDate = { readonly date: string } | { readonly problem: string };

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The parts of a format; all else stands for itself, `*` for anything. */
const TOKENS = /YYYY|YY|MMMM|MM|M|DD|D|\*/gu;

const PATTERNS: Readonly<Record<string, string>> = {
  YYYY: '(?<year>-?\\d{4})',
  YY: '(?<short>\\d{2})',
  MMMM: '(?<name>\\p{L}+)\\.?',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  DD: '(?<day>\\d{2})',
  D: '(?<day>\\d{1,2})(?:st|nd|rd|th)?',
  '*': '.*',
};

/** What is wrong with a format itself, in a sentence; undefined where nothing is. */
export function dateFormatProblem(format: string, twoDigitYears: string | undefined): string | undefined {
  if (format === 'edtf') return undefined;
  const tokens: readonly string[] = format.match(TOKENS) ?? [];
  const kinds = tokens.map((token) => token[0]);
  if (!tokens.includes('YYYY') && !tokens.includes('YY'))
    return `The date format "${format}" has no year; write YYYY or YY, MM, M or MMMM, DD or D, or edtf.`;
  if (new Set(kinds).size < kinds.length) return `The date format "${format}" has a part twice.`;
  if (kinds.includes('D') && !kinds.includes('M'))
    return `The date format "${format}" has a day without a month.`;
  return tokens.includes('YY') ? twoDigitYearsProblem(format, twoDigitYears) : undefined;
}

function twoDigitYearsProblem(format: string, years: string | undefined): string | undefined {
  if (years === undefined)
    return `The date format "${format}" has a year of two digits; say of which hundred years with "twoDigitYears", such as 1950-2049.`;
  const { first, last } = /^(?<first>\d{4})-(?<last>\d{4})$/u.exec(years)?.groups ?? {};
  return Number(last) - Number(first) === 99
    ? undefined
    : `"twoDigitYears" is a hundred years, such as 1950-2049, not "${years}".`;
}

/**
 * A date in EDTF by the formats that are declared for it, and by no others. Parts that are 0 are unknown: 2014-00-00 is
 * 2014, 0000-00-00 no date. Where two formats read it differently it is not read.
 */
export function readDate(text: string, formats: readonly string[], twoDigitYears?: string): ReadDate {
  const folded = foldSpaces(text);
  const read = new Set(
    formats.map((format) => readAs(folded, format, twoDigitYears)).filter((date) => date !== undefined),
  );
  const [first, ...others] = read;
  if (first === undefined) {
    return {
      problem: `"${shown(text)}" is no date of the format ${formats.map((each) => `"${each}"`).join(' or ')}.`,
    };
  }
  if (others.length > 0) {
    return { problem: `"${shown(text)}" can be read as ${[...read].join(' and as ')}; declare one format.` };
  }
  return { date: first };
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function readAs(text: string, format: string, twoDigitYears: string | undefined): string | undefined {
  if (format === 'edtf') return isEdtf(text) ? text : undefined;
  const groups = patternOf(format).exec(text)?.groups;
  if (groups === undefined) return undefined;
  const year = groups['year'] ?? longYear(groups['short']!, twoDigitYears!);
  const month = groups['name'] === undefined ? groups['month'] : monthNamed(groups['name']);
  if (month === undefined && groups['name'] !== undefined) return undefined;
  const date = joined(year, month?.padStart(2, '0'), groups['day']?.padStart(2, '0'));
  return date === '' || (date !== undefined && isEdtf(date)) ? date : undefined;
}

/** The year of two digits among a hundred years, such as 1950-2049. */
function longYear(short: string, years: string): string {
  const first = Number(years.slice(0, 4));
  const year = first - (first % 100) + Number(short);
  return String(year < first ? year + 100 : year).padStart(4, '0');
}

const patterns = new Map<string, RegExp>();

function patternOf(format: string): RegExp {
  const known = patterns.get(format);
  if (known) return known;
  const source = format
    .split(/(YYYY|YY|MMMM|MM|M|DD|D|\*)/u)
    .map((part) => PATTERNS[part] ?? part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .join('');
  const pattern = new RegExp(`^${source}$`, 'iu');
  patterns.set(format, pattern);
  return pattern;
}

function monthNamed(name: string): string | undefined {
  const index = MONTHS.findIndex((names) => names.includes(name.toLowerCase()));
  return index === -1 ? undefined : String(index + 1);
}

/** A day of an unknown month is a year, an unknown year of no month no date; one of a month is a mistake. */
function joined(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (year === '0000') return [month, day].every((part = '00') => part === '00') ? '' : undefined;
  if (month === undefined || month === '00') return year;
  return day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

const known = new Map<string, boolean>();

/** Files have few dates, many times. */
function isEdtf(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  let is = true;
  try {
    readTime(text);
  } catch {
    is = false;
  }
  known.set(text, is);
  return is;
}

/** A date as exact as it is said to be: cut to month or year, or marked as only about right. */
export function withPrecision(date: string, precision: string | undefined, approximate: boolean): ReadDate {
  const cut = { day: date, month: date.slice(0, 7), year: date.slice(0, 4) }[precision ?? 'day'];
  if (cut === undefined) return { problem: `"${precision}" is no precision; it is day, month or year.` };
  return { date: approximate ? `${cut}~` : cut };
}

/** An interval of two dates; an end that is not given is unknown, or goes on. */
export function interval(from: string, to: string, emptyEnd: 'open' | 'unknown'): ReadDate {
  const empty = emptyEnd === 'open' ? '..' : '';
  if (from === to) return { date: from };
  const date = `${from === '' ? '' : from}/${to === '' ? empty : to}`;
  return isEdtf(date)
    ? { date }
    : { problem: `The interval from "${from}" to "${to}" ends before it begins.` };
}
