import { inWords } from '../../../problems/inWords.ts';
import type { Entity, EntityType } from '../../../claims/types.ts';
import type { ClaimFilter } from '../../../queries/claimFilter.ts';
import type { Hearsay } from '../../../queries/hearsay.ts';
import { LARGEST_FIRST } from '../../../queries/page.ts';
import { eachNamed, type Named, type Reading } from '../../reading/reading.ts';
import { BACKS, FIGHTS, TROOPS, ALLIED, JOINT_OPERATIONS } from '../predicatesAndKinds.ts';
import type { AskedBeside, SideSearch } from '../sideSearch.ts';
import { toldBy } from './toldBy.ts';

/** Whom those of a sort fought, there and then if it is asked where and when, of whom it is asked which fought on somebody's side. */
export async function foughtBeside({
  reading,
  filter,
  hearsay,
}: AskedBeside): Promise<readonly SideSearch[]> {
  const { predicate, kinds, among, where } = reading;
  const asksTroops = predicate === BACKS && kinds.includes(TROOPS) && among.length > 0;
  if (!asksTroops || filter.objects == null) return [];
  const { objects: _, kinds: __, within: ___, subjectTypes: ____, ...rest } = filter;
  const fought: ClaimFilter = {
    ...rest,
    subjects: among.map(({ id }) => id),
    predicates: [FIGHTS],
    ...(where === null ? {} : { objects: await inOrNamedAfter(where, hearsay) }),
  };
  const place = where === null ? '' : ` in ${where.name}`;
  return [{ filter: fought, why: () => `Whom they are said to have fought${place}.` }];
}

/** A place, what lies in it and those named after it. */
async function inOrNamedAfter(place: Entity, hearsay: Hearsay): Promise<readonly string[]> {
  const near = await hearsay.nearEntities(place.id);
  const there = near.filter(({ how }) => how === 'lies in it' || how === 'named after it');
  return [place.id, ...there.map(({ entity }) => entity.id)];
}

/** Who operated together with those of whom it is asked who sent them troops, or fought beside them. */
export function operationsTogether(
  { predicate, kinds, subject }: Reading,
  filter: ClaimFilter,
): readonly SideSearch[] {
  const { objects: about, kinds: _, subjectTypes: __, within, ...others } = filter;
  if (predicate !== BACKS || subject !== null || !kinds.includes(TROOPS) || about == null) return [];
  const together = { ...others, about, predicates: [ALLIED], kinds: [JOINT_OPERATIONS] };
  const anywhere = within == null ? '' : ', without the limit of place';
  return [{ filter: together, why: () => `Said of operations together${anywhere}.` }];
}

