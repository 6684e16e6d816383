import { MODALITIES } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { eachNamed, type Reading } from '../reading/reading.ts';
import { groundsInWords, namedIn, nearTo, widened } from './near.ts';
import { placeSearches } from './placeSearches.ts';
import { type AskedBeside, FEW, namesAnybody, type SideSearch } from './sideSearch.ts';
import {
  BACKS,
  FIGHTS,
  TROOPS,
  OPPOSES,
  LEADS,
  SUCCEEDS,
  OBSTRUCTION,
  PRESSURE,
  NEGOTIATES,
  MEMBER,
  ALLIED,
  JOINT_OPERATIONS,
  REPRESENTATIVE,
  AFFILIATE,
  INTELLIGENCE,
} from './predicatesAndKinds.ts';

/** So many claims on one who is asked about are enough without those in which he only has a part. */
const SOME = 15;

/** Of more leaders than this, successions are not looked for. */
const MOST_LEADERS = 10;

/** Of more who negotiated than this, those who spoke for them are not looked for. */
const MOST_SIDES = 20;

/** So many are asked for who spoke for them, those who negotiated before those near to them. */
const MOST_ENDS = 100;

const NOT_ACTUAL = MODALITIES.filter((modality) => modality !== 'actual');

const COMMENTS = 'In readers’ comments, which are not the word of the source';

/** What is searched beside a question that was run as a filter of claims, in the order in which it is told. */
export async function sideSearches(asked: AskedBeside): Promise<readonly SideSearch[]> {
  const known = await knownWords(asked.hearsay);
  return (await allSearches(asked)).filter(({ filter: { predicates, kinds } }) =>
    [...(predicates ?? []), ...(kinds ?? [])].every((word) => known.has(word)),
  );
}

/** The predicates and kinds of the dataset: a vocabulary need not have those that searches are made of. */
async function knownWords(hearsay: Hearsay): Promise<ReadonlySet<string>> {
  const { predicates } = await hearsay.vocabulary();
  return new Set(predicates.flatMap(({ id, kinds }) => [id, ...kinds.map((kind) => kind.id)]));
}

async function allSearches(exact: AskedBeside): Promise<readonly SideSearch[]> {
  const { reading } = exact;
  const filter = open(exact);
  const asked = { ...exact, filter };
  const wider = await nearSearches(asked);
  const filters = [filter, ...wider.map((each) => each.filter)];
  /** The same for those asked about and, called that, for those near to them. */
  const alsoNear = (searches: (each: ClaimFilter) => readonly SideSearch[]): readonly SideSearch[] => [
    ...searches(filter),
    ...wider.flatMap((each) => searches(each.filter)).map(ofThoseNear),
  ];
  const without = filters.flatMap((each) => withoutLimits(asked, each)).sort((a, b) => a.left - b.left);
  const hasComments = reading.parts.length > 0 || filter.parts == null;
  const inComments = (each: Pick<SideSearch, 'filter' | 'ifFew'>, how: string): SideSearch => ({
    ...each,
    filter: { ...each.filter, parts: ['comment'] },
    why: () => `${COMMENTS}${how}.`,
    qualifies: true,
  });
  return [
    ...denials(exact),
    ...notActual(exact),
    ...contrary(asked),
    ...(await membersSpeaking(asked)),
    ...(await blocsOfStates(asked)),
    ...wider,
    ...inPart(asked),
    ...deedsOfSpeakers(asked),
    ...alsoNear((each) => actingForOthers(reading, each)),
    ...(await placeSearches(asked)),
    ...hindered(reading, filter),
    ...alsoNear((each) => threats(reading, each)),
    ...filters.flatMap((each) => inTimeOf(reading, each)),
    ...successions(asked),
    ...leadership(asked),
    ...representatives(asked, wider),
    ...(await foughtBeside(asked)),
    ...alsoNear((each) => operationsTogether(reading, each)),
    ...alsoNear((each) => alliances(reading, each)),
    ...elseOfEventOf(asked),
    ...informers(asked),
    ...filters.flatMap((each) => othersBacked(asked, each)),
    ...elseBy(asked),
    ...elseOfEvent(asked),
    ...(hasComments ? [] : [inComments({ filter }, '')]),
    ...(hasComments ? [] : wider.map((each) => inComments(each, ', of those near to it'))),
    ...without.map(({ limits, left: _, ...each }) => ({ ...each, why: () => `Without ${limits}.` })),
    ...saidOfGroup(asked),
    ...(hasComments
      ? []
      : without.map(({ limits, left: _, ...each }) => inComments(each, `, without ${limits}`))),
  ];
}

