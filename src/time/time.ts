import edtf, { parse, type EdtfValue } from 'edtf';
import { type DayRange, plainDays } from './plainDate.ts';

export type { DayRange };

/** One of the stretches of time that an EDTF expression names. A date is one unknown day within its range. */
export interface Span {
  /** The days on which it may begin. */
  readonly start: DayRange;
  /** The days on which it may end. */
  readonly end: DayRange;
  /** False where `?`, `~`, `%`, `..` or an unknown end leaves no certainty about the beginning. */
  readonly certainStart: boolean;
  /** False where `?`, `~`, `%`, `..` or an unknown end leaves no certainty about the end. */
  readonly certainEnd: boolean;
}

/** What an EDTF expression means: exactly one of the spans holds (`one`, as in `[..]`), or each does (`all`, as in `{..}`). */
export interface Time {
  readonly spans: readonly Span[];
  readonly choice: 'one' | 'all';
}

const DAY = 86_400_000;

/** The month, 0-based, in which each season begins: spring is March to May, winter reaches into the next year. */
const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 2, 22: 5, 23: 8, 24: 11 };

/** Most expressions whose meaning is remembered; then remembering begins anew. */
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, Time>();

/**
 * Reads an EDTF expression of level 0 or 1 or a level-2 set; what was read is remembered, since the same few dates are
 * asked about over and over.
 * Throws a RangeError, a full sentence that quotes the expression, when it is none or ends before it starts.
 */
export function readTime(text: string): Time {
  const plain = readPlain(text);
  if (plain) return { spans: [plain], choice: 'one' };
  const known = remembered.get(text);
  if (known) return known;
  const time = readAnew(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, time);
  return time;
}

function readAnew(text: string): Time {
  if (parseOrExplain(text) === 'Interval') return { spans: [readInterval(text)], choice: 'one' };
  const value = edtf(text);
  if (value.type === 'Set') return { spans: readMembers(value), choice: 'one' };
  if (value.type === 'List') return { spans: readMembers(value), choice: 'all' };
  return { spans: [readDate(value)], choice: 'one' };
}

/** A plain date, or an interval between two, without the help of a grammar. */
function readPlain(text: string): Span | undefined {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const days = plainDays(text);
    return days && oneDay(days, true);
  }
  const [start, end] = [plainDays(text.slice(0, slash)), plainDays(text.slice(slash + 1))];
  if (!start || !end || end.max < start.min) return undefined;
  return { start, end, certainStart: true, certainEnd: true };
}

function parseOrExplain(text: string): string {
  try {
    return parse(text).type;
  } catch {
    throw new RangeError(
      `"${shortened(text)}" is not a date in EDTF; write a day "2016-12-13", a month "2016-12", a year "2016" or an interval "2015-09/2016-12".`,
    );
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Reads the ends one by one: edtf.js refuses "2016-12-13/2016-12", whose ends share a month. */
function readInterval(text: string): Span {
  const [from, to] = text
    .split('/')
    .map((end) => (end === '' || end === '..' ? undefined : readDate(edtf(end))));
  const start = from?.start ?? { min: -Infinity, max: to?.end.max ?? Infinity };
  const end = to?.end ?? { min: from?.start.min ?? -Infinity, max: Infinity };
  if (end.max < start.min) throw new RangeError(`The interval "${text}" ends before it starts.`);
  return { start, end, certainStart: from?.certainStart ?? false, certainEnd: to?.certainEnd ?? false };
}

function readMembers(value: EdtfValue): Span[] {
  const spans = value.values.map((member) =>
    Array.isArray(member)
      ? readConsecutive(member as EdtfValue[], value.type)
      : readDate(member as EdtfValue),
  );
  const first = spans[0];
  const last = spans.at(-1);
  if (value.earlier && first) spans.unshift(oneDay({ min: -Infinity, max: first.start.max }, false));
  if (value.later && last) spans.push(oneDay({ min: last.start.min, max: Infinity }, false));
  return spans;
}

/** `a..b` is some day between in a set, the whole stretch in a list. */
function readConsecutive(ends: readonly EdtfValue[], type: EdtfValue['type']): Span {
  const from = readDate(ends[0]!);
  const to = readDate(ends.at(-1)!);
  return type === 'Set' ? oneDay({ min: from.start.min, max: to.end.max }, true) : { ...from, end: to.end };
}

function readDate(value: EdtfValue): Span {
  const range =
    value.type === 'Season' ? seasonRange(value) : { min: toDay(value.min), max: toDay(value.max) };
  return oneDay(range, !value.uncertain?.value && !value.approximate?.value);
}

function oneDay(range: DayRange, certain: boolean): Span {
  return { start: range, end: range, certainStart: certain, certainEnd: certain };
}

function seasonRange(value: EdtfValue): DayRange {
  const [year = 0, season = 0] = value.values as readonly number[];
  const month = SEASON_MONTHS[season];
  if (month === undefined) return { min: toDay(Date.UTC(year, 0, 1)), max: toDay(Date.UTC(year, 11, 31)) };
  return { min: toDay(Date.UTC(year, month, 1)), max: toDay(Date.UTC(year, month + 3, 0)) };
}

function toDay(milliseconds: number): number {
  const day = Math.floor(milliseconds / DAY);
  if (Number.isNaN(day)) throw new RangeError('The year lies outside what can be counted in days.');
  return day;
}
