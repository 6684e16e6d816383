import type {
  Certainty,
  Change,
  Claim,
  EntityType,
  Modality,
  Part,
  Polarity,
  Review,
  Stance,
} from '../claims/types.ts';
import { isOfSource, isOwnWord } from '../claims/counts.ts';
import { stillTime } from '../claims/deadline.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { type Anchor, shareLetters } from '../evidence/anchor.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { certainlyOverlaps, possiblyOverlap } from '../time/overlap.ts';
import { readTime, type Time } from '../time/time.ts';
import { withArticle } from '../problems/withArticle.ts';
import { BadInputError } from './errors.ts';
import { foldWords, latin } from '../claims/foldWords.ts';
import { checkKinds, claimById, entityById, predicateById, sourceById } from './lookUp.ts';
import { placesWithin } from './placesWithin.ts';
import { speakersOfEach } from './spoken.ts';
import { beginsIn } from './unitOf.ts';

type Maybe<T> = T | null | undefined;

/** Which claims are wanted. Parts are ANDed, members of a list ORed; null is no filter, an empty list matches nothing. */
export interface ClaimFilter {
  readonly subjects?: Maybe<readonly string[]>;
  readonly objects?: Maybe<readonly string[]>;
  readonly entities?: Maybe<readonly string[]>;
  readonly about?: Maybe<readonly string[]>;
  readonly involves?: Maybe<readonly string[]>;
  readonly events?: Maybe<readonly string[]>;
  readonly between?: Maybe<readonly string[]>;
  readonly subjectTypes?: Maybe<readonly EntityType[]>;
  readonly objectTypes?: Maybe<readonly EntityType[]>;
  readonly predicates?: Maybe<readonly string[]>;
  readonly sources?: Maybe<readonly string[]>;
  readonly accordingTo?: Maybe<readonly string[]>;
  readonly voices?: Maybe<readonly string[]>;
  readonly ownVoice?: Maybe<boolean>;
  /** Whether another source than the claim's speaks of its relation, too; for a comment, any source. */
  readonly elsewhere?: Maybe<boolean>;
  readonly polarity?: Maybe<Polarity>;
  readonly certainty?: Maybe<readonly Certainty[]>;
  readonly modality?: Maybe<readonly Modality[]>;
  readonly change?: Maybe<readonly Change[]>;
  readonly stance?: Maybe<readonly Stance[]>;
  readonly parts?: Maybe<readonly Part[]>;
  readonly review?: Maybe<readonly Review[]>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly during?: Maybe<string>;
  readonly certainly?: Maybe<boolean>;
  /** A unit of the timeline, see `beginsIn`. */
  readonly begins?: Maybe<string>;
  readonly where?: Maybe<string>;
  readonly within?: Maybe<string>;
  readonly alongside?: Maybe<readonly string[]>;
  readonly text?: Maybe<string>;
}

/** How a claim meets a filter: it does not, it does, or it does only because it lacks a date. */
export type Match = 'no' | 'yes' | 'undated';

type Test = (claim: ClaimView) => boolean;

/**
 * Makes a filter ready. Throws NotFoundError for unknown ids, predicates and kinds, BadInputError for a malformed
 * `during` or `begins`.
 */
export function compileFilter(graph: KnowledgeGraph, filter: ClaimFilter): (claim: ClaimView) => Match {
  checkNames(graph, filter);
  const during = filter.during == null ? undefined : readDuring(filter.during);
  const tests = [
    ...testsOfEnds(graph, filter),
    involves(graph, filter.involves),
    oneOf(filter.predicates, (claim) => claim.predicate),
    oneOf(filter.sources, (claim) => claim.source),
    accordingTo(graph, filter.accordingTo),
    anyOf(filter.voices, (claim) => claim.voice),
    filter.ownVoice == null ? undefined : (claim: Claim) => isOwnWord(claim) === filter.ownVoice,
    spokenElsewhere(graph, filter.elsewhere),
    filter.polarity == null ? undefined : (claim: Claim) => claim.polarity === filter.polarity,
    oneOf(filter.certainty, (claim) => claim.certainty),
    oneOf(filter.modality, (claim) => claim.modality),
    filter.change == null
      ? undefined
      : (claim: ClaimView) => claim.change !== undefined && filter.change!.includes(claim.change),
    oneOf(filter.stance, (claim) => claim.stance),
    oneOf(filter.parts, (claim) => claim.part),
    oneOf(filter.review, (claim) => claim.review),
    anyOf(filter.kinds, (claim) => claim.kinds),
    filter.begins == null ? undefined : beginsIn(filter.begins),
    filter.where == null ? undefined : (claim: Claim) => claim.where === filter.where,
    isWithin(graph, filter.within),
    alongside(graph, filter.alongside),
    filter.text == null ? undefined : hasWords(filter.text),
    during && overlaps(during, filter.certainly ?? false),
  ].filter((test) => test !== undefined);
  return (claim) => {
    stillTime();
    if (!tests.every((test) => test(claim))) return 'no';
    return during && claim.when === undefined ? 'undated' : 'yes';
  };
}

