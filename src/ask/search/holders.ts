import type { Entity } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { NearEntity } from '../../queries/nearEntities.ts';
import { LARGEST_FIRST } from '../../queries/page.ts';
import { eachNamed, type Reading } from '../reading/reading.ts';
import type { AskedBeside, SideSearch } from './sideSearch.ts';
import { CONTROLS, FIGHTS, HOLDS, MEMBER } from './predicatesAndKinds.ts';

/** What was done to those who are said to hold the place that the question says somebody fought: to the rebels of Aleppo. */
export async function againstHolders({
  reading,
  filter,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const fought = placeFought(reading);
  const holders = fought && (await holdersOf(fought.place, hearsay));
  if (!holders) return [];
  const { modality = ['actual'], about: _, between: __, ...rest } = filter;
  const against: ClaimFilter = { ...rest, modality, predicates: [FIGHTS], objects: holders.ids };
  const why = `Against ${holders.names}, said to hold ${fought.place.name}.`;
  return [{ filter: fought.by.length > 0 ? { ...against, subjects: fought.by } : against, why: () => why }];
}

/** What is said of those who are said to hold the place of which it is asked what happened there at some time. */
export async function ofHolders({ reading, filter, hearsay }: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, predicates, about, during } = reading;
  const [place, ...more] = about;
  const isTopic = predicate === null && predicates.length === 0 && more.length === 0 && during !== null;
  if (!isTopic || place?.entity.type !== 'place') return [];
  const holders = await holdersOf(place.entity, hearsay);
  if (!holders) return [];
  const why = `Of ${holders.names}, said to hold ${place.entity.name}.`;
  return [{ filter: { ...filter, about: holders.ids }, why: () => why }];
}

/** What somebody was or is called, and who is a part of him. */
const OF_THEM: ReadonlySet<NearEntity['how']> = new Set(['successor', 'predecessor', 'member']);

/** Whether those of whom it is asked whether they hold a place are a part of who is said to hold it. */
export async function partsOfHolders({
  reading,
  filter,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, kinds, subject, object } = reading;
  const asksHolding = predicate === CONTROLS && (kinds.length === 0 || kinds.includes(HOLDS));
  if (!asksHolding || subject === null || object?.entity.type !== 'place') return [];
  const holders = await holdersOf(object.entity, hearsay);
  if (!holders) return [];
  const near = await Promise.all(eachNamed(subject).map(({ entity }) => hearsay.nearEntities(entity.id)));
  const theirs = near.flat().filter(({ how }) => OF_THEM.has(how));
  const about = [...(filter.subjects ?? []), ...theirs.map(({ entity }) => entity.id)];
  const { accordingTo, voices, parts, during } = filter;
  const member: ClaimFilter = { accordingTo, voices, parts, during, predicates: [MEMBER] };
  const names = inWords(
    eachNamed(subject).map(({ entity }) => entity.name),
    'or',
  );
  const why = (): string => `Of ${names} and ${holders.names}, said to hold ${object.entity.name}.`;
  return [
    { filter: { ...member, subjects: about, objects: holders.ids }, why },
    { filter: { ...member, subjects: holders.ids, objects: about }, why },
  ];
}

/**
 * Those of whom somebody says that they hold a place, and who are named after it or what contains it; undefined
 * where there are none.
 */
async function holdersOf(
  place: Entity,
  hearsay: Hearsay,
): Promise<{ readonly ids: readonly string[]; readonly names: string } | undefined> {
  const near = await hearsay.nearEntities(place.id);
  const around = near.filter(({ how }) => how === 'contains it');
  const nearAround = await Promise.all(around.map(({ entity }) => hearsay.nearEntities(entity.id)));
  const named = [...near, ...nearAround.flat()].flatMap(({ entity, how }) =>
    how === 'named after it' && entity.type !== 'state' ? [entity.id] : [],
  );
  if (named.length === 0) return undefined;
  const said: ClaimFilter = {
    subjects: named,
    objects: [place.id],
    polarity: 'affirmed',
    modality: ['actual'],
    parts: ['body', 'note'],
  };
  const { edges } = await hearsay.claims({ filter: said, first: LARGEST_FIRST });
  const holding = edges.filter(({ node }) => node.predicate === CONTROLS && node.kinds.includes(HOLDS));
  const holders = new Map(holding.map(({ node: { subject } }) => [subject.id, subject.name]));
  return holders.size === 0
    ? undefined
    : { ids: [...holders.keys()], names: inWords([...holders.values()], 'and') };
}

/** The place that a question says somebody fought; where it was not read as a sentence, whoever else it names fought it. */
function placeFought({
  predicate,
  predicates,
  object,
  about,
}: Reading): { readonly place: Entity; readonly by: readonly string[] } | undefined {
  if (predicate === FIGHTS)
    return object?.entity.type === 'place' ? { place: object.entity, by: [] } : undefined;
  const [place, ...more] = about.filter(({ entity }) => entity.type === 'place');
  if (predicate !== null || !place || more.length > 0 || !predicates.includes(FIGHTS)) return undefined;
  const others = about.filter((named) => named !== place).flatMap(eachNamed);
  return { place: place.entity, by: others.map(({ entity }) => entity.id) };
}
