import { foldWords } from '../../claims/foldWords.ts';
import { earliestDay, latestDay } from '../../time/bounds.ts';
import { readTime } from '../../time/time.ts';
import { nameAt } from '../words/chunks.ts';
import type { Correction } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import { findEnding } from './findEnding.ts';
import { findTime } from './readTime.ts';

/** A question without its limit of time. */
export interface Timed {
  readonly rest: readonly Token[];
  /** EDTF. */
  readonly during: string | null;
  /** What was said for the time, and which time it was read as, where that is no date. */
  readonly corrections: readonly Correction[];
}

/** Takes the limit of time out of a question, unless it is part of a name. */
export function takeTime(tokens: readonly Token[], lexicon: Lexicon): Timed {
  return (
    takeDate(tokens, lexicon) ??
    takeEnding(tokens, lexicon) ?? { rest: tokens, during: null, corrections: [] }
  );
}

function takeEnding(tokens: readonly Token[], lexicon: Lexicon): Timed | undefined {
  const ending = findEnding(tokens, lexicon);
  if (!ending) return undefined;
  const { from, to, edtf, event } = ending;
  const typed = asTyped(tokens.slice(from, to));
  return {
    rest: [...tokens.slice(0, from), ...tokens.slice(to)],
    during: edtf,
    corrections: [{ typed, readAs: `${edtf}, the end of “${event.name}”` }],
  };
}

function takeDate(tokens: readonly Token[], lexicon: Lexicon): Timed | undefined {
  const named = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const length = nameAt(tokens, at, lexicon)?.length ?? 0;
    for (let word = at; length > 1 && word < at + length; word += 1) named.add(word);
  }
  const eventAt = (at: number): { to: number; when: string } | undefined => {
    const name = nameAt(tokens, at, lexicon);
    const event = name?.meanings.flatMap((each) =>
      each.type === 'name' && each.entity.when !== undefined && each.entity.type === 'event'
        ? [each.entity.when]
        : [],
    )[0];
    return name && event !== undefined ? { to: at + name.length, when: event } : undefined;
  };
  const limit = findTime(tokens, { at: eventAt, named: (noun, edtf) => eventOf(noun, edtf, lexicon) }, (at) =>
    named.has(at),
  );
  if (!limit) return undefined;
  const rest = [...tokens.slice(0, limit.from), ...tokens.slice(limit.to)];
  const document = documentBefore(tokens, limit.from);
  if (document === undefined) return { rest, during: limit.edtf, corrections: [] };
  const typed = asTyped(tokens.slice(limit.from, limit.to));
  const readAs = `the date of the ${document}, not of what it tells`;
  return { rest, during: null, corrections: [{ typed, readAs }] };
}

function asTyped(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

const DOCUMENT =
  /^(?:report|article|piece|essay|paper|memo|memorandum|cable|document|assessment|statement|interview|video|dispatch|study)$/u;

/** The noun of a document of which a time from a place on is the date: "the report from 2012"; not where it is asked which. */
function documentBefore(tokens: readonly Token[], from: number): string | undefined {
  const { word: joint } = tokens[from]!;
  const noun = tokens[from - 1]?.word ?? '';
  const isAskedFor = /^(?:which|what)$/u.test(tokens[from - 2]?.word ?? '');
  return joint === 'from' && DOCUMENT.test(noun) && !isAskedFor ? noun : undefined;
}

/** When the one event was that began in a stretch of time and has a noun in its name. */
function eventOf(noun: string, edtf: string, { entities }: Lexicon): string | undefined {
  const span = readTime(edtf);
  const times = entities.flatMap(({ type, when, name, aliases }) => {
    if (type !== 'event' || when === undefined) return [];
    const begins = earliestDay(readTime(when));
    const isThen = begins >= earliestDay(span) && begins <= latestDay(span);
    const names = [name, ...aliases.map(({ text }) => text)];
    return isThen && names.some((each) => foldWords(each).includes(noun)) ? [when] : [];
  });
  return times.length === 1 ? times[0] : undefined;
}
