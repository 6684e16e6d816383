import { decides, isOfSource } from './counts.ts';
import { type Claim, type Entity, UNNAMED } from './types.ts';

/** Where the word on a relation comes from. Origins are known or not; they are never called independent. */
export interface Origins {
  /** Smallest number of known origins. */
  readonly known: number;
  /** Largest number: every speaker that may be somebody else counts, and "some say" once per source. */
  readonly atMost: number;
  /** Ids of the known origins: voices, sources, or the work that several sources rest on. Sorted. */
  readonly names: readonly string[];
  /** Works that several of the sources rest on. Sorted. */
  readonly sharedWorks: readonly string[];
}

/** Those whom each speaker may be; nothing for speakers who are nobody else. */
export type MaybeSame = ReadonlyMap<string, ReadonlySet<string>>;

/** Who may be whom, both ways, as entities have it one way. */
export function speakersThatMayBeOne(entities: readonly Pick<Entity, 'id' | 'maybe'>[]): MaybeSame {
  const others = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    const known = others.get(one);
    if (known) known.add(other);
    else others.set(one, new Set([other]));
  };
  for (const { id, maybe } of entities) {
    for (const other of maybe) {
      add(id, other);
      add(other, id);
    }
  }
  return others;
}

/**
 * The origins of a relation: the first voice of each chain, or the source where there is none. Counted are the
 * affirming actual claims; where nothing is affirmed all actual ones, and where none is actual all.
 */
export function originsOf(claims: readonly Claim[], maybeSame: MaybeSame): Origins {
  const counted = countedClaims(claims);
  const sharedWorks = worksShared(counted);
  const workOf = new Map(
    counted.flatMap(({ source, basis }) =>
      basis.filter((work) => sharedWorks.includes(work)).map((work) => [source, work] as const),
    ),
  );
  const unnamed = new Set<string>();
  const names = new Set<string>();
  for (const claim of counted) {
    const first = claim.voice[0];
    if (first === UNNAMED) unnamed.add(claim.source);
    else names.add(first ?? workOf.get(claim.source) ?? claim.source);
  }
  const known = [...names].sort();
  return {
    known: fewestPersons(known, maybeSame),
    atMost: known.length + unnamed.size,
    names: known,
    sharedWorks,
  };
}

function countedClaims(claims: readonly Claim[]): readonly Claim[] {
  const ofSources = claims.filter(isOfSource);
  const actual = ofSources.filter(decides);
  const affirming = actual.filter((claim) => claim.polarity === 'affirmed');
  return [affirming, actual, ofSources].find((some) => some.length > 0) ?? [];
}

function worksShared(claims: readonly Claim[]): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const work of claim.basis) {
      sources.set(work, (sources.get(work) ?? new Set()).add(claim.source));
    }
  }
  return [...sources].flatMap(([work, of]) => (of.size > 1 ? [work] : [])).sort();
}

/**
 * The smallest number of persons that the speakers can be: each is put with the first group in which everybody may be
 * the same person. For the few unnamed speakers of a relation this greedy grouping is the smallest. All others, who may
 * be thousands, are nobody else.
 */
function fewestPersons(speakers: readonly string[], maybeSame: MaybeSame): number {
  const groups: string[][] = [];
  let alone = 0;
  for (const speaker of speakers) {
    const others = maybeSame.get(speaker);
    if (!others) {
      alone += 1;
      continue;
    }
    const group = groups.find((members) => members.every((member) => others.has(member)));
    if (group) group.push(speaker);
    else groups.push([speaker]);
  }
  return alone + groups.length;
}
