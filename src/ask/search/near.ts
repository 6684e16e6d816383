import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { NearEntity } from '../../queries/nearEntities.ts';
import { eachNamed, type Named, type Reading } from '../reading/reading.ts';
import { NEGOTIATES } from './predicatesAndKinds.ts';

/** Who is near to each of those whom a reading names; those without anybody near are left out. */
export type NearBy = ReadonlyMap<Named, readonly NearEntity[]>;

/** Most near entities that stand in for one, and most whose ground is told in a heading. */
const MOST_NEAR = 60;
const MOST_GROUNDS = 8;

/** What is said of these bears less on the one asked about: it is looked at only where little else is said. */
const WEAK: ReadonlySet<NearEntity['how']> = new Set(['group', 'contains it', 'place it is named after']);

/** All that a reading names as ends or topics. */
export function namedIn({ subject, object, about }: Reading): readonly Named[] {
  return [subject, object, ...about].flatMap((named) => (named === null ? [] : eachNamed(named)));
}

/** Who is near to those named; a person is near to a group only as somebody who speaks or negotiates for it. */
export async function nearTo(reading: Reading, few: boolean, hearsay: Hearsay): Promise<NearBy> {
  /* Persons negotiate for the groups they belong to. */
  const speaksFor = reading.predicate === NEGOTIATES;
  const near = await Promise.all(
    namedIn(reading).map(async (named) => {
      const all = await hearsay.nearEntities(named.entity.id);
      const fitting = all.filter(
        ({ entity, how }) => (entity.type !== 'person' || speaksFor) && (few || !WEAK.has(how)),
      );
      return [named, fitting.slice(0, MOST_NEAR)] as const;
    }),
  );
  return new Map(near.filter(([, all]) => all.length > 0));
}

/** A filter with those near to the ones named standing in for them, as one filter or, for a pair either way round, two. */
export function widened(
  { subject, object, about }: Reading,
  { between, ...filter }: ClaimFilter,
  near: NearBy,
): readonly ClaimFilter[] {
  if (near.size === 0) return [];
  const wide = (ids: readonly string[], named: readonly Named[]): readonly string[] => [
    ...new Set([...ids, ...named.flatMap((each) => (near.get(each) ?? []).map(({ entity }) => entity.id))]),
  ];
  if (between == null) {
    const { subjects, objects, about: topics } = filter;
    return [
      {
        ...filter,
        ...(subject && subjects ? { subjects: wide(subjects, eachNamed(subject)) } : {}),
        ...(object && objects ? { objects: wide(objects, eachNamed(object)) } : {}),
        ...(topics ? { about: wide(topics, about.flatMap(eachNamed)) } : {}),
      },
    ];
  }
  const actors = about.filter(({ entity }) => entity.type !== 'place');
  const [place] = about.filter(({ entity }) => entity.type === 'place');
  const side = (named: Named): readonly string[] =>
    wide(
      eachNamed(named).map(({ entity }) => entity.id),
      eachNamed(named),
    );
  if (actors.length === 1 && place && filter.within == null)
    return [{ ...filter, about: side(actors[0]!), within: place.entity.id }];
  const [one, other, ...more] = actors;
  if (!one || !other) return [];
  if (more.length > 0) return [{ ...filter, between: [...new Set(actors.flatMap(side))] }];
  return [
    { ...filter, subjects: side(one), objects: side(other) },
    { ...filter, subjects: side(other), objects: side(one) },
  ];
}

/** Which near ones the claims are about, and on what ground they are near; undefined where they are about none. */
export function groundsInWords(claims: readonly ClaimAnswer[], near: NearBy): string | undefined {
  const ends = new Set(claims.flatMap(({ subject, object }) => [subject.id, object.id]));
  const named = new Set([...near.keys()].map(({ entity }) => entity.id));
  const grounds = new Map<string, string>();
  for (const [{ entity }, all] of near) {
    for (const each of all) {
      const { id } = each.entity;
      if (ends.has(id) && !named.has(id) && !grounds.has(id))
        grounds.set(id, groundInWords(each, entity.name));
    }
  }
  const shown = [...grounds.values()].slice(0, MOST_GROUNDS);
  const more = grounds.size - shown.length;
  return shown.length === 0 ? undefined : inWords([...shown, ...(more > 0 ? [`${more} more`] : [])], 'and');
}

function groundInWords({ entity, how, claims, byGrouping }: NearEntity, to: string): string {
  const grouping = byGrouping ? ', by our grouping' : '';
  const ground = `${GROUNDS[how].replace('…', to)}${grouping}`;
  return `${entity.name} (${[ground, ...claims.map((id) => `[${id}]`)].join(' ')})`;
}

const GROUNDS: Readonly<Record<NearEntity['how'], string>> = {
  member: 'part or member of …',
  group: 'of which … is part or a member',
  successor: 'said to come out of …',
  predecessor: 'out of which … is said to come',
  'lies in it': 'lies in …',
  'contains it': 'in which … lies',
  'named after it': 'named after …',
  'place it is named after': 'after which … is named',
  'work of it': 'a work of …',
};
