import { earliestDay, latestDay } from '../../time/bounds.ts';
import { readTime as readEdtf } from '../../time/time.ts';
import type { Token } from '../words/tokens.ts';

/** A limit of time found in a question: which tokens it takes, and the EDTF it means. */
export interface TimeLimit {
  readonly from: number;
  readonly to: number;
  readonly edtf: string;
}

/** The EDTF `when` of an event that is named from token `at` on, with the token after it; undefined where there is none. */
export type EventAt = (at: number) => { readonly to: number; readonly when: string } | undefined;

/** The EDTF `when` of the one event that falls in a date and is called by a noun ("offensive"); undefined where none or several do. */
export type EventNamed = (noun: string, edtf: string) => string | undefined;

/** How events are found in a question. */
export interface Events {
  readonly at: EventAt;
  readonly named: EventNamed;
}

/** A date that is named in a question, from its first token up to the one before `to`. */
interface Named {
  readonly edtf: string;
  readonly to: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};
const OPENERS: ReadonlySet<string> = new Set([
  'in',
  'on',
  'during',
  'at',
  'throughout',
  'around',
  'of',
  'for',
]);
const PARTS: Readonly<Record<string, readonly [string, string]>> = {
  early: ['01', '04'],
  mid: ['05', '08'],
  late: ['09', '12'],
};
/** What may stand in "at the …of 2016", though not in "before the … of 2016". */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  beginning: ['01', '03'],
  start: ['01', '03'],
  end: ['10', '12'],
};

/**
 * The first limit of time in a question: "in 2016", "since September 2015", "before the fall of Aleppo". No year
 * in it is taken, because it is part of a name.
 */
export function findTime(
  tokens: readonly Token[],
  events: Events,
  isTaken: (at: number) => boolean,
): TimeLimit | undefined {
  /* An event may stand in a limit, a date within a name may not: "the November 2016 offensive". */
  const isPartOfName = (words: readonly Token[], from: number, to: number): boolean =>
    words.slice(from, to).some(({ word }, index) => isTaken(from + index) && /^\d{4}$/u.test(word));
  for (let from = 0; from < tokens.length; from += 1) {
    const limit = timeFrom(tokens, from, events);
    if (limit && !isPartOfName(tokens, from, limit.to)) return { from, ...limit };
  }
  return undefined;
}

function timeFrom(tokens: readonly Token[], from: number, events: Events): Named | undefined {
  /* "back in 2012" */
  if (tokens[from]!.word === 'back' && tokens[from + 1]) return timeFrom(tokens, from + 1, events);
  const word = tokens[from]!.word;
  const next = tokens[from + 1]?.word;
  const date = (at: number): Named | undefined =>
    eventInDate(tokens, at, events) ?? dateAt(tokens, at) ?? eventDate(tokens, at, events);
  const onwards = (named: Named | undefined): Named | undefined =>
    map(named, (edtf) => onFrom(startOf(edtf)));
  if (word === 'between') return span(tokens, from + 1, ['and']);
  if (word === 'from')
    return span(tokens, from + 1, ['to', 'until', 'till']) ?? onwards(dateAt(tokens, from + 1));
  if (word === 'since') return onwards(date(from + 1));
  if (word === 'after') return map(date(from + 1), (edtf) => onFrom(dayAfter(edtf)));
  if (word === 'before') return map(date(from + 1), (edtf) => upTo(dayBefore(edtf)));
  if (['until', 'till', 'by'].includes(word))
    return map(dateAt(tokens, from + 1), (edtf) => upTo(endOf(edtf)));
  if (word === 'up' && next === 'to') return map(date(from + 2), (edtf) => upTo(endOf(edtf)));
  if (word === 'during') return date(from + 1);
  if (OPENERS.has(word))
    return (
      eventInDate(tokens, from + 1, events) ??
      endOfYear(tokens, from + 1) ??
      yearsInRow(tokens, from + 1) ??
      dateAt(tokens, from + 1) ??
      monthsInRow(tokens, from + 1)
    );
  return dateAt(tokens, from) ?? datesOfYear(tokens, from, ['to', 'until', 'till']);
}

function span(tokens: readonly Token[], at: number, joints: readonly string[]): Named | undefined {
  const first = dateAt(tokens, at);
  if (first && joints.includes(tokens[first.to]?.word ?? '')) {
    const last = dateAt(tokens, first.to + 1);
    return last && { edtf: `${startOf(first.edtf)}/${endOf(last.edtf)}`, to: last.to };
  }
  return datesOfYear(tokens, at, joints) ?? daysOfMonth(tokens, at, joints);
}

