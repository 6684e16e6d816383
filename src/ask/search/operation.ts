import { inWords } from '../../problems/inWords.ts';
import type { Entity } from '../../claims/types.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Gap } from '../../queries/gaps.ts';
import type { Catalogue } from '../asker.ts';
import { eachNamed, isOfTimeAlone, type Named, type Reading } from '../reading/reading.ts';

/** What is run to answer a question: arguments of one query of the API. */
export type Operation =
  | { readonly query: 'claims'; readonly filter: ClaimFilter; readonly first: number }
  | {
      readonly query: 'searchClaims';
      readonly text: string;
      readonly filter: ClaimFilter;
      readonly least: number;
      readonly share?: number;
      readonly first: number;
    }
  | {
      readonly query: 'paths';
      readonly from: string;
      readonly to: string;
      readonly accordingTo: readonly string[] | null;
      readonly during: string | null;
    }
  | {
      readonly query: 'agreement';
      readonly sources: readonly string[];
      readonly first: number;
    }
  | {
      readonly query: 'gaps';
      readonly gaps: readonly Gap[];
      readonly filter: ClaimFilter;
      readonly first: number;
    }
  | { readonly query: 'hardenings'; readonly filter: ClaimFilter; readonly first: number }
  | {
      readonly query: 'disputes';
      readonly between: readonly string[] | null;
      readonly entities: readonly string[] | null;
      readonly during: string | null;
      readonly within: true;
      readonly first: number;
    };

/**
 * A search beside a question: by a filter of claims, with or without the claims they are
 * directed against; by words, of which so many claims are looked at that are so near and have so
 * many of them, among all or alongside others; or for the claims that contradict each other on a
 * relation.
 */
export type BesideSearch =
  | { readonly filter: ClaimFilter; readonly against?: true }
  | SearchInWords
  | { readonly relation: { readonly subject: string; readonly predicate: string; readonly object: string } };

/** The arguments of a search by words. */
export interface SearchInWords {
  readonly text: string;
  readonly filter?: ClaimFilter;
  readonly first: number;
  readonly share: number;
  readonly least: number;
}

/** Why no operation can carry whom a reading names, or its time; undefined where one can. */
export function whyNoOperation(
  { asked, accordingTo, during }: Reading,
  { sourcesOf, sources }: Catalogue,
): string | undefined {
  if (asked !== 'agreement') return undefined;
  if (during !== null)
    return 'On what sources agree cannot be limited by time; leave it out, or ask what each of them says.';
  if (accordingTo.length === 0)
    return sources.length > MOST_COMPARED
      ? `On what sources agree can be asked of ${MOST_COMPARED} at most, and there are ${sources.length}; ask it of two.`
      : undefined;
  const voice = accordingTo.find(({ id }) => sourcesOf(id).length === 0);
  if (voice !== undefined)
    return `On what two agree is worked out between sources, and ${voice.name} is the author or publisher of none; ask what each of the two says.`;
  return new Set(accordingTo.flatMap(({ id }) => sourcesOf(id))).size < 2
    ? 'On what two sources agree can be asked of two; those named are one and the same source.'
    : undefined;
}

/**
 * A reading without the limits that its operation cannot carry, which it then names as not used: disagreements and connections are
 * limited by time at most.
 */
export function withLimitsCarried(reading: Reading): Reading {
  const { asked, predicate, where, event, kinds, parts, unused } = reading;
  if (asked !== 'connection' && (asked !== 'disagreement' || predicate !== null)) return reading;
  const left = [
    kinds.length > 0 && inWords(kinds),
    event !== null && `in ${event.name}`,
    where !== null && `in ${where.name}`,
    parts.includes('comment') && 'in readers’ comments',
    parts.includes('note') && 'in notes',
  ].filter((limit) => typeof limit === 'string');
  if (left.length === 0) return reading;
  return {
    ...reading,
    kinds: [],
    event: null,
    where: null,
    parts: [],
    unused: [...unused, ...left],
  };
}

/** As many claims as may fit a question. */
const FIRST = 500;

/** As many sources as are compared with one another. */
const MOST_COMPARED = 20;

/** As many relations as are told on which two sources agree. */
const MOST_AGREED = 100;

