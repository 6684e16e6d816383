import { inWords } from '../problems/inWords.ts';
import type { ClaimAnswer } from '../queries/claimAnswer.ts';
import type { ClaimFilter } from '../queries/claimFilter.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import type { NearEntity } from '../queries/nearEntities.ts';
import { eachNamed, type Named, type Reading } from './reading.ts';

/** A search for claims that do not fit the question to the letter, though an answer would be wanting without them. */
export interface SideSearch {
  readonly filter: ClaimFilter;
  /** What claims that it finds are to the question, in a sentence. */
  readonly why: (claims: readonly ClaimAnswer[]) => string;
}

/** Entities near to those named, by the id of the one named. */
type NearBy = ReadonlyMap<Named, readonly NearEntity[]>;

/** Most near entities that stand in for one. */
const MOST_NEAR = 60;

/** Most claims found to which what contradicts them is looked for. */
const MOST_CONTRADICTED = 60;

/** Fewer claims than this on a topic, and those near to it are looked at too. */
const FEW = 5;

/** What is searched beside a question that was run as a filter of claims, in the order in which it is told. */
export async function sideSearches(
  reading: Reading,
  filter: ClaimFilter,
  found: readonly ClaimAnswer[],
  hearsay: Hearsay,
): Promise<readonly SideSearch[]> {
  const speakers = await speakersWith(reading, filter, hearsay);
  const near = await nearTo(reading, found.length < FEW, hearsay);
  const wider = widened(reading, filter, near);
  const without = withoutLimits(filter, found);
  const hasComments = reading.parts.length > 0 || filter.parts == null;
  return [
    ...contrary(filter, found),
    ...speakers,
    ...wider,
    ...inPlace(reading, filter),
    ...(await inEventsThere(reading, filter, hearsay)),
    ...hindered(reading, filter),
    ...[filter, ...wider.map((each) => each.filter)].flatMap((each) => inTimeOf(reading, each)),
    ...elseBy(reading, filter, found, near),
    ...elseOfEvent(reading, found),
    ...(hasComments ? [] : (wider.length > 0 ? wider : [{ filter }]).map((each) => inComments(each.filter))),
    ...without,
    ...(hasComments ? [] : without.map((each) => inComments(each.filter))),
  ];
}

/** The same in readers' comments. */
function inComments(filter: ClaimFilter): SideSearch {
  return {
    filter: { ...filter, parts: ['comment'] },
    why: () => 'In readers’ comments, which are not the word of the source.',
  };
}

/** What is said to the contrary of the relations that were found, which the limits of the question may have kept away. */
function contrary({ parts }: ClaimFilter, found: readonly ClaimAnswer[]): readonly SideSearch[] {
  const said = new Set(found.map(({ polarity }) => polarity));
  if (said.size !== 1 || found.length > MOST_CONTRADICTED) return [];
  const denied = said.has('affirmed');
  const filter: ClaimFilter = {
    subjects: idsOf(found.map(({ subject }) => subject)),
    objects: idsOf(found.map(({ object }) => object)),
    predicates: [...new Set(found.map(({ predicate }) => predicate))],
    polarity: denied ? 'denied' : 'affirmed',
    ...(parts == null ? {} : { parts }),
  };
  return [{ filter, why: () => `To the contrary, it is also ${denied ? 'denied' : 'affirmed'}.` }];
}

/** The same in the words of those who are members, or works, of who speaks: "the diplomats", "the United Nations". */
async function speakersWith(
  { accordingTo, voices }: Reading,
  filter: ClaimFilter,
  hearsay: Hearsay,
): Promise<readonly SideSearch[]> {
  if (filter.voices == null) return [];
  const near = await Promise.all([...accordingTo, ...voices].map(({ id }) => hearsay.nearEntities(id)));
  const speakers = near.flat().filter(({ how }) => how === 'member' || how === 'work of it');
  if (speakers.length === 0) return [];
  const wider = { ...filter, voices: [...filter.voices, ...idsOf(speakers.map(({ entity }) => entity))] };
  const names = [...accordingTo, ...voices].map(({ name }) => name);
  return [{ filter: wider, why: () => `In the words of members or works of ${inWords(names, 'or')}.` }];
}

