import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Reading } from '../reading/reading.ts';
import { againstHolders, ofHolders, partsOfHolders } from './holders.ts';
import { type AskedBeside, namesAnybody, type SideSearch } from './sideSearch.ts';
import { BATTLE, CAPTURES, CONTROLS, FIGHTS, HOLDS } from './predicatesAndKinds.ts';

/** What is searched beside a question that names a place. */
export async function placeSearches(asked: AskedBeside): Promise<readonly SideSearch[]> {
  const searches = [
    inPlace,
    ofNoSaidPlace,
    againstHolders,
    ofHolders,
    partsOfHolders,
    attacksOn,
    ofNoPlace,
    inEventsThere,
    rivals,
  ];
  return (await Promise.all(searches.map((search) => search(asked)))).flat();
}

/** What was done in a place that the question names as an end, "Who bombed east Aleppo?", and the other way round. */
async function inPlace({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { subject, object, predicate, where } = reading;
  if (where !== null && filter.objects == null && (predicate !== null || subject !== null)) {
    const { within: _, ...rest } = filter;
    const itself = { filter: { ...rest, objects: [where.id] }, why: () => `Of ${where.name} itself.` };
    if (predicate !== null) return [itself];
    const near = await hearsay.nearEntities(where.id);
    const within = near.flatMap(({ entity, how }) =>
      how === 'lies in it' || how === 'named after it' ? [entity.id] : [],
    );
    const why = `Of what lies in ${where.name} or is named after it.`;
    return [itself, { filter: { ...rest, objects: within }, why: () => why }];
  }
  if (object?.entity.type !== 'place' || predicate === 'located-in' || filter.within != null) return [];
  const { objects: _, ...rest } = filter;
  const { id, name } = object.entity;
  return [{ filter: { ...rest, where: id }, why: () => `With ${name} as the place.` }];
}

const UNPLACED = 'Of which it is not said where.';

/** So many claims without a place may be of any that is asked about. */
const FEW_UNPLACED = 8;

/**
 * What is said with no place, where the question names a country: texts on its war seldom say so of what was done in it. Of another place
 * where nobody else is named ("who broke the ceasefire in Aleppo"), nothing is said to be there, nothing elsewhere, and it is little.
 */
async function ofNoSaidPlace({ filter, found, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { within, ...rest } = filter;
  const isLimited = namesAnybody(rest) || rest.predicates != null;
  if (within == null || filter.objectTypes?.includes('place') === true || !isLimited) return [];
  const near = await hearsay.nearEntities(within);
  const isCountry = near.some(({ entity, how }) => how === 'named after it' && entity.type === 'state');
  const why = (claims: readonly ClaimAnswer[]): string | undefined => {
    const isNowhere = claims.every(({ where }) => where === undefined);
    if (isCountry) return isNowhere ? UNPLACED : 'Of which it is not said where, or that it was elsewhere.';
    const isAll = found.length === 0 && !namesAnybody(rest) && claims.length <= FEW_UNPLACED;
    return isAll && isNowhere ? UNPLACED : undefined;
  };
  return [{ filter: rest, why, butForPlace: true }];
}

/** What was done in events that are named after a place: of "in Astana", or of what is said about it, in the Astana talks. */
async function inEventsThere({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { within, about, ...rest } = filter;
  const place = within == null ? topicPlace(reading) : reading.where?.id;
  if (place === undefined || rest.events != null) return [];
  const near = await hearsay.nearEntities(place);
  const events = near.filter(({ entity, how }) => how === 'named after it' && entity.type === 'event');
  if (events.length === 0) return [];
  const names = events.map(({ entity }) => entity.name);
  const ids = events.map(({ entity }) => entity.id);
  const limits = within == null ? rest : { ...rest, about };
  return [{ filter: { ...limits, events: ids }, why: () => `In ${inWords(names, 'or')}.` }];
}

/** The place of which it is asked what is said about it, whatever it is. */
function topicPlace({ predicate, predicates, subject, object, about }: Reading): string | undefined {
  const [topic, ...more] = about;
  const isTopic = [predicate, subject, object].every((end) => end === null) && predicates.length === 0;
  return isTopic && more.length === 0 && topic?.entity.type === 'place' ? topic.entity.id : undefined;
}

/** Who else is said, or denied, to hold the place that the question says somebody holds, or one that lies in it or around it. */
async function rivals({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
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

/** The attack on a place of which it is asked who captured it, and when. */
async function attacksOn({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { subject, object, predicate, kinds } = reading;
  const isCapture = predicate === CONTROLS && kinds.includes(CAPTURES);
  if (!isCapture || object?.entity.type !== 'place') return [];
  const { kinds: _, predicates: __, ...rest } = filter;
  const [around, near] = await Promise.all([
    hearsay.nearEntities(object.entity.id),
    subject === null ? [] : hearsay.nearEntities(subject.entity.id),
  ]);
  const whole = around.flatMap(({ entity, how }) => (how === 'contains it' ? [entity] : []));
  const members = near.flatMap(({ entity, how }) => (how === 'member' ? [entity.id] : []));
  const attack: ClaimFilter = {
    ...rest,
    predicates: [FIGHTS],
    kinds: [BATTLE],
    objects: [object.entity.id, ...whole.map(({ id }) => id)],
    ...(subject === null ? {} : { subjects: [...(filter.subjects ?? []), ...members] }),
  };
  const names = inWords(
    [object.entity, ...whole].map(({ name }) => name),
    'or',
  );
  return [{ filter: attack, why: () => `Of attacks on ${names}.` }];
}

/** What was done in the like way to others than places, where places are asked for: to those in them. */
function ofNoPlace({ reading, filter }: AskedBeside): readonly SideSearch[] {
  const { objectTypes, ...rest } = filter;
  const asksPlaces = objectTypes?.every((type) => type === 'place') ?? false;
  if (!asksPlaces || reading.predicate !== FIGHTS || reading.kinds.length === 0) return [];
  return [{ filter: rest, why: () => 'Of others than places.' }];
}
