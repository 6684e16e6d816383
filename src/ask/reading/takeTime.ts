import { foldWords } from '../../claims/foldWords.ts';
import { earliestDay, latestDay } from '../../time/bounds.ts';
import { readTime } from '../../time/time.ts';
import { nameAt } from '../words/chunks.ts';
import type { Correction } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { POSSESSIVE, type Token, tokensOf } from '../words/tokens.ts';
import { datedDocument } from './datedDocument.ts';
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
  const document = datedDocument(tokens, limit, lexicon);
  if (document === undefined) return { rest, during: limit.edtf, corrections: [] };
  const { from, to, noun, work } = document;
  if (work === undefined) {
    const typed = asTyped(tokens.slice(limit.from, limit.to));
    const readAs = `the date of the ${noun}, by which nothing is limited`;
    return { rest, during: null, corrections: [{ typed, readAs }] };
  }
  return {
    rest: [...tokens.slice(0, from), ...tokensOf(work.name), ...tokens.slice(to)],
    during: null,
    corrections: [{ typed: asTyped(tokens.slice(from, to)), readAs: work.name }],
  };
}

function asTyped(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, word }) => (word === POSSESSIVE ? POSSESSIVE : text))
    .join(' ')
    .replaceAll(` ${POSSESSIVE}`, '’s');
}

/**
 * When the one event was that began in a stretch of time and has a noun in its name; no word of structure is one
 * ("in 2016 in Syria").
 */
function eventOf(noun: string, edtf: string, { entities, meanings }: Lexicon): string | undefined {
  if (meanings.get(noun)?.some(({ type }) => type === 'structure' || type === 'filler')) return undefined;
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
