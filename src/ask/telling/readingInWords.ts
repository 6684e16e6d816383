import { foldWords } from '../../claims/foldWords.ts';
import type { Entity, Vocabulary } from '../../claims/types.ts';
import { verbAfter } from '../../claims/verbAfter.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Gap } from '../../queries/gaps.ts';
import { eachNamed, isOfTimeAlone, type Named, type Reading } from '../reading/reading.ts';

/** How a question was read, or what was searched for instead, so that a misreading shows. */
export function readingInWords(reading: Reading, vocabulary: Vocabulary): string {
  if (!reading.loose) return sentenceInWords(reading, vocabulary);
  const { predicate, subject, asked } = reading;
  if (predicate === null && subject === null && asked !== 'disagreement')
    return searchInWords(reading, vocabulary);
  const { unused, ...rest } = reading;
  const sentence = sentenceInWords({ ...rest, unused: [] }, vocabulary);
  return `Read in part, without “${unused.join('”, “')}”: ${sentence}${droppedInWords(reading)}`;
}

function sentenceInWords(reading: Reading, { predicates }: Vocabulary): string {
  const { asked, predicate, subject, object, about, kinds, during, where, event, types, otherTypes, typed } =
    reading;
  const known = predicates.find(({ id }) => id === predicate);
  const verb = known && verbAfter(subject ? eachNamed(subject).at(-1)!.entity : {}, known);
  const asksSubject = asked === 'subjects' || typed === 'subject';
  const asksObject = asked === 'objects' || typed === 'object';
  const whom = (isAsked: boolean): Whom =>
    isAsked ? { isAsked, types, among: reading.among } : { isAsked, types: otherTypes, among: [] };
  const relation = verb && [end(subject, whom(asksSubject)), verb, end(object, whom(asksObject))].join(' ');
  const isList = asked === 'gaps' || asked === 'hardenings';
  const core =
    (isList && relation ? `(${reading.negated ? 'it is denied that ' : ''}${relation})` : relation) ??
    deeds(reading) ??
    topic(about, event?.name);
  const limits = [
    reading.gaps.length > 0 && inWords(reading.gaps.map((gap) => GAPS_IN_WORDS[gap])),
    kinds.length > 0 && `in the form of ${inWords(kinds)}`,
    reading.modality.length > 0 && `as ${inWords(reading.modality)}`,
    reading.change.length > 0 && `with the change “${inWords(reading.change)}”`,
    (relation !== undefined || subject !== null || about.length > 0) && event && `in ${event.name}`,
    where && `in ${where.name}`,
    during !== null && `${isOfTimeAlone(reading) ? 'with a date ' : ''}in the time ${during}`,
    reading.accordingTo.length > 0 &&
      asked !== 'disagreement' &&
      asked !== 'agreement' &&
      `according to ${inWords(names(reading.accordingTo), 'and')}`,
    reading.voices.length > 0 &&
      !reading.told.unnamed &&
      `in the words of ${inWords(names(reading.voices), 'and')}`,
    ...toldInWords(reading),
    ...partsInWords(reading),
  ].filter((limit) => typeof limit === 'string');
  const leftOut = reading.leftOut === '' ? '' : ` Left out: “${reading.leftOut}”.`;
  const sentence = [opening(reading), core, ...limits].filter(Boolean).join(' ');
  const others = reading.byOthers ? ', and what others say of it' : '';
  return `${sentence}${others}.${correctedInWords(reading)}${reading.loose ? '' : droppedInWords(reading)}${leftOut}${setAsideInWords(reading)}${unusedInWords(reading)}`;
}

/** What somebody did, or what was done in an event by those who took part. */
function deeds({ subject, event, takingPart, types }: Reading): string | undefined {
  if (subject) return `to be done by ${nameOf(subject)}`;
  if (!event || !takingPart) return undefined;
  return `to have been done${types.length > 0 ? ` by ${end(null, { isAsked: true, types, among: [] })}` : ''} in ${event.name}`;
}

/** What the claims are searched for where a question was not read as a sentence, and what it leaves out. */
function searchInWords(reading: Reading, { predicates }: Vocabulary): string {
  const labels = predicates.flatMap(({ id, label }) =>
    reading.predicates.includes(id) ? [`“${label}”`] : [],
  );
  const { about, kinds, during, where, event, together } = reading;
  const named = about.length > 0 ? about.map(nameOf) : event ? [event.name] : [];
  const parts = [
    reading.negated ? 'denials' : 'claims',
    named.length > 1 && together && `of the relations between ${inWords(named, 'and')}`,
    named.length > 0 && !(named.length > 1 && together) && withNames(reading, named),
    labels.length > 0 && `with ${inWords(labels)}`,
    kinds.length > 0 && `in the form of ${inWords(kinds, 'or')}`,
    reading.modality.length > 0 && `as ${inWords(reading.modality)}`,
    about.length > 0 && event && `in ${event.name}`,
    where && `in ${where.name}`,
    during !== null && `in the time ${during}`,
    attributedInWords(reading),
    reading.accordingTo.length > 0 &&
      reading.attributed === null &&
      `according to ${inWords(names(reading.accordingTo))}`,
    ...partsInWords(reading),
    reading.byWords.length > 0 && `nearest in words to “${reading.byWords.join('”, “')}”`,
  ].filter((part) => typeof part === 'string');
  return `Not read as a sentence; searched for ${parts.join(' ')}.${correctedInWords(reading)}${droppedInWords(reading)}${setAsideInWords(reading)}${unusedInWords(reading)}`;
}

function partsInWords({ parts }: Reading): readonly (string | false)[] {
  return [parts.includes('comment') && 'in readers’ comments', parts.includes('note') && 'in notes'];
}