/** "between November and December 2016", "from 15 November to 13 December 2016", "November-December 2016": the year is said once. */
function datesOfYear(tokens: readonly Token[], at: number, joints: readonly string[]): Named | undefined {
  const first = dateInYear(tokens, at);
  if (first === undefined) return undefined;
  const next = tokens[first.to];
  const isJoined = next !== undefined && joints.includes(next.word);
  /* "November-December", of which the tokens keep no hyphen */
  const isAdjacent = first.day === undefined && next !== undefined && MONTHS.includes(next.word);
  if (!isJoined && !isAdjacent) return undefined;
  const second = isJoined ? first.to + 1 : first.to;
  const month = dateInYear(tokens, second)?.month;
  const last = month === undefined ? undefined : dateAt(tokens, second);
  if (month === undefined || last === undefined) return undefined;
  /* "in December and January 2017" */
  const year = Number(last.edtf.slice(0, 4)) - (first.month > month ? 1 : 0);
  const day = first.day === undefined ? '' : `-${first.day}`;
  return { edtf: `${year}-${two(first.month)}${day}/${endOf(last.edtf)}`, to: last.to };
}

/** "in November and December 2016": two months, the second the next; more would be others, too. */
function monthsInRow(tokens: readonly Token[], at: number): Named | undefined {
  const [first, last] = [tokens[at], tokens[at + 2]].map((token) => MONTHS.indexOf(token?.word ?? ''));
  const isInRow = first !== -1 && last !== -1 && (first! + 1) % MONTHS.length === last;
  return isInRow ? datesOfYear(tokens, at, ['and', 'or']) : datesOfYear(tokens, at, []);
}

/** "between 15 and 30 November 2016": month and year are said once. */
function daysOfMonth(tokens: readonly Token[], at: number, joints: readonly string[]): Named | undefined {
  const first = dayOf(tokens[at]?.word ?? '');
  if (first === undefined || !joints.includes(tokens[at + 1]?.word ?? '')) return undefined;
  const last = dateInYear(tokens, at + 2)?.day === undefined ? undefined : dateAt(tokens, at + 2);
  return last && { edtf: `${last.edtf.slice(0, -2)}${first}/${last.edtf}`, to: last.to };
}

/** A month, with or without a day, that is named without its year. */
function dateInYear(
  tokens: readonly Token[],
  start: number,
): { readonly month: number; readonly day: string | undefined; readonly to: number } | undefined {
  const at = tokens[start]?.word === 'the' ? start + 1 : start;
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const month = MONTHS.indexOf(word(0)) + 1;
  if (month > 0) {
    const day = dayOf(word(1));
    return { month, day, to: at + (day === undefined ? 1 : 2) };
  }
  const after = word(1) === 'of' ? 2 : 1;
  const [day, monthAfter] = [dayOf(word(0)), MONTHS.indexOf(word(after)) + 1];
  return day === undefined || monthAfter === 0 ? undefined : { month: monthAfter, day, to: at + after + 1 };
}

/** "in 2012 and 2013": two years, the second the next. */
function yearsInRow(tokens: readonly Token[], at: number): Named | undefined {
  const [first = '', joint = '', last = ''] = tokens.slice(at, at + 3).map(({ word }) => word);
  if (!isYear(first) || !isYear(last) || !['and', 'or'].includes(joint)) return undefined;
  return Number(last) === Number(first) + 1 ? { edtf: `${first}/${last}`, to: at + 3 } : undefined;
}