/** As many searches beside a question as an answer may hold claims of, and as many claims of each. */
export const MOST_BESIDE = 6;
export const FIRST_BESIDE = 100;
/** As many relations as are told of a search beside a question that does not answer it. */
export const MOST_TOLD_BESIDE = 15;
/** As many sections as an answer may have on what is asked further: the answer to it, and searches beside that. */
export const MOST_FURTHER = 3;
/**
 * As many claims as are shown at most because they are near to a question in words, and as many of their
 * relations as are shown to be disputed.
 */
export const FIRST_NEAREST = 16;
export const MOST_OTHERWISE = 2;
/** As many claims as are shown at most because they stand in the passages of others. */
export const FIRST_ALONGSIDE = 6;
/** As many as are the answer where those named are all that was read. */
const FIRST_BY_WORDS = 12;
/** How near claims must be, beside the nearest, and what share of the words they must have, where nobody is named. */
const SHARE_ALONE = 0.7;
const WORDS_ALONE = 0.75;

/** The operation that answers a question. */
export function operationOf(reading: Reading, catalogue: Catalogue): Operation {
  if (reading.byWords.length > 0) return searchByWords(reading, catalogue);
  if (reading.asked === 'connection') {
    const [from, to] = reading.about.map(({ entity }) => entity.id);
    const accordingTo = idsOrNull(reading.accordingTo);
    return { query: 'paths', from: from!, to: to!, accordingTo, during: reading.during };
  }
  if (reading.asked === 'disagreement' && reading.predicate === null) {
    /* An author of several sources stays one party: nobody disagrees with himself. */
    const between = idsOrNull(reading.accordingTo);
    const entities = reading.about.length > 0 ? reading.about.map(({ entity }) => entity.id) : null;
    return { query: 'disputes', between, entities, during: reading.during, within: true, first: FIRST };
  }
  if (reading.asked === 'agreement') {
    const { accordingTo } = reading;
    const sources =
      accordingTo.length === 0 ? catalogue.sources : accordingTo.flatMap(({ id }) => catalogue.sourcesOf(id));
    return { query: 'agreement', sources, first: MOST_AGREED };
  }
  if (reading.asked === 'gaps')
    return { query: 'gaps', gaps: reading.gaps, filter: filterOf(reading, catalogue), first: FIRST };
  if (reading.asked === 'hardenings')
    return { query: 'hardenings', filter: filterOf(reading, catalogue), first: FIRST };
  return { query: 'claims', filter: filterOf(reading, catalogue), first: FIRST };
}

function searchByWords(
  { about, byWords, during, accordingTo, attributed, parts }: Reading,
  { sourcesOf }: Catalogue,
): Operation {
  const speakers = accordingTo.map(({ id }) => id);
  const names = about.length + accordingTo.length > 0;
  return {
    query: 'searchClaims',
    text: byWords.join(' '),
    filter: {
      ...(about.length > 0 ? { involves: about.flatMap(idsOf) } : {}),
      ...(attributed === 'by voice' ? { voices: speakers } : {}),
      ...(attributed !== 'by voice' && speakers.length > 0 ? { sources: speakers.flatMap(sourcesOf) } : {}),
      ...(attributed === null ? {} : { ownVoice: false }),
      parts: parts.length > 0 ? parts : ['body', 'note'],
      ...(during === null ? {} : { during }),
    },
    ...(names ? { least: 1 } : { least: Math.ceil(byWords.length * WORDS_ALONE), share: SHARE_ALONE }),
    first: FIRST_BY_WORDS,
  };
}