/** Whether another source than that of a claim speaks of its relation, too, or none does; a reader's comment is the word of no source. */
function spokenElsewhere(graph: KnowledgeGraph, wanted: ClaimFilter['elsewhere']): Test | undefined {
  if (wanted == null) return undefined;
  const speakers = speakersOfEach(graph);
  return (claim) => speakers[claim.relation]! > (isOfSource(claim) ? 1 : 0) === wanted;
}

/** Whether a claim names as its place the one asked about or one that lies in it. */
function isWithin(graph: KnowledgeGraph, place: ClaimFilter['within']): Test | undefined {
  if (place == null) return undefined;
  const places = placesWithin(graph, place);
  return ({ where }) => where !== undefined && places.has(where);
}

/** Whether a filter lets every claim through. */
export function isOpen(filter: ClaimFilter): boolean {
  for (const part in filter) {
    if (part !== 'certainly' && filter[part as keyof ClaimFilter] != null) return false;
  }
  return true;
}

/** Longest `during`, in characters; what is longer is no time that anybody asks about, and takes long to read. */
const LONGEST_TIME = 200;

/** Reads the EDTF of an argument named `during`. Throws BadInputError. */
export function readDuring(during: string): Time {
  if (during.length > LONGEST_TIME) {
    throw new BadInputError(
      'during',
      `Argument "during" has ${during.length} characters; at most ${LONGEST_TIME} are read.`,
    );
  }
  try {
    return readTime(during);
  } catch (error) {
    throw new BadInputError('during', `Argument "during": ${(error as Error).message}`);
  }
}

function checkNames(graph: KnowledgeGraph, filter: ClaimFilter): void {
  const {
    subjects,
    objects,
    entities,
    about,
    involves,
    events,
    between,
    accordingTo: says,
    voices,
    where,
    within,
    predicates,
    sources,
    kinds,
  } = filter;
  for (const id of [subjects, objects, entities, about, involves, events, between, says, voices].flatMap(
    (ids) => ids ?? [],
  ))
    entityById(graph, id);
  if (where != null) entityById(graph, where);
  if (within != null) checkPlace(graph, within);
  for (const id of predicates ?? []) predicateById(graph, id);
  for (const id of sources ?? []) sourceById(graph, id);
  checkKinds(graph, kinds ?? []);
}

/** What lies in something is asked of places. Throws NotFoundError and BadInputError. */
function checkPlace(graph: KnowledgeGraph, id: string): void {
  const { type } = entityById(graph, id);
  if (type === 'place') return;
  throw new BadInputError(
    'within',
    `Argument "within" is "${id}", which is ${withArticle(type)}; it takes the id of a place.`,
  );
}

function testsOfEnds(graph: KnowledgeGraph, filter: ClaimFilter): (Test | undefined)[] {
  return [
    standAt(graph, filter),
    anyOf(filter.entities, (claim) => [claim.subject, claim.object]),
    anyOf(filter.about, topicsOf),
    oneOf(filter.events, ({ event }) => event ?? ''),
    bothOf(filter.between),
  ];
}

/** Who stands at which end, by id and type, both at once; the ends of symmetric predicates may be turned. */
function standAt(
  graph: KnowledgeGraph,
  { subjects, objects, subjectTypes, objectTypes }: ClaimFilter,
): Test | undefined {
  if ([subjects, objects, subjectTypes, objectTypes].every((each) => each == null)) return undefined;
  const symmetric = new Set(
    graph.index.names.predicates.flatMap(({ id, symmetric: yes }) => (yes ? [id] : [])),
  );
  const end = (
    ids: Maybe<readonly string[]>,
    types: Maybe<readonly EntityType[]>,
  ): ((id: string) => boolean) => {
    const wanted = ids == null ? undefined : new Set(ids);
    return (id) => (wanted?.has(id) ?? true) && (types == null || types.includes(entityById(graph, id).type));
  };
  const [isSubject, isObject] = [end(subjects, subjectTypes), end(objects, objectTypes)];
  return ({ subject, predicate, object }) =>
    (isSubject(subject) && isObject(object)) ||
    (symmetric.has(predicate) && isSubject(object) && isObject(subject));
}