/** What is said of these bears less on the one asked about: it is looked at only where little else is said. */
const WEAK: ReadonlySet<NearEntity['how']> = new Set(['group', 'contains it', 'place it is named after']);

/** Who is near to those named; nobody where the question is about a topic of which enough is said. */
async function nearTo(reading: Reading, few: boolean, hearsay: Hearsay): Promise<NearBy> {
  const { predicate, predicates, about, together } = reading;
  const isRelation = predicate !== null || predicates.length > 0 || (about.length > 1 && together);
  if (!isRelation && !few) return new Map();
  const near = await Promise.all(
    namedIn(reading).map(async (named) => {
      const all = await hearsay.nearEntities(named.entity.id);
      const near = all.filter(({ how }) => few || !WEAK.has(how));
      return [named, near.slice(0, MOST_NEAR)] as const;
    }),
  );
  return new Map(near.filter(([, all]) => all.length > 0));
}

function namedIn({ subject, object, about }: Reading): readonly Named[] {
  return [subject, object, ...about].flatMap((named) => (named === null ? [] : eachNamed(named)));
}

/** The search of a question again, with those near to the ones named standing in for them. */
function widened(reading: Reading, filter: ClaimFilter, near: NearBy): readonly SideSearch[] {
  if (near.size === 0) return [];
  const why = (claims: readonly ClaimAnswer[]): string => nearInWords(claims, near);
  return widerFilters(reading, filter, near).map((wider) => ({ filter: wider, why }));
}

function widerFilters(
  { subject, object, about }: Reading,
  { between, ...filter }: ClaimFilter,
  near: NearBy,
): readonly ClaimFilter[] {
  const wide = (ids: readonly string[], named: readonly Named[]): readonly string[] => [
    ...new Set([...ids, ...named.flatMap((each) => idsOf(entitiesNear(near, each)))]),
  ];
  if (between == null) {
    const { subjects, objects, about: topics } = filter;
    const widerFilter: ClaimFilter = {
      ...filter,
      ...(subject && subjects ? { subjects: wide(subjects, eachNamed(subject)) } : {}),
      ...(object && objects ? { objects: wide(objects, eachNamed(object)) } : {}),
      ...(topics ? { about: wide(topics, about.flatMap(eachNamed)) } : {}),
    };
    return [widerFilter];
  }
  const actors = about.filter(({ entity }) => entity.type !== 'place');
  const side = (named: Named): readonly string[] => wide([named.entity.id], [named]);
  if (actors.length === 1) return [{ ...filter, about: side(actors[0]!) }];
  const [one, other, ...more] = actors.length > 0 ? actors : about;
  if (!one || !other || more.length > 0) return [];
  return [
    { ...filter, subjects: side(one), objects: side(other) },
    { ...filter, subjects: side(other), objects: side(one) },
  ];
}

/** What was done in events that are named after a place: of "in Astana", in the Astana talks. */
async function inEventsThere(
  { where: place }: Reading,
  { where, ...filter }: ClaimFilter,
  hearsay: Hearsay,
): Promise<readonly SideSearch[]> {
  if (place === null || where == null || filter.events != null) return [];
  const near = await hearsay.nearEntities(place.id);
  const events = near.filter(({ entity, how }) => how === 'named after it' && entity.type === 'event');
  if (events.length === 0) return [];
  const names = events.map(({ entity }) => entity.name);
  const ids = idsOf(events.map(({ entity }) => entity));
  return [{ filter: { ...filter, events: ids }, why: () => `In ${inWords(names, 'or')}.` }];
}

/** Claims that nothing but form, change, place, event or time keeps from fitting, where few fit. */
function withoutLimits(filter: ClaimFilter, found: readonly ClaimAnswer[]): readonly SideSearch[] {
  const { kinds, change, during, where, events, ...others } = filter;
  /* What is said of another time answers only where nothing is said of this one. */
  const rest = found.length === 0 || during == null ? others : { ...others, during };
  const limits = [
    kinds != null && 'form',
    change != null && 'change',
    where != null && 'place',
    events != null && 'event',
    during != null && found.length === 0 && 'time',
  ].filter((limit) => typeof limit === 'string');
  if (limits.length === 0 || found.length >= FEW || rest.predicates == null || !namesAnybody(rest)) return [];
  return [{ filter: rest, why: () => `Without the limit of ${inWords(limits, 'and')}.` }];
}