/** Who acts together without support of a named form is called allied, and who is called allied may be said to support. */
export function alliances(reading: Reading, filter: ClaimFilter): readonly SideSearch[] {
  const { predicate, subject, object } = reading;
  if (predicate === ALLIED && subject !== null && object === null) {
    const { kinds: _, ...others } = filter;
    return [{ filter: { ...others, predicates: [BACKS] }, why: () => 'Said of support for others.' }];
  }
  if (predicate === BACKS && (subject === null) !== (object === null)) return alliancesOf(reading, filter);
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

/** Whose ally somebody is of whom it is asked who backs him, or whom he backs, in whatever form, where that is little. */
function alliancesOf({ kinds, types, negated }: Reading, filter: ClaimFilter): readonly SideSearch[] {
  const { subjects, objects, ...rest } = filter;
  const about = subjects ?? objects;
  if (kinds.length > 0 || types.length > 0 || negated || about == null) return [];
  return [
    {
      filter: { ...rest, about, predicates: [ALLIED] },
      why: () => 'Said of alliances, for which no form of support is named.',
      ifFew: true,
    },
  ];
}

/** By way of whom a state may support somebody else: other states have reasons of their own. */
const BETWEEN: ReadonlySet<EntityType> = new Set(['faction', 'bloc', 'organization']);

/** The names of those of whom one is meant. */
function nameOfAny(named: Named): string {
  return inWords(eachNamed(named).map(({ entity }) => entity.name));
}

/** By way of whom one backs another: those whom it backs, and who back the other. */
export async function backedThroughOthers(asked: AskedBeside): Promise<readonly SideSearch[]> {
  const { reading, filter } = asked;
  const { subjects, objects, within: _, ...rest } = filter;
  const between = await throughWhom(asked);
  if (between === undefined || between.size === 0) return [];
  const names = inWords([...between.values()], 'and');
  return [
    {
      filter: { ...rest, subjects, objects: [...between.keys()] },
      why: () => `Support for ${names}, said to back ${nameOfAny(reading.object!)}.`,
    },
    {
      filter: { ...rest, subjects: [...between.keys()], objects },
      why: () => `Support of ${names}, said to be backed by ${nameOfAny(reading.subject!)}.`,
    },
  ];
}

/** Whom one who backs another somewhere is said to have fought there, and those by way of whom it does. */
export async function foughtForAnother(asked: AskedBeside): Promise<readonly SideSearch[]> {
  const { reading, filter, hearsay } = asked;
  const { where } = reading;
  const between = where === null ? undefined : await throughWhom(asked);
  if (where === null || between === undefined) return [];
  const { kinds: _, within: __, ...rest } = filter;
  const fought: ClaimFilter = {
    ...rest,
    subjects: [...filter.subjects!, ...between.keys()],
    predicates: [FIGHTS],
    objects: await inOrNamedAfter(where, hearsay),
    polarity: 'affirmed',
    modality: ['actual'],
  };
  const names = inWords([nameOfAny(reading.subject!), ...between.values()], 'and');
  return [{ filter: fought, why: () => `Said to have been fought in ${where.name} by ${names}.` }];
}

/** By id the names of those by way of whom one may back another; undefined where it is not asked whether one does. */
async function throughWhom({
  reading: { predicate, subject, object },
  filter: { subjects, objects, ...rest },
  hearsay,
}: AskedBeside): Promise<ReadonlyMap<string, string> | undefined> {
  const asksSupport = predicate === BACKS && rest.polarity !== 'denied';
  if (!asksSupport || subject === null || object === null) return undefined;
  if (subjects == null || objects == null) return undefined;
  const held = { ...toldBy(rest), predicates: [BACKS], polarity: 'affirmed', modality: ['actual'] } as const;
  const [backed, backers] = await Promise.all([
    hearsay.claims({ filter: { ...held, subjects }, first: LARGEST_FIRST }),
    hearsay.claims({ filter: { ...held, objects }, first: LARGEST_FIRST }),
  ]);
  const backing = new Set(backers.edges.map(({ node }) => node.subject.id));
  const ends = new Set([...subjects, ...objects]);
  return new Map(
    backed.edges
      .map(({ node }) => node.object)
      .filter(({ id, type }) => BETWEEN.has(type) && backing.has(id) && !ends.has(id))
      .map(({ id, name }) => [id, name]),
  );
}

/** Where nobody says whether two are allied: whom one or the other backs. */
export function backedByEither(
  { reading: { predicate, subject, object }, found }: AskedBeside,
  { subjects, objects, within: _, predicates: __, kinds: ___, ...rest }: ClaimFilter,
): readonly SideSearch[] {
  const asksAlliance = predicate === ALLIED && subject !== null && object !== null && found.length === 0;
  if (!asksAlliance || subjects == null || objects == null) return [];
  return [
    {
      filter: { ...rest, subjects: [...subjects, ...objects], predicates: [BACKS] },
      why: () => 'Whom one or the other is said to back.',
      ifFew: true,
    },
  ];
}

/** Where nobody says that one backs another: whom else it is said to back, who may be the other's rival. */
export function othersBacked(
  { reading: { predicate, subject, object }, found }: AskedBeside,
  { objects: _, ...rest }: ClaimFilter,
): readonly SideSearch[] {
  const asksSupport = predicate === BACKS && rest.polarity !== 'denied';
  if (!asksSupport || subject === null || object === null || found.length > 0) return [];
  return [
    {
      filter: rest,
      why: () => `Whom else ${nameOfAny(subject)}, or those near to it, are said to back.`,
      ifFew: true,
    },
  ];
}