/** A search on those near to the ones asked about, made only where little is said of these. */
function ofThoseNear(search: SideSearch): SideSearch {
  const why = (claims: readonly ClaimAnswer[]): string | undefined =>
    search.why(claims)?.replace(/\.$/u, ', of those near to it.');
  return { ...search, why, ifFew: true };
}

/** The filter of a question for what holds, without these limits: denials and plans of the like are told, too. */
function open({ reading, filter }: AskedBeside): ClaimFilter {
  const { polarity, modality, ...rest } = filter;
  return {
    ...rest,
    ...(reading.negated ? { polarity } : {}),
    ...(reading.modality.length > 0 ? { modality } : {}),
  };
}

/** What is only planned, wished for or supposed. */
function notActual({ reading, filter }: AskedBeside): readonly SideSearch[] {
  if (reading.modality.length > 0 || filter.modality == null) return [];
  const { polarity, ...rest } = filter;
  return [
    {
      filter: { ...rest, ...(reading.negated ? { polarity } : {}), modality: NOT_ACTUAL },
      why: () => 'Planned, wished for or supposed, not said to be so.',
      qualifies: true,
    },
  ];
}

/** What is asked for is denied by somebody. */
function denials({ reading, filter }: AskedBeside): readonly SideSearch[] {
  if (reading.negated || filter.polarity !== 'affirmed') return [];
  return [
    {
      filter: { ...filter, polarity: 'denied' },
      why: () => 'Denied, of what is asked.',
      answers: true,
      qualifies: true,
    },
  ];
}

