import { foldWords } from '../../claims/foldWords.ts';
import type { Entity } from '../../claims/types.ts';
import { latestDay } from '../../time/bounds.ts';
import { readTime } from '../../time/time.ts';
import { nameAt } from '../words/chunks.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/tokens.ts';
import type { TimeLimit } from './readTime.ts';

/** The end of an event, as a limit of time in a question. */
export interface Ending extends TimeLimit {
  /** The event that ends. */
  readonly event: Entity;
}

const OPENING =
  /^(?:at|in|during|by|towards?) (?:(?:the|its|their|his|her) )?(?:very )?(?:end|close|(?:last|final|closing) (?:days?|weeks?|hours?|moments?|months?|stages?|phases?))(?! [a-z]*\d)(?: |$)/u;
const OF = /^of (?:(?:the|this|that) )?/u;
const OCCASION = /^(?:siege|battle|fighting|fight|struggle|it)(?: |$)/u;
/** Beside these, "at the end" is that of a text. */
const SAYING =
  /^(?:says?|said|writes?|wrote|written|argues?|argued|concludes?|concluded|claims?|claimed|mentions?|mentioned)$/u;

/**
 * "At the end of the siege", "in the last days": the last month of the event that is named, else of the last one that has
 * a word of a name in the question in its own ("Aleppo’s rebels": what happened at Aleppo). Undefined where there is none
 * with a date.
 */
export function findEnding(tokens: readonly Token[], lexicon: Lexicon): Ending | undefined {
  for (let from = 0; from < tokens.length; from += 1) {
    const opened = wordsOf(OPENING, tokens, from);
    if (opened === 0) continue;
    const at = from + opened;
    const joined = wordsOf(OF, tokens, at);
    const named = joined > 0 ? eventAt(tokens, at + joined, lexicon) : undefined;
    if (named) return endingOf(named.event, from, named.to);
    const occasion = joined > 0 ? wordsOf(OCCASION, tokens, at + joined) : 0;
    const last = lastEvent(tokens, tokens[at + joined]?.word ?? '', lexicon);
    /* "at the end of his speech" is none of this. */
    const isOfText = occasion === 0 && tokens.some(({ word }) => SAYING.test(word));
    if (last === undefined || isOfText || (joined > 0 && occasion === 0)) return undefined;
    return endingOf(last, from, at + joined + occasion);
  }
  return undefined;
}

/** How many tokens from one on a pattern takes, which ends at the end of a word. */
function wordsOf(pattern: RegExp, tokens: readonly Token[], from: number): number {
  const rest = tokens.slice(from).map(({ word }) => word);
  const found = pattern.exec(rest.join(' '))?.[0].trim();
  return found ? found.split(' ').length : 0;
}

function eventAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): { readonly event: Entity; readonly to: number } | undefined {
  const name = nameAt(tokens, at, lexicon);
  const [event] = (name?.meanings ?? []).flatMap((each) =>
    each.type === 'name' && each.entity.type === 'event' && each.entity.when !== undefined
      ? [each.entity]
      : [],
  );
  return name && event ? { event, to: at + name.length } : undefined;
}

/**
 * The last to end of the events that have a word of a name in the question in their own, of those called by a
 * noun if there are such.
 */
function lastEvent(tokens: readonly Token[], noun: string, lexicon: Lexicon): Entity | undefined {
  const named = new Set(
    tokens.flatMap((_, at) =>
      (nameAt(tokens, at, lexicon)?.meanings ?? []).flatMap((each) =>
        each.type === 'name' ? foldWords(each.entity.name) : [],
      ),
    ),
  );
  const ended = lexicon.entities
    .filter(({ type, name }) => type === 'event' && foldWords(name).some((word) => named.has(word)))
    .filter((event) => endOf(event) !== undefined)
    .toSorted((a, b) => latestDay(readTime(b.when!)) - latestDay(readTime(a.when!)));
  return ended.find(({ name }) => foldWords(name).includes(noun)) ?? ended[0];
}

function endingOf(event: Entity, from: number, to: number): Ending | undefined {
  const edtf = endOf(event);
  return edtf === undefined ? undefined : { from, to, edtf, event };
}

/** The month in which an event ended, else the year; undefined where its date does not tell so much. */
function endOf({ when }: Entity): string | undefined {
  return /(?:^|\/)(\d{4}(?:-(?:0\d|1[0-2]))?)(?:-\d\d)?[~?%]?$/u.exec(when ?? '')?.[1];
}