/** A date that is written out at a place: a year, a month with its year, a day, a season, a decade. */
function dateAt(tokens: readonly Token[], start: number): Named | undefined {
  const at = ['the', 'year', 'month'].includes(tokens[start]?.word ?? '') ? start + 1 : start;
  const word = (offset: number): string => tokens[at + offset]?.word ?? '';
  const decade = /^(1\d|20)(\d)0s$/u.exec(word(0));
  if (decade) return { edtf: `${decade[1]}${decade[2]}X`, to: at + 1 };
  if (isYear(word(0))) {
    /* "2015-2016", "2016-12" and "2016-12-13" come as words of their own. */
    if (isYear(word(1))) return { edtf: `${word(0)}/${word(1)}`, to: at + 2 };
    if (!/^(?:0[1-9]|1[0-2])$/u.test(word(1))) return { edtf: word(0), to: at + 1 };
    if (/^[0-3]\d$/u.test(word(2))) return { edtf: `${word(0)}-${word(1)}-${word(2)}`, to: at + 3 };
    return { edtf: `${word(0)}-${word(1)}`, to: at + 2 };
  }
  const ofYear = (offset: number): number => (word(offset) === 'of' ? offset + 1 : offset);
  const part = PARTS[word(0)];
  if (part && isYear(word(1))) return { edtf: `${word(1)}-${part[0]}/${word(1)}-${part[1]}`, to: at + 2 };
  const season = SEASONS[word(0)];
  if (season && isYear(word(ofYear(1))))
    return { edtf: `${word(ofYear(1))}-${season}`, to: at + ofYear(1) + 1 };
  const month = MONTHS.indexOf(word(0)) + 1;
  if (month > 0) {
    const day = dayOf(word(1));
    if (day && isYear(word(2))) return { edtf: `${word(2)}-${two(month)}-${day}`, to: at + 3 };
    if (isYear(word(ofYear(1)))) return { edtf: `${word(ofYear(1))}-${two(month)}`, to: at + ofYear(1) + 1 };
  }
  const day = dayOf(word(0));
  const monthAfter = MONTHS.indexOf(word(ofYear(1))) + 1;
  const yearAfter = word(ofYear(1) + 1);
  if (day && monthAfter > 0 && isYear(yearAfter)) {
    return { edtf: `${yearAfter}-${two(monthAfter)}-${day}`, to: at + ofYear(1) + 2 };
  }
  return undefined;
}

/** "the end of 2016": its last three months. */
function endOfYear(tokens: readonly Token[], start: number): Named | undefined {
  const at = tokens[start]?.word === 'the' ? start + 1 : start;
  const end = ENDS[tokens[at]?.word ?? ''];
  const year = tokens[at + 2]?.word ?? '';
  if (!end || tokens[at + 1]?.word !== 'of' || !isYear(year)) return undefined;
  return { edtf: `${year}-${end[0]}/${year}-${end[1]}`, to: at + 3 };
}

function eventDate(tokens: readonly Token[], at: number, events: Events): Named | undefined {
  const found = events.at(tokens[at]?.word === 'the' ? at + 1 : at) ?? events.at(at);
  return found && { edtf: found.when, to: found.to };
}

/** "the November 2016 offensive": the event of that time. */
function eventInDate(tokens: readonly Token[], at: number, events: Events): Named | undefined {
  const date = dateAt(tokens, at);
  const noun = date && tokens[date.to]?.word;
  const when = noun === undefined ? undefined : events.named(noun, date!.edtf);
  return when === undefined ? undefined : { edtf: when, to: date!.to + 1 };
}

/** A date made into another; undefined where that has no day, since the first is open. */
function map(named: Named | undefined, change: (edtf: string) => string | undefined): Named | undefined {
  const edtf = named && change(named.edtf);
  return edtf === undefined ? undefined : { edtf, to: named!.to };
}

const onFrom = (day: string | undefined): string | undefined => (day === undefined ? undefined : `${day}/..`);
const upTo = (day: string | undefined): string | undefined => (day === undefined ? undefined : `../${day}`);

function startOf(edtf: string): string | undefined {
  return isPlain(edtf) ? edtf : dayInWords(earliestDay(readEdtf(edtf)));
}

function endOf(edtf: string): string | undefined {
  return isPlain(edtf) ? edtf : dayInWords(latestDay(readEdtf(edtf)));
}

/** Years stay years: before 2016 is up to 2015, not up to its last day. */
function dayBefore(edtf: string): string | undefined {
  return isYear(edtf) ? `${Number(edtf) - 1}` : dayInWords(earliestDay(readEdtf(edtf)) - 1);
}

function dayAfter(edtf: string): string | undefined {
  return isYear(edtf) ? `${Number(edtf) + 1}` : dayInWords(latestDay(readEdtf(edtf)) + 1);
}

/** A day in EDTF; undefined for the end of an open time. */
function dayInWords(day: number): string | undefined {
  if (!Number.isFinite(day)) return undefined;
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function isPlain(edtf: string): boolean {
  return /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(edtf);
}

function isYear(word: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/u.test(word);
}

function dayOf(word: string): string | undefined {
  const day = Number(/^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1]);
  return day >= 1 && day <= 31 ? two(day) : undefined;
}

function two(number: number): string {
  return `${number}`.padStart(2, '0');
}