function filterOf(reading: Reading, catalogue: Catalogue): ClaimFilter {
  const { predicate, subject, object, about, kinds, during, where, event, negated } = reading;
  const [one, other] = about;
  const both = one && other && reading.together ? about.flatMap(idsOf) : null;
  const predicates = predicate === null ? reading.predicates : [predicate];
  const isWithin = one !== undefined || subject !== null || predicates.length > 0 || reading.takingPart;
  const filter: ClaimFilter = {
    ...(predicates.length === 0 ? {} : { predicates }),
    ...(subject ? { subjects: idsOf(subject) } : {}),
    ...(object ? { objects: idsOf(object) } : {}),
    ...(both ? { between: both } : {}),
    ...(one && !both ? { about: about.flatMap(idsOf) } : {}),
    ...(event ? (isWithin ? { events: [event.id] } : { about: [event.id] }) : {}),
    ...speakersOf(reading, catalogue),
    ...(kinds.length > 0 ? { kinds } : {}),
    ...(during === null ? {} : { during }),
    ...(isOfTimeAlone(reading) ? { certainly: true } : {}),
    ...(where ? { within: where.id } : {}),
    ...(negated ? { polarity: 'denied' } : asksWhatHolds(reading) ? { polarity: 'affirmed' } : {}),
    ...(reading.change.length > 0 ? { change: reading.change } : {}),
    ...modalityOf(reading),
    ...typesOf(reading),
    ...toldIn(reading),
  };
  return filter;
}

/** How a claim must be told. Readers who comment are no speakers whom a source leaves unnamed. */
function toldIn({ told: { ownVoice, stance, certainty, elsewhere, unnamed } }: Reading): ClaimFilter {
  return {
    ...(ownVoice === null ? {} : { ownVoice }),
    ...(stance.length > 0 ? { stance } : {}),
    ...(certainty.length > 0 ? { certainty } : {}),
    ...(elsewhere === null ? {} : { elsewhere }),
    ...(unnamed ? { parts: ['body', 'note'] as const } : {}),
  };
}

/** Words by which somebody wishes or plans something, where they are not read. */
const WISHING = /\b(?:want|wish|hope|aim|plan|intend|promise|propose|demand|call)(?:s|ed|ing)?\b/iu;

/** What is only planned, wished for or supposed stands beside the answer to a question on a relation, unless it is asked for. */
function modalityOf({ modality, predicate, predicates, unused }: Reading): ClaimFilter {
  if (modality.length > 0) return { modality };
  if (unused.some((words) => WISHING.test(words))) return {};
  return predicate !== null || predicates.length > 0 ? { modality: ['actual'] } : {};
}

/**
 * Whether a question asks for what is said to hold (who, when, how, which sources say so), not whether it does:
 * denials stand beside that.
 */
function asksWhatHolds({ asked, predicate, openEnded }: Reading): boolean {
  return predicate !== null && openEnded && WHAT_HOLDS.has(asked);
}

const WHAT_HOLDS: ReadonlySet<Reading['asked']> = new Set([
  'subjects',
  'objects',
  'sources',
  'when',
  'where',
  'kinds',
]);

/** Of which types the ends must be that are asked for. */
function typesOf({ types, otherTypes, typed }: Reading): ClaimFilter {
  const [subjectTypes, objectTypes] = typed === 'object' ? [otherTypes, types] : [types, otherTypes];
  return {
    ...(subjectTypes.length > 0 ? { subjectTypes } : {}),
    ...(objectTypes.length > 0 ? { objectTypes } : {}),
  };
}

/**
 * Sources and their voices limit each other: "in Heller's report, what does Salkhou say". Comments are left out unless
 * they are asked for, or somebody is named who may stand there.
 */
function speakersOf({ accordingTo, voices, parts }: Reading, catalogue: Catalogue): ClaimFilter {
  const isSource = ({ id }: Entity): boolean => catalogue.sourcesOf(id).length > 0;
  /* What one attributes to another stands in the words of both. */
  const [sources, others] =
    voices.length > 0
      ? [accordingTo, voices]
      : [accordingTo.filter(isSource), accordingTo.filter((each) => !isSource(each))];
  return {
    ...(sources.length > 0 ? { accordingTo: sources.map(({ id }) => id) } : {}),
    ...(others.length > 0 ? { voices: others.map(({ id }) => id) } : {}),
    ...(parts.length > 0 ? { parts } : others.length > 0 ? {} : { parts: ['body', 'note'] as const }),
  };
}

/** Those named, with whoever stands for them. */
function idsOf(named: Named): readonly string[] {
  return eachNamed(named).flatMap(({ entity, namedAs }) => (namedAs ? [entity.id, namedAs.id] : [entity.id]));
}

function idsOrNull(entities: readonly Entity[]): readonly string[] | null {
  return entities.length === 0 ? null : entities.map(({ id }) => id);
}
