import { inWords } from '../problems/inWords.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { ClaimFilter } from '../queries/claimFilter.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import { groundsInWords, namedIn, nearTo, widened } from './near.ts';
import type { Reading } from './reading.ts';

/** A search for claims that do not fit the question to the letter, though an answer would be wanting without them. */
export interface SideSearch {
  readonly filter: ClaimFilter;
  /** What claims that it finds are to the question, in a sentence; undefined where they are nothing to it. */
  readonly why: (claims: readonly ClaimAnswer[]) => string | undefined;
  /** Whether it leaves limits out, and is made only where what fits, and such searches before it, are few. */
  readonly ifFew?: boolean;
}

/** What a side search is made from: a reading, the filter that it was run as, and what that found. */
interface Asked {
  readonly reading: Reading;
  readonly filter: ClaimFilter;
  readonly found: readonly ClaimAnswer[];
  readonly hearsay: Hearsay;
}

/** Fewer claims than this, and more is looked for. */
export const FEW = 5;

/** Of more leaders than this, successions are not looked for. */
const MOST_LEADERS = 10;

const COMMENTS = 'In readers’ comments, which are not the word of the source';

/** What is searched beside a question that was run as a filter of claims, in the order in which it is told. */
export async function sideSearches(asked: Asked): Promise<readonly SideSearch[]> {
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

async function allSearches(asked: Asked): Promise<readonly SideSearch[]> {
  const { reading, filter } = asked;
  const wider = await nearSearches(asked);
  const without = [filter, ...wider.map((each) => each.filter)]
    .flatMap((each) => withoutLimits(asked, each))
    .sort((a, b) => a.left - b.left);
  const hasComments = reading.parts.length > 0 || filter.parts == null;
  const inComments = (each: Pick<SideSearch, 'filter' | 'ifFew'>, how: string): SideSearch => ({
    ...each,
    filter: { ...each.filter, parts: ['comment'] },
    why: () => `${COMMENTS}${how}.`,
  });
  return [
    ...contrary(asked),
    ...(await membersSpeaking(asked)),
    ...wider,
    ...inPlace(reading, filter),
    ...(await inEventsThere(asked)),
    ...(await rivals(asked)),
    ...hindered(reading, filter),
    ...[filter, ...wider.map((each) => each.filter)].flatMap((each) => inTimeOf(reading, each)),
    ...successions(asked),
    ...[filter, ...wider.map((each) => each.filter)].flatMap((each) => othersBacked(asked, each)),
    ...elseBy(asked),
    ...elseOfEvent(asked),
    ...(hasComments ? [] : [inComments({ filter }, '')]),
    ...(hasComments ? [] : wider.map((each) => inComments(each, ', of those near to it'))),
    ...without.map(({ limits, left: _, ...each }) => ({ ...each, why: () => `Without ${limits}.` })),
    ...(hasComments
      ? []
      : without.map(({ limits, left: _, ...each }) => inComments(each, `, without ${limits}`))),
  ];
}

/** What is denied is affirmed by somebody; and others may contradict those who were asked about a relation. */
function contrary({ reading, filter, found }: Asked): readonly SideSearch[] {
  if (reading.negated)
    return [
      { filter: { ...filter, polarity: 'affirmed' }, why: () => 'Affirmed, of what is asked to be denied.' },
    ];
  const { accordingTo, voices, subjects, objects, predicates, parts } = filter;
  const said = new Set(found.map(({ polarity }) => polarity));
  const isOne = subjects != null && objects != null && said.size === 1;
  if ((accordingTo == null && voices == null) || !isOne) return [];
  const polarity = said.has('affirmed') ? 'denied' : 'affirmed';
  return [
    { filter: { subjects, objects, predicates, parts, polarity }, why: () => `By others it is ${polarity}.` },
  ];
}

/** The same in the words of those who are members, or works, of who speaks: "the diplomats", "the United Nations". */
async function membersSpeaking({ reading, filter, hearsay }: Asked): Promise<readonly SideSearch[]> {
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
async function nearSearches({ reading, filter, found, hearsay }: Asked): Promise<readonly SideSearch[]> {
  const { predicate, predicates, about, together } = reading;
  const isRelation = predicate !== null || predicates.length > 0 || (about.length > 1 && together);
  const few = found.length < FEW;
  if (!isRelation && !few) return [];
  const near = await nearTo(reading, few, hearsay);
  const why = (claims: readonly ClaimAnswer[]): string | undefined => {
    const grounds = groundsInWords(claims, near);
    return grounds && `Beside the question, of those near to it: ${grounds}.`;
  };
  return widened(reading, filter, near).map((wider) => ({ filter: wider, why }));
}

/** What was done in a place that the question names as an end, "Who bombed east Aleppo?", and the other way round. */
function inPlace({ object, predicate, where }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  if (where !== null && predicate !== null && filter.objects == null) {
    const { where: _, ...rest } = filter;
    return [{ filter: { ...rest, objects: [where.id] }, why: () => `Of ${where.name} itself.` }];
  }
  if (object?.entity.type !== 'place' || predicate === 'located-in' || filter.where != null) return [];
  const { objects: _, ...rest } = filter;
  const { id, name } = object.entity;
  return [{ filter: { ...rest, where: id }, why: () => `With ${name} as the place.` }];
}

/** What was done in events that are named after a place: of "in Astana", in the Astana talks. */
async function inEventsThere({ reading, filter, hearsay }: Asked): Promise<readonly SideSearch[]> {
  const { where, ...rest } = filter;
  if (reading.where === null || where == null || rest.events != null) return [];
  const near = await hearsay.nearEntities(reading.where.id);
  const events = near.filter(({ entity, how }) => how === 'named after it' && entity.type === 'event');
  if (events.length === 0) return [];
  const names = events.map(({ entity }) => entity.name);
  const ids = events.map(({ entity }) => entity.id);
  return [{ filter: { ...rest, events: ids }, why: () => `In ${inWords(names, 'or')}.` }];
}

/** Who else is said, or denied, to hold the place that the question says somebody holds, or one that lies in it or around it. */
async function rivals({ reading, filter, hearsay }: Asked): Promise<readonly SideSearch[]> {
  const { subject, object, predicate, kinds } = reading;
  const asksHolding = predicate === CONTROLS && (kinds.length === 0 || kinds.includes(HOLDS));
  if (!asksHolding || subject === null || object === null) return [];
  const { subjects: _, polarity: __, ...rest } = filter;
  const near = await hearsay.nearEntities(object.entity.id);
  const around = near.filter(({ how }) => how === 'lies in it' || how === 'contains it');
  const objects = [...(filter.objects ?? []), ...around.map(({ entity }) => entity.id)];
  const why = `Of others than ${subject.entity.name}: who is said, or denied, to hold ${object.entity.name}, or what lies in or around it.`;
  return [{ filter: { ...rest, objects, kinds: [HOLDS] }, why: () => why }];
}

const CONTROLS = 'controls';
const HOLDS = 'holds';
const BACKS = 'backs';
const OPPOSES = 'opposes';
const LEADS = 'leads';
const SUCCEEDS = 'succeeds';
const OBSTRUCTION = 'obstruction';

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
function successions({ filter, found }: Asked): readonly SideSearch[] {
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

/** Where nobody says that one backs another: whom else it is said to back, who may be the other's rival. */
function othersBacked(
  { reading: { predicate, subject, object }, found }: Asked,
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
function elseBy({ reading, filter, found }: Asked): readonly SideSearch[] {
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
function elseOfEvent({ reading: { event, loose, negated }, found }: Asked): readonly SideSearch[] {
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
function withoutLimits({ filter: exact, found }: Asked, filter: ClaimFilter): readonly WithoutLimits[] {
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

function namesAnybody({ subjects, objects, about, between, accordingTo, voices }: ClaimFilter): boolean {
  return [subjects, objects, about, between, accordingTo, voices].some((named) => named != null);
}
