import type { Entity } from '../../claims/types.ts';
import { inWords } from '../../problems/inWords.ts';
import type { ClaimAnswer } from '../../queries/claimAnswer.ts';
import type { ClaimFilter } from '../../queries/claimFilter.ts';
import type { Hearsay } from '../../queries/hearsay.ts';
import type { Asker } from '../asker.ts';
import { FIRST_BESIDE, type Operation } from './operation.ts';
import { ALLIED, BACKS, LEADS, MEMBER } from './predicatesAndKinds.ts';
import type { FoundBeside } from './result.ts';

/**
 * What stands beside the chains between two: claims on the two themselves that make no chain, as plans and denials do, and those on the one
 * in which the other has a part.
 */
export async function connections(
  { from, to, accordingTo, during }: Extract<Operation, { query: 'paths' }>,
  { hearsay }: Pick<Asker, 'hearsay'>,
): Promise<readonly FoundBeside[]> {
  const [one, other] = await Promise.all([from, to].map((id) => hearsay.entity(id)));
  const limits: ClaimFilter = {
    parts: ['body', 'note'],
    ...(accordingTo === null ? {} : { accordingTo }),
    ...(during === null ? {} : { during }),
  };
  const searches = [
    {
      filter: { ...limits, between: [from, to] },
      why: 'Of the two themselves, planned or denied as well.',
    },
    {
      filter: { ...limits, about: [from], involves: [to] },
      why: `On ${one!.name}, in which ${other!.name} has a part.`,
    },
    {
      filter: { ...limits, about: [to], involves: [from] },
      why: `On ${other!.name}, in which ${one!.name} has a part.`,
    },
  ];
  const affirmed: ClaimFilter = { ...limits, polarity: 'affirmed', modality: ['actual'] };
  const [friends, ...beside] = await Promise.all([
    byWayOfFriends([one!, other!], affirmed, hearsay),
    ...searches.map(async ({ filter, why }) => [await section(filter, why, hearsay)]),
  ]);
  return [...friends, ...beside.flat()];
}

async function section(filter: ClaimFilter, why: string, hearsay: Hearsay): Promise<FoundBeside> {
  const { edges } = await hearsay.claims({ filter, first: FIRST_BESIDE });
  return { search: { filter }, why, claims: edges.map(({ node }) => node), answers: true };
}

/** Relations by which one stands with another, of which a vocabulary need not have all. */
const FRIENDLY: ReadonlySet<string> = new Set([BACKS, ALLIED, MEMBER, LEADS]);

/**
 * Those with whom both are said to stand, by support, alliance or membership, at an end or as those through whom
 * one acts; with what is said of each.
 */
async function byWayOfFriends(
  ends: readonly [Entity, Entity],
  shared: ClaimFilter,
  hearsay: Hearsay,
): Promise<readonly FoundBeside[]> {
  const { predicates: known } = await hearsay.vocabulary();
  const predicates = known.map(({ id }) => id).filter((id) => FRIENDLY.has(id));
  const limits = { ...shared, predicates };
  const [around, beyond] = await Promise.all(
    ends.map(({ id }) => section({ ...limits, about: [id] }, '', hearsay)),
  );
  const others = partsIn(around!.claims);
  const between = [...partsIn(beyond!.claims)].filter(
    ([id]) => others.has(id) && ends.every((end) => end.id !== id),
  );
  if (between.length === 0 || between.length > MOST_BETWEEN) return [];
  const involves = between.map(([id]) => id);
  const names = inWords(
    between.map(([, name]) => name),
    'or',
  );
  return Promise.all(
    ends.map(async ({ id, name }) => {
      const why = `By way of ${names}, by support, alliance or membership: of ${name}.`;
      return { ...(await section({ ...limits, about: [id], involves }, why, hearsay)), leads: true };
    }),
  );
}

/** More who stand between two, among the first claims on each, tell of no connection. */
const MOST_BETWEEN = 3;

/** Names of those who have a part in claims, by id: ends and those through whom somebody acts. */
function partsIn(claims: readonly ClaimAnswer[]): ReadonlyMap<string, string> {
  return new Map(
    claims.flatMap(({ subject, object, through }) =>
      [subject, object, ...through].map(({ id, name }) => [id, name] as const),
    ),
  );
}