/** In what way claims are to be told. */
function toldInWords({
  told: { ownVoice, stance, certainty, elsewhere, unnamed },
}: Reading): readonly (string | false)[] {
  return [
    ownVoice === true && 'in the own word of the source',
    ownVoice === false && 'in the words of others',
    elsewhere === true && 'on relations of which other sources speak, too',
    elsewhere === false && 'on relations of which no other source speaks',
    unnamed && 'in the words of speakers who are not named',
    stance.length > 0 && `that it ${inWords(stance)}`,
    certainty.length > 0 && `as ${inWords(certainty)}`,
  ];
}

function attributedInWords({ attributed, accordingTo }: Reading): string | false {
  const speakers = inWords(names(accordingTo), 'and');
  if (attributed === 'by source' && accordingTo.length === 0) return 'in the words of others,';
  if (attributed === 'by source') return `in the words of others, according to ${speakers},`;
  return attributed === 'by voice' && `in the words of ${speakers} or whom they quote,`;
}

function correctedInWords({ corrections }: Reading): string {
  return corrections.map(({ typed, readAs }) => ` Read “${typed}” as ${quoted(readAs)}.`).join('');
}

/** In quotation marks, unless it has some. */
function quoted(text: string): string {
  return text.includes('“') ? text : `“${text}”`;
}

/** Those of whom claims are told; with a search by words, those that have any part in them. */
function withNames({ byWords }: Reading, named: readonly string[]): string {
  const names = inWords(named, 'or');
  return byWords.length === 0 ? `about ${names}` : `in which ${names} has a part,`;
}

function droppedInWords({ dropped }: Reading): string {
  return dropped.length === 0 ? '' : ` Given up, because no claim has all of it: ${dropped.join('; ')}.`;
}

function unusedInWords({ unused }: Reading): string {
  return unused.length === 0 ? '' : ` Not used: “${unused.join('”, “')}”.`;
}

function setAsideInWords({ setAside }: Reading): string {
  return setAside.length === 0 ? '' : ` Set aside: ${inWords(names(setAside), 'and')}.`;
}

const GAPS_IN_WORDS: Readonly<Record<Gap, string>> = {
  'single-origin': 'that one known origin alone affirms',
  undated: 'for which no claim gives a date',
  'unknown-kind': 'of which no claim says in which form',
  unanswered: 'on which sources contradict each other without citing each other',
};

function opening({ asked, accordingTo, predicate, negated }: Reading): string {
  const isSaid = negated ? 'it is denied that' : 'it is said that';
  switch (asked) {
    case 'subjects':
    case 'objects':
      return `Of whom ${isSaid}`;
    case 'whether':
      return `Whether ${isSaid}`;
    case 'sources':
      return predicate === null ? 'Which sources speak' : `Which sources ${negated ? 'deny' : 'say'} that`;
    case 'silent':
      return `Which sources say nothing ${predicate === null ? '' : 'on whether'}`.trimEnd();
    case 'when':
      return `When ${isSaid}`;
    case 'where':
      return `Where ${isSaid}`;
    case 'kinds':
      return `In which form ${isSaid}`;
    case 'claims':
      if (predicate === null) return negated ? 'What is denied' : 'What is said';
      return negated ? 'Denials that' : 'Claims that';
    case 'connection':
      return 'By which relations these are connected:';
    case 'agreement':
      return `On what ${inWords(names(accordingTo), 'and') || 'any two sources'} agree`;
    case 'gaps':
      return 'Relations';
    case 'hardenings':
      return 'What is told more surely than the word or work that it rests on';
    case 'disagreement': {
      const parties = inWords(names(accordingTo), 'and');
      if (predicate !== null) return `Whether ${parties || 'sources'} contradict each other on this:`;
      if (accordingTo.length === 1) return `In which disputes ${parties} takes part`;
      return `On what ${parties || 'claims'} contradict each other`;
    }
  }
}

/** Who may stand at an end that is not named. */
interface Whom extends Pick<Reading, 'types' | 'among'> {
  readonly isAsked: boolean;
}

function end(named: Named | null, { isAsked, types, among }: Whom): string {
  if (named) return nameOf(named);
  if (!isAsked && types.length === 0) return 'anyone';
  return types.length > 0 ? `[which ${inWords(types)}${firstOf(among)}?]` : '[who?]';
}

/** Whom the noun for the one asked for means. */
function firstOf(among: readonly Entity[]): string {
  if (among.length === 0) return '';
  const shared = sharedWord(names(among));
  return among.length > 1 && shared !== ''
    ? `, first those called “${shared}”`
    : `, first ${inWords(names(among), 'and')} and who is a part of them`;
}

/** The word that all of some names have. */
function sharedWord(all: readonly string[]): string {
  const [first = '', ...others] = all;
  const words = others.map((name) => new Set(foldWords(name)));
  return foldWords(first).find((word) => words.every((each) => each.has(word))) ?? '';
}

function topic(about: readonly Named[], event: string | undefined): string {
  const named = about.length > 0 || event === undefined ? about.map(nameOf) : [event];
  if (named.length === 0) return '';
  return `${named.length > 1 ? 'of the relations between' : 'about'} ${inWords(named, 'and')}`;
}

function nameOf(named: Named): string {
  const names = eachNamed(named).map(({ entity, namedAs }) =>
    namedAs ? `${entity.name} (${namedAs.name} stands for it)` : entity.name,
  );
  return inWords(names, 'or');
}

function names(entities: readonly { readonly name: string }[]): readonly string[] {
  return entities.map(({ name }) => name);
}