function namesAnybody({ subjects, objects, about, between, accordingTo, voices }: ClaimFilter): boolean {
  return [subjects, objects, about, between, accordingTo, voices].some((named) => named != null);
}

/** Support in some form of which it is said that others kept it from the one asked about. */
function hindered({ kinds, object }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  if (object === null || kinds.length === 0 || !filter.predicates?.includes(BACKS)) return [];
  const { kinds: _, subjects: __, polarity: ___, ...rest } = filter;
  return [
    {
      filter: { ...rest, predicates: [OPPOSES], kinds: [OBSTRUCTION] },
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

/** What else is said of an event, where a question that names one was not read as a sentence and little is found. */
function elseOfEvent(
  { event, loose, negated }: Reading,
  found: readonly ClaimAnswer[],
): readonly SideSearch[] {
  if (event === null || !loose || found.length >= FEW) return [];
  const filter: ClaimFilter = {
    about: [event.id],
    parts: ['body', 'note'],
    ...(negated ? { polarity: 'denied' } : {}),
  };
  return [{ filter, why: () => `Else ${negated ? 'denied' : 'said'} of ${event.name}.` }];
}

const BACKS = 'backs';
const OPPOSES = 'opposes';
const OBSTRUCTION = 'obstruction';

/** What else those say of the same entities who were asked what they say of something, where that is little. */
function elseBy(
  reading: Reading,
  filter: ClaimFilter,
  found: readonly ClaimAnswer[],
  near: NearBy,
): readonly SideSearch[] {
  const speaks = filter.accordingTo != null || filter.voices != null;
  const about = idsOf(namedIn(reading).flatMap((named) => [named.entity, ...entitiesNear(near, named)]));
  if (reading.asked !== 'claims' || !speaks || reading.predicate === null || found.length >= FEW) return [];
  if (about.length === 0) return [];
  const { predicates: _, subjects: __, objects: ___, kinds: ____, ...rest } = filter;
  return [{ filter: { ...rest, about }, why: () => 'Else said of the same by those who were asked about.' }];
}

/** What was done in a place that the question names as an end: "Who bombed east Aleppo?" */
function inPlace({ object, predicate }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  if (object?.entity.type !== 'place' || predicate === 'located-in' || filter.where != null) return [];
  const { objects: _, ...rest } = filter;
  const { id, name } = object.entity;
  return [{ filter: { ...rest, where: id }, why: () => `With ${name} as the place.` }];
}

function entitiesNear(near: NearBy, named: Named): readonly NearEntity['entity'][] {
  return (near.get(named) ?? []).map(({ entity }) => entity);
}

/** Which near ones the claims are about, and on what ground they are near. */
function nearInWords(claims: readonly ClaimAnswer[], near: NearBy): string {
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject.id, object.id]));
  const named = new Set([...near.keys()].map(({ entity }) => entity.id));
  const grounds = [...near].flatMap(([{ entity }, all]) =>
    all
      .filter((each) => ends.has(each.entity.id) && !named.has(each.entity.id))
      .map((each) => groundInWords(each, entity.name)),
  );
  return `Beside the question, of those near to it: ${inWords([...new Set(grounds)], 'and')}.`;
}

function groundInWords({ entity, how, claims }: NearEntity, to: string): string {
  const ground = GROUNDS[how].replace('…', to);
  return `${entity.name} (${[ground, ...claims.map((id) => `[${id}]`)].join(' ')})`;
}

const GROUNDS: Readonly<Record<NearEntity['how'], string>> = {
  member: 'a part or member of …',
  group: 'which … is part or a member of',
  successor: 'came out of …',
  predecessor: 'out of which … came',
  'lies in it': 'lies in …',
  'contains it': 'in which … lies',
  'named after it': 'named after …',
  'place it is named after': 'after which … is named',
  'work of it': 'a work of …',
};

function idsOf(entities: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(entities.map(({ id }) => id))];
}