function bothOf(wanted: Maybe<readonly string[]>): Test | undefined {
  if (wanted == null) return undefined;
  const ids = new Set(wanted);
  return ({ subject, object }) => ids.has(subject) && ids.has(object);
}

function oneOf(wanted: Maybe<readonly string[]>, valueOf: (claim: Claim) => string): Test | undefined {
  return anyOf(wanted, (claim) => [valueOf(claim)]);
}

function anyOf(
  wanted: Maybe<readonly string[]>,
  valuesOf: (claim: Claim) => readonly string[],
): Test | undefined {
  if (wanted == null) return undefined;
  const values = new Set(wanted);
  return (claim) => valuesOf(claim).some((value) => values.has(value));
}

/** What a claim is about. */
function topicsOf({ subject, object, event, where }: Claim): readonly string[] {
  return [subject, object, event, where].filter((id) => id !== undefined);
}

/** Whether one of these has any part in a claim: what it is about, who acts for whom in it, and who speaks. */
function involves(graph: KnowledgeGraph, ids: Maybe<readonly string[]>): Test | undefined {
  if (ids == null) return undefined;
  const speaks = accordingTo(graph, ids)!;
  const acts = anyOf(ids, (claim) => [...topicsOf(claim), ...claim.through, ...claim.by])!;
  return (claim) => acts(claim) || speaks(claim);
}

/** Whether a source is, or is by, one of them, or one of them stands in the chain of voices. */
function accordingTo(graph: KnowledgeGraph, ids: Maybe<readonly string[]>): Test | undefined {
  if (ids == null) return undefined;
  const speakers = new Set(ids);
  const heard = new Uint8Array(graph.index.names.sources.length);
  markSourcesOf(graph, ids, heard);
  return (claim) => heard[claim.sourceNumber] === 1 || claim.voice.some((voice) => speakers.has(voice));
}

/** Sets to 1 each source, by number, that one of these is, wrote or published. */
export function markSourcesOf(graph: KnowledgeGraph, ids: readonly string[], heard: Uint8Array): void {
  const sourcesOf = graph.mouthpieces();
  for (const id of ids) for (const source of sourcesOf.get(id) ?? []) heard[source] = 1;
}

/** Whether a claim is none of these, but rests on a passage that overlaps one of theirs. */
function alongside(graph: KnowledgeGraph, ids: Maybe<readonly string[]>): Test | undefined {
  if (ids == null) return undefined;
  const told = new Set<number>();
  const passages = new Map<number, Anchor[]>();
  for (const { place, sourceNumber, evidence } of ids.map((id) => claimById(graph, id))) {
    const theirs = passages.get(sourceNumber) ?? [];
    theirs.push(...evidence);
    passages.set(sourceNumber, theirs);
    told.add(place);
  }
  /* Passages are read for claims of these sources alone. */
  return (claim) => {
    const theirs = passages.get(claim.sourceNumber);
    if (theirs === undefined || told.has(claim.place)) return false;
    return claim.evidence.some((passage) => theirs.some((other) => shareLetters(passage, other)));
  };
}

function overlaps(during: Time, certainly: boolean): Test {
  return (claim) => (certainly ? certainlyOverlaps(claim.time, during) : possiblyOverlap(claim.time, during));
}

const QUOTED = /["“”]([^"“”]*)["“”]/gu;

/** Whether words of the gloss begin with all words of a text, and it has those in quotation marks as they stand there; words are letters and digits alone. */
function hasWords(text: string): Test {
  const phrases = [...text.matchAll(QUOTED)].map(([, phrase]) => foldWords(phrase!).join('[^a-z0-9]+'));
  const beginnings = [
    ...phrases.map((phrase) => new RegExp(`(?<![a-z0-9])${phrase}(?![a-z0-9])`, 'u')),
    ...foldWords(text.replace(QUOTED, ' ')).map((prefix) => new RegExp(`(?<![a-z0-9])${prefix}`, 'u')),
  ];
  return (claim) => {
    const gloss = latin(claim.gloss);
    return beginnings.every((beginning) => beginning.test(gloss));
  };
}