/** What is denied is affirmed by somebody; and others may contradict those who were asked about a relation. */
function contrary({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  if (reading.negated)
    return [
      { filter: { ...filter, polarity: 'affirmed' }, why: () => 'Affirmed, of what is asked to be denied.' },
    ];
  const { accordingTo, voices, ...byAnybody } = filter;
  if (accordingTo == null && voices == null) return [];
  const { subjects, objects, predicates, parts } = filter;
  const said = new Set(found.map(({ polarity }) => polarity));
  const isOne = subjects != null && objects != null && said.size === 1;
  const polarity = said.has('affirmed') ? 'denied' : 'affirmed';
  const opposite = {
    filter: { subjects, objects, predicates, parts, polarity } as const,
    why: () => `By others it is ${polarity}.`,
  };
  const others: SideSearch = {
    filter: { ...byAnybody, parts: parts ?? ['body', 'note'] },
    why: () => 'Said of it by others.',
    answers: true,
  };
  return [...(isOne ? [opposite] : []), ...(reading.byOthers ? [others] : [])];
}

/** The same in the words of those who are members, or works, of who speaks: "the diplomats", "the United Nations". */
async function membersSpeaking({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  if (filter.voices == null) return [];
  const near = await Promise.all(filter.voices.map((id) => hearsay.nearEntities(id)));
  const speakers = near.flat().filter(({ how }) => how === 'member' || how === 'work of it');
  if (speakers.length === 0) return [];
  const voices = [...filter.voices, ...speakers.map(({ entity }) => entity.id)];
  const names = [...reading.accordingTo, ...reading.voices]
    .filter(({ id }) => filter.voices!.includes(id))
    .map(({ name }) => name);
  return [
    {
      filter: { ...filter, voices },
      why: () => `In the words of members or works of ${inWords(names, 'or')}.`,
    },
  ];
}

/** The question again for those near to the ones named; not on a topic of which enough is said. */
async function nearSearches({
  reading,
  filter,
  found,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, predicates, about, together } = reading;
  const isRelation =
    predicate !== null || reading.subject !== null || predicates.length > 0 || (about.length > 1 && together);
  const few = found.length < FEW;
  /* What happened somewhere at some time happened to those there. */
  const isOfPlaceThen = reading.during !== null && about.some(({ entity }) => entity.type === 'place');
  if (!isRelation && !few && !isOfPlaceThen) return [];
  const near = await nearTo(reading, few, hearsay);
  const why = (claims: readonly ClaimAnswer[]): string | undefined => {
    const grounds = groundsInWords(claims, near);
    return grounds && `Beside the question, of those near to it: ${grounds}.`;
  };
  return widened(reading, filter, near).map((wider) => ({ filter: wider, why }));
}

/** Blocs to which states belong, where states are asked for: texts say "the Gulf" and "the West". */
async function blocsOfStates({ filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { subjectTypes, objectTypes, ...rest } = filter;
  const [asksSubjects, asksObjects] = [subjectTypes, objectTypes].map((types) => types?.join() === 'state');
  if (asksSubjects === asksObjects) return [];
  const { edges } = await hearsay.entities({ types: ['state'], first: LARGEST_FIRST });
  const blocs = [...new Set(edges.flatMap(({ node }) => node.broader))];
  if (blocs.length === 0) return [];
  const ofBlocs = asksSubjects ? { subjects: blocs, objectTypes } : { objects: blocs, subjectTypes };
  return [{ filter: { ...rest, ...ofBlocs }, why: () => 'Of blocs to which states belong.' }];
}

/** Claims in which one has any part, of whom it is asked what he did or what is said: who acts through others is at neither end. */
function inPart({ reading, filter, found, catalogue }: AskedBeside): readonly SideSearch[] {
  const { subject, predicate, predicates, about } = reading;
  if (predicate !== null || predicates.length > 0 || found.length >= SOME) return [];
  const [only, ...others] = subject ? [subject] : about;
  const { subjects, about: topics, ...rest } = filter;
  const ids = subjects ?? topics;
  /* Who wrote or published a source has a part in all of its claims. */
  if (!only || others.length > 0 || ids == null || ids.some((id) => catalogue.sourcesOf(id).length > 0))
    return [];
  const names = eachNamed(only).map(({ entity }) => entity.name);
  const why = `In which ${inWords(names, 'or')} ${names.length === 1 ? 'has' : 'have'} a part.`;
  return [{ filter: { ...rest, involves: ids }, why: () => why }];
}

/** What those are said to have done in an event of whom it is asked what they say of it: their part in it is their position on it. */
function deedsOfSpeakers({ reading, filter: { voices, parts } }: AskedBeside): readonly SideSearch[] {
  const { asked, predicate, event } = reading;
  if (asked !== 'claims' || predicate !== null || event === null || voices == null) return [];
  const names = reading.accordingTo.filter(({ id }) => voices.includes(id)).map(({ name }) => name);
  const why = `Said to be done by ${inWords(names, 'or')} in ${event.name}.`;
  return [{ filter: { subjects: voices, events: [event.id], parts }, why: () => why }];
}

/** What was done through a person: who acts for a state stands at neither end. */
function actingForOthers(
  { subject, predicate }: Reading,
  { subjects, ...filter }: ClaimFilter,
): readonly SideSearch[] {
  if (predicate === null || subjects == null || subject?.entity.type !== 'person') return [];
  const { id, name } = subject.entity;
  return [{ filter: { ...filter, involves: [id] }, why: () => `In which ${name} has a part.`, ifFew: true }];
}

/** Support in some form of which it is said that others kept it from the one asked about. */
function hindered({ kinds, object }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  if (object === null || kinds.length === 0 || !filter.predicates?.includes(BACKS)) return [];
  const { objects, parts } = filter;
  return [
    {
      filter: { objects, parts, predicates: [OPPOSES], kinds: [OBSTRUCTION] },
      why: () => `Support for ${object.entity.name} that is said to have been hindered.`,
    },
  ];
}

/** Support that one who puts pressure on another is said to have threatened to end. */
function threats({ predicate, kinds, subject }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  const { kinds: _, subjects, ...rest } = filter;
  /* A person puts pressure on somebody for a state, whose support it is. */
  const whose = subjects == null || subject?.entity.type === 'person' ? {} : { subjects };
  if (predicate !== OPPOSES || !kinds.includes(PRESSURE) || !namesAnybody({ ...rest, ...whose })) return [];
  return [
    {
      filter: { ...rest, ...whose, predicates: [BACKS], change: ['threatened'] },
      why: () => 'Support of which the end is said to have been threatened.',
    },
  ];
}

/** What was done at the time of a dated event, where the event itself is not named. */
function inTimeOf({ event, during }: Reading, { events, ...filter }: ClaimFilter): readonly SideSearch[] {
  const isLimited = events != null && filter.predicates != null && namesAnybody(filter);
  if (event?.when === undefined || during !== null || !isLimited) return [];
  const { when, name } = event;
  return [
    { filter: { ...filter, during: when, certainly: true }, why: () => `In the time of ${name} (${when}).` },
  ];
}

/** Who came before and after the leaders that were found. */
function successions({ filter, found }: AskedBeside): readonly SideSearch[] {
  if (!filter.predicates?.includes(LEADS) || filter.subjects != null) return [];
  const leaders = [...new Set(found.map(({ subject }) => subject.id))].slice(0, MOST_LEADERS);
  if (leaders.length === 0) return [];
  return [
    {
      filter: { about: leaders, predicates: [SUCCEEDS], parts: filter.parts },
      why: () => 'Whom those who are named succeeded, and who succeeded them.',
    },
  ];
}

/** What those led whom somebody is said to have succeeded, or to have been succeeded by. */
function leadership({ reading: { asked, predicate }, filter, found }: AskedBeside): readonly SideSearch[] {
  if (predicate !== SUCCEEDS || (asked !== 'subjects' && asked !== 'objects')) return [];
  const end = asked === 'subjects' ? 'subject' : 'object';
  const people = found.map((claim) => claim[end]).filter(({ type }) => type === 'person');
  const leaders = [...new Set(people.map(({ id }) => id))].slice(0, MOST_LEADERS);
  if (leaders.length === 0) return [];
  return [
    {
      filter: { ...toldBy(filter), subjects: leaders, predicates: [LEADS] },
      why: () => 'What those who are named led.',
    },
  ];
}

/** What else is said of a collective of which nobody is said to be a member. */
function saidOfGroup({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { asked, predicate, kinds } = reading;
  const asksMembers = predicate === MEMBER && asked === 'subjects' && kinds.length === 0;
  if (!asksMembers || found.length > 0 || filter.objects == null) return [];
  return [
    { filter: { ...toldBy(filter), about: filter.objects }, why: () => 'Else said of those asked about.' },
  ];
}

/** The limits of who says something, and of when. */
function toldBy({ accordingTo, voices, parts, during }: ClaimFilter): ClaimFilter {
  return { accordingTo, voices, parts, during };
}

/** Who is said to have spoken for those who negotiated. */
function representatives(
  { reading, filter, found }: AskedBeside,
  wider: readonly SideSearch[],
): readonly SideSearch[] {
  if (!filter.predicates?.includes(NEGOTIATES) || reading.negated) return [];
  const talks = found.filter(({ predicate }) => predicate === NEGOTIATES);
  /* Rebels of one city may have sent somebody where the rebels of the country negotiated. */
  const near = wider.flatMap((each) =>
    [each.filter.subjects, each.filter.objects].flatMap((ids) => ids ?? []),
  );
  const negotiated = talks.flatMap(({ subject, object }) => [subject.id, object.id]);
  const named = reading.about.map(({ entity }) => entity.id);
  const parties = new Set(negotiated.length > 0 ? negotiated : named);
  if (parties.size === 0 || parties.size > MOST_SIDES) return [];
  const sides = [...new Set([...parties, ...near])].slice(0, MOST_ENDS);
  return [
    {
      filter: { ...toldBy(filter), objects: sides, predicates: [MEMBER], kinds: [REPRESENTATIVE] },
      why: () => 'Who spoke for those who negotiated.',
    },
  ];
}

/** Whom those of a sort fought, there and then, of whom it is asked which fought on somebody's side. */
async function foughtBeside({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, kinds, among, during, where } = reading;
  const asksTroops = predicate === BACKS && kinds.includes(TROOPS) && among.length > 0;
  if (!asksTroops || filter.objects == null || (during === null && where === null)) return [];
  const { objects: _, kinds: __, where: ___, subjectTypes: ____, ...rest } = filter;
  const near = where === null ? [] : await hearsay.nearEntities(where.id);
  const there = near.flatMap(({ entity, how }) =>
    how === 'lies in it' || how === 'named after it' ? [entity.id] : [],
  );
  const fought: ClaimFilter = {
    ...rest,
    subjects: among.map(({ id }) => id),
    predicates: [FIGHTS],
    ...(where === null ? {} : { objects: [where.id, ...there] }),
  };
  const place = where === null ? '' : ` in ${where.name}`;
  return [{ filter: fought, why: () => `Whom they are said to have fought${place}.` }];
}

/** Who operated together with those of whom it is asked who sent them troops, or fought beside them. */
function operationsTogether(
  { predicate, kinds, subject }: Reading,
  filter: ClaimFilter,
): readonly SideSearch[] {
  const { objects: about, kinds: _, subjectTypes: __, where, ...others } = filter;
  if (predicate !== BACKS || subject !== null || !kinds.includes(TROOPS) || about == null) return [];
  const together = { ...others, about, predicates: [ALLIED], kinds: [JOINT_OPERATIONS] };
  const anywhere = where == null ? '' : ', without the limit of place';
  return [{ filter: together, why: () => `Said of operations together${anywhere}.` }];
}

/** Who acts together without support of a named form is called allied, and who is called allied may be said to support. */
function alliances(reading: Reading, filter: ClaimFilter): readonly SideSearch[] {
  const { predicate, subject, object } = reading;
  if (predicate === ALLIED && subject !== null && object === null) {
    const { kinds: _, ...others } = filter;
    return [{ filter: { ...others, predicates: [BACKS] }, why: () => 'Said of support for others.' }];
  }
  if (subject === null || object === null || (predicate !== BACKS && predicate !== ALLIED)) return [];
  const { subjects, objects, kinds: _, predicates: __, ...rest } = filter;
  if (subjects == null || objects == null) return [];
  if (predicate === BACKS)
    return [
      {
        filter: { ...rest, subjects, objects, predicates: [ALLIED] },
        why: () => 'Said of an alliance, for which no form of support is named.',
      },
    ];
  return [
    { subjects, objects },
    { subjects: objects, objects: subjects },
  ].map((ends) => ({
    filter: { ...rest, ...ends, predicates: [BACKS] },
    why: () => 'Said of support of one for the other.',
  }));
}

/** What else is said of an event of which it is asked who took part. */
function elseOfEventOf({ reading: { event, takingPart }, filter }: AskedBeside): readonly SideSearch[] {
  if (event === null || !takingPart) return [];
  const { events: _, ...rest } = filter;
  return [{ filter: { ...rest, about: [event.id] }, why: () => `Else said of ${event.name}.` }];
}

/** A spy may be said to inform somebody, or to be his man. */
function informers({ reading: { kinds, predicate }, filter }: AskedBeside): readonly SideSearch[] {
  const { objects } = filter;
  const inOtherWords = SPYING.find((way) => way.predicate === predicate && kinds.includes(way.kind));
  if (objects == null || inOtherWords === undefined) return [];
  const { other, why } = inOtherWords;
  return [{ filter: { ...toldBy(filter), objects, ...other }, why: () => why }];
}

/** The two ways in which spying is told, each with the other. */
const SPYING = [
  {
    predicate: BACKS,
    kind: INTELLIGENCE,
    other: { predicates: [MEMBER], kinds: [AFFILIATE] },
    why: 'Who is said to be an agent or affiliate.',
  },
  {
    predicate: MEMBER,
    kind: AFFILIATE,
    other: { predicates: [BACKS], kinds: [INTELLIGENCE] },
    why: 'Who is said to have given intelligence.',
  },
];

/** Where nobody says that one backs another: whom else it is said to back, who may be the other's rival. */
function othersBacked(
  { reading: { predicate, subject, object }, found }: AskedBeside,
  { objects: _, ...rest }: ClaimFilter,
): readonly SideSearch[] {
  const asksSupport = predicate === BACKS && rest.polarity !== 'denied';
  if (!asksSupport || subject === null || object === null || found.length > 0) return [];
  return [
    {
      filter: rest,
      why: () => `Whom else ${subject.entity.name}, or those near to it, are said to back.`,
      ifFew: true,
    },
  ];
}

/** What else those say of the same entities who were asked what they say of something, where that is little. */
function elseBy({ reading, filter, found }: AskedBeside): readonly SideSearch[] {
  const { accordingTo, voices, parts } = filter;
  const about = [...new Set(namedIn(reading).map(({ entity }) => entity.id))];
  const asksWords = reading.asked === 'claims' && reading.predicate !== null;
  if (!asksWords || (accordingTo == null && voices == null) || about.length === 0) return [];
  if (found.length >= FEW) return [];
  return [
    {
      filter: { about, accordingTo, voices, parts },
      why: () => 'Else said of the same by those who were asked about.',
    },
  ];
}

/** What else is said of an event, where a question that names one was not read as a sentence and little is found. */
function elseOfEvent({ reading: { event, loose, negated }, found }: AskedBeside): readonly SideSearch[] {
  if (event === null || !loose || found.length >= FEW) return [];
  const filter: ClaimFilter = {
    about: [event.id],
    parts: ['body', 'note'],
    ...(negated ? { polarity: 'denied' } : {}),
  };
  return [{ filter, why: () => `Else ${negated ? 'denied' : 'said'} of ${event.name}.` }];
}

/** A search without some limits, with these in words and how many they are. */
type WithoutLimits = Pick<SideSearch, 'filter' | 'ifFew'> & {
  readonly limits: string;
  readonly left: number;
};

/**
 * Claims that nothing but form, change, place, event or time keeps from fitting, where few fit: without one of these, without
 * all but the form, then without all.
 */
function withoutLimits({ filter: exact, found }: AskedBeside, filter: ClaimFilter): readonly WithoutLimits[] {
  if (filter.predicates == null || !namesAnybody(filter) || found.length >= FEW) return [];
  /* What is said of another time answers only where nothing is said of this one. */
  const limits = LIMITS.filter(
    ({ field, name }) => filter[field] != null && !(name === 'time' && found.length > 0),
  );
  const single = limits.length > 1 ? limits.map((limit) => [limit]) : [];
  const circumstances = limits.filter(({ name }) => name !== 'form');
  const butForm = circumstances.length > 1 && circumstances.length < limits.length ? [circumstances] : [];
  return [...single, ...butForm, ...(limits.length > 0 ? [limits] : [])].flatMap((left) => {
    const rest = Object.fromEntries(
      Object.entries(filter).filter(([field]) => !left.some((limit) => limit.field === field)),
    );
    const names = left.map(({ name }) => name);
    const whose = filter === exact ? '' : ', of those near to it';
    const words = `the limit of ${inWords(names, 'and')}${whose}`;
    return namesAnybody(rest) ? [{ filter: rest, limits: words, left: left.length, ifFew: true }] : [];
  });
}

/** Fields of a filter that limit how, where and when, with their names in headings. */
const LIMITS = [
  { field: 'kinds', name: 'form' },
  { field: 'change', name: 'change' },
  { field: 'where', name: 'place' },
  { field: 'events', name: 'event' },
  { field: 'during', name: 'time' },
] as const satisfies readonly { readonly field: keyof ClaimFilter; readonly name: string }[];
