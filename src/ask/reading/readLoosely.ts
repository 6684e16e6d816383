import { foldWords } from '../../claims/foldWords.ts';
import { type Entity, ENTITY_TYPES, type EntityType } from '../../claims/types.ts';
import type { Asker, Catalogue } from '../asker.ts';
import { CHANGE_SIGN } from '../words/changeWords.ts';
import { type Chunk, chunksInText, isUnknownName, UNKNOWN } from '../words/chunks.ts';
import { SIDES } from '../words/functionWords.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Meaning } from '../words/lexicon.ts';
import { isAfterAsking, plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { isDenial, isDenyingVerb, whyBound } from '../words/whyBound.ts';
import { LIGHT, CLAUSE_JOINTS } from '../words/wordsThatBind.ts';
import { asksCitedInComments, ofCited, partsAsked, tellsPart } from './commenters.ts';
import { amongOf } from './readClause.ts';
import { NOTHING_READ, type Named, type Reading, type Unread } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';
import { takeTime } from './takeTime.ts';

/**
 * What can be searched for instead of an answer to a question that is no known sentence: claims about whom it names, with the
 * relations it names. Undefined where too little of it is known; says so where a word cannot be left out of it.
 */
export function readLoosely(
  question: string,
  { grammar, catalogue }: Pick<Asker, 'grammar' | 'catalogue'>,
): Reading | Unread | undefined {
  const { rest, during, corrections } = takeTime(questionWords(question, grammar.lexicon), grammar.lexicon);
  const all = plainCut(rest, grammar.lexicon).chunks;
  if (!all.some(({ symbol }) => 'nvtrO'.includes(symbol))) return undefined;
  const bound = whyBound(all);
  if (bound !== undefined) return { problem: bound };
  const { chunks, leftOut } = beforeClause(all);
  if (chunks.length === 0 || chunks.some(isUnknownName)) return undefined;
  try {
    const names = withAuthors(namesIn(chunks, grammar), catalogue);
    const parts = partsAsked(question);
    const reading = {
      ...NOTHING_READ,
      ...names,
      ...(placeAsked(chunks, names) ?? relationsIn(chunks)),
      together: !isChoice(question, chunks, names),
      parts,
      negated: chunks.some(isDenial) || chunks.some(isDenyingVerb),
      during: during && boundedBy(leftOut[0], { question, during }),
      corrections,
      loose: true,
      unused: [...unusedIn(chunks, parts), ...leftOut],
    };
    if (asksCitedInComments(question)) return ofCited(reading);
    return isEnough(reading) ? reading : undefined;
  } catch (error) {
    if (!(error instanceof NameProblem)) throw error;
    return { problem: error.message };
  }
}

/** Somebody is named, or a relation with something that limits it; one name alone among unread words is too little. */
function isEnough({
  about,
  event,
  where,
  predicates,
  accordingTo,
  during,
  negated,
  unused,
}: Reading): boolean {
  const topics = about.length + (event ? 1 : 0);
  const limits = accordingTo.length + [where !== null, during !== null, negated].filter(Boolean).length;
  if (topics + predicates.length === 0) return false;
  return Math.min(predicates.length, 1) + topics + limits > 1 || (topics === 1 && unused.length === 0);
}

/** What stands before "before Aleppo fell": a limit of time without a date cannot be used. */
function beforeClause(chunks: readonly Chunk[]): {
  readonly chunks: readonly Chunk[];
  readonly leftOut: readonly string[];
} {
  const at = chunks.findIndex(
    ({ symbol, text }) => symbol === UNKNOWN && CLAUSE_JOINTS.has(text.toLowerCase()),
  );
  if (at < 0) return { chunks, leftOut: [] };
  return { chunks: chunks.slice(0, at), leftOut: [chunksInText(chunks.slice(at))] };
}

/**
 * A time that stands in a clause after "before" or "since", which is left out, is its end or its beginning:
 * "before Russia joined the war in 2015".
 */
function boundedBy(
  clause: string | undefined,
  { question, during }: { readonly question: string; readonly during: string },
): string {
  const joint = clause?.split(' ')[0]?.toLowerCase() ?? '';
  const year = /^\d{4}(?!.*\/)/u.exec(during)?.[0];
  const isWithin = new RegExp(`\\b${joint}\\b.*\\b${year}\\b`, 'iu').test(question);
  if (year === undefined || !isWithin) return during;
  if (['before', 'until', 'till'].includes(joint)) return `../${during}`;
  return ['after', 'since'].includes(joint) ? `${during}/..` : during;
}

/** Those who are named: speakers beside a word of saying, places after "in", events, and topics. Throws NameProblem. */
function namesIn(
  chunks: readonly Chunk[],
  { standsFor }: Grammar,
): Pick<Reading, 'about' | 'accordingTo' | 'event' | 'where'> {
  const order = chunks.map(({ symbol }) => symbol).join('');
  const about: Named[] = [];
  const speakers: Named[] = [];
  let event: Reading['event'] = null;
  let where: Reading['where'] = null;
  for (const [at, chunk] of chunks.entries()) {
    const [one, ...or] = meantByNoun(chunks, at).map((entity) => ({ entity }));
    if (one) about.push({ ...one, or });
    if (chunk.symbol !== 'n') continue;
    const speaks = isSpeaker(chunks, order, at) && !isOfState(chunks, at);
    const named = resolveName(chunk, typesOf(chunk), speaks ? NO_STAND_INS : standsFor);
    const { type } = named.entity;
    if (speaks) speakers.push(named);
    else if (type === 'event' && event === null) event = named.entity;
    else if (type === 'place' && where === null && /[ia]$/u.test(order.slice(0, at))) where = named.entity;
    else if (!about.some(({ entity }) => entity.id === named.entity.id)) about.push(named);
  }
  if (where !== null && about.length === 0)
    return {
      about: [{ entity: where }],
      where: null,
      event,
      accordingTo: speakers.map(({ entity }) => entity),
    };
  return { about, accordingTo: speakers.map(({ entity }) => entity), event, where };
}

/**
 * Whom alone a noun means that asks for some: "which militias", not "was Zinki a militia", nor "which rebel groups": of the rebels
 * it means only some.
 */
function meantByNoun(chunks: readonly Chunk[], at: number): readonly Entity[] {
  const { text } = chunks[at]!;
  const isOfSide = SIDES.has(foldWords(text)[0] ?? '');
  const isAsked = isAfterAsking(chunks.slice(0, at)) && /s$/iu.test(text);
  return isAsked && !isOfSide ? amongOf(chunks[at]) : [];
}

/** An event before a text that is called after it. */
function typesOf({ meanings }: Chunk): readonly EntityType[] {
  const isEvent = meanings.some((each) => each.type === 'name' && each.entity.type === 'event');
  return isEvent ? ['event'] : ENTITY_TYPES;
}

/** Who wrote or published a source speaks, where others are spoken of. */
function withAuthors<Names extends Pick<Reading, 'about' | 'accordingTo' | 'event'>>(
  names: Names,
  { sourcesOf }: Catalogue,
): Names {
  const isAuthor = ({ entity }: Named): boolean => sourcesOf(entity.id).length > 0;
  const others = names.about.filter((named) => !isAuthor(named));
  if (others.length === 0 && names.event === null) return names;
  const authors = names.about.filter(isAuthor).map(({ entity }) => entity);
  return { ...names, about: others, accordingTo: [...names.accordingTo, ...authors] };
}

/** Whether a word of saying stands by the name; who is contradicted does not speak. */
function isSpeaker(chunks: readonly Chunk[], order: string, at: number): boolean {
  const before = order.slice(0, at);
  const after = order.slice(at + 1);
  if (/(?:D[T]?|no)$/u.test(before)) return false;
  /* Of whom something is said is not who says it: "is A said to be …", "who is A said by B to back". */
  const isSaidOf = /^[SDV]/u.test(after) && PARTICIPLE.test(chunks[at + 1]!.text);
  if (isSaidOf && (/(?:^|[^q])b$/u.test(before) || /^.y[zy]?n/u.test(after))) return false;
  if (/[SDV]y$/u.test(before)) return true;
  return (
    /(?:Af|I|Uf)s*o?$/u.test(before) || /^(?:'?s(?!b)|'?(?:on)?[bdhm]*(?:[DUXV]|S(?!b))|'[Zc])/u.test(after)
  );
}

const PARTICIPLE = /(?:ed|^said|^told|^thought|^seen|^written)$/iu;

/** "The Russian state" states nothing, unless a "does" stands before it. */
function isOfState(chunks: readonly Chunk[], at: number): boolean {
  const isState = chunks[at + 1]?.text.toLowerCase() === 'state';
  return isState && !chunks.slice(0, at).some(({ symbol }) => 'dh'.includes(symbol));
}

/** "Where" beside the name of a place asks where that lies. */
function placeAsked(
  chunks: readonly Chunk[],
  { about }: Pick<Reading, 'about'>,
): Pick<Reading, 'predicates' | 'kinds'> | undefined {
  const asksPlace = chunks[0]?.symbol === 'L' && about.some(({ entity }) => entity.type === 'place');
  const hasVerb = chunks.some(({ symbol }) => 'vtrO'.includes(symbol));
  return asksPlace && !hasVerb ? { predicates: ['located-in'], kinds: [] } : undefined;
}

type Head = Extract<Meaning, { readonly type: 'verb' | 'noun' }>;

/** The predicates that verbs and nouns name; their kinds, if each predicate has some. */
function relationsIn(chunks: readonly Chunk[]): Pick<Reading, 'predicates' | 'kinds'> {
  const kinds = new Map<string, readonly string[]>();
  for (const { symbol, meanings, text } of chunks) {
    if (!'vtrO'.includes(symbol) || LIGHT.test(text)) continue;
    for (const head of meanings.filter(
      (each): each is Head => each.type === 'verb' || each.type === 'noun',
    )) {
      kinds.set(head.predicate, [...(kinds.get(head.predicate) ?? []), ...head.kinds]);
    }
  }
  const named = [...kinds.values()];
  return {
    predicates: [...kinds.keys()],
    kinds: named.some((each) => each.length === 0) ? [] : [...new Set(named.flat())],
  };
}

/** Whether all who are named are listed as answers to choose from: "A or B", "A, B or C", "…: A, B, C". */
function isChoice(question: string, chunks: readonly Chunk[], { about }: Pick<Reading, 'about'>): boolean {
  const order = chunks.map(({ symbol }) => symbol).join('');
  const [list] = [...order.matchAll(/n(?:\|?[zy]?n)*\|[zy]?n|nn+n/gu)].map(([match]) => match);
  const listed = [...(list ?? '')].filter((sign) => sign === 'n').length;
  return listed >= about.length && about.length > 0 && /\bor\b|: /iu.test(question);
}

/** Signs of words that say something of which a search makes no use. */
const UNUSED = new Set([
  UNKNOWN,
  CHANGE_SIGN,
  'G',
  'J',
  'F',
  'C',
  'P',
  'E',
  'K',
  'M',
  'N',
  'Q',
  'V',
  'X',
  'Y',
  'Z',
  'c',
  'j',
]);

/** The stretches of words that are not used. */
function unusedIn(chunks: readonly Chunk[], parts: Reading['parts']): readonly string[] {
  /* Sources that say nothing in the question were meant to do something else. */
  const says = chunks.some(({ symbol }) => 'SDUVXAIT'.includes(symbol));
  const stretches: Chunk[][] = [];
  let open = false;
  for (const [at, chunk] of chunks.entries()) {
    const unused =
      (UNUSED.has(chunk.symbol) && meantByNoun(chunks, at).length === 0 && !tellsPart(chunk, parts)) ||
      (!says && chunk.symbol === 's');
    if (unused && open) stretches.at(-1)!.push(chunk);
    else if (unused) stretches.push([chunk]);
    open = unused;
  }
  return stretches.map(chunksInText);
}

const NO_STAND_INS = new Map();
