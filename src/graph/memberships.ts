import { decides } from '../claims/counts.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { statusAt } from '../columns/judgements.ts';
import { type ClaimIndex, claimsOfRelation } from './claimIndex.ts';
import { groupBy } from './groupBy.ts';

/** One step from a member to a group, or back. */
export interface MembershipStep {
  readonly to: string;
  /** The claim that says so; undefined where our own grouping (`broader`) does. */
  readonly claim: ClaimView | undefined;
}

/** Who belongs to whom: steps up to groups, and down to members, keyed by entity id. */
export interface Memberships {
  readonly up: ReadonlyMap<string, readonly MembershipStep[]>;
  readonly down: ReadonlyMap<string, readonly MembershipStep[]>;
}

/** An entity that stands in for the one asked about, and the shortest way there. */
export interface Relative {
  readonly entity: string;
  readonly way: readonly MembershipStep[];
}

interface Pair {
  readonly member: string;
  readonly group: string;
  readonly claim: ClaimView | undefined;
}

const MEMBER_OF = 'member-of';

/** Reads the memberships: affirmed, actual member-of claims of relations that are not disputed, and `broader`. */
export function buildMemberships(index: ClaimIndex): Memberships {
  const pairs: Pair[] = [];
  const predicate = index.names.predicateNumbers.get(MEMBER_OF);
  index.relations.predicates.forEach((of, relation) => {
    if (of !== predicate || statusAt(index.judgements, relation) === 'disputed') return;
    const claim = claimsOfRelation(index, relation).find(
      (one) => decides(one) && one.polarity === 'affirmed',
    );
    if (claim) pairs.push({ member: claim.subject, group: claim.object, claim });
  });
  for (const { id, broader } of index.names.entities) {
    for (const group of broader) pairs.push({ member: id, group, claim: undefined });
  }
  const steps = (from: 'member' | 'group', to: 'member' | 'group'): Memberships['up'] =>
    new Map(
      [...groupBy(pairs, (pair) => pair[from])].map(([id, of]) => [
        id,
        of.map((pair) => ({ to: pair[to], claim: pair.claim })),
      ]),
    );
  return { up: steps('member', 'group'), down: steps('group', 'member') };
}

/**
 * The groups that contain an entity, transitively upward, or its own members, transitively downward, each once with
 * the shortest way (claims before our groupings where equally short). Never up and then down: siblings are no answer.
 */
export function relativesOf(memberships: Memberships, entity: string): readonly Relative[] {
  const upward = groupsOf(memberships, entity);
  const known = new Set(upward.map((relative) => relative.entity));
  return [...upward, ...membersOf(memberships, entity).filter((relative) => !known.has(relative.entity))];
}

/** The groups that contain an entity, transitively, each once with the shortest way, nearest first. */
export function groupsOf({ up }: Memberships, entity: string): readonly Relative[] {
  return walk(up, entity);
}

/** The members of an entity, transitively, each once with the shortest way, nearest first. */
export function membersOf({ down }: Memberships, entity: string): readonly Relative[] {
  return walk(down, entity);
}

/** Number of steps that no claim states. */
function groupings(way: readonly MembershipStep[]): number {
  return way.filter(({ claim }) => claim === undefined).length;
}

/** Breadth first: an entity is reached by its shortest way, and of equally short ones by that with the most claims. */
function walk(steps: Memberships['up'], start: string): readonly Relative[] {
  const found = new Map<string, Relative>([[start, { entity: start, way: [] }]]);
  for (const { entity, way } of found.values()) {
    for (const step of steps.get(entity) ?? []) {
      const known = found.get(step.to);
      const longer = [...way, step];
      const better = known?.way.length === longer.length && groupings(longer) < groupings(known.way);
      if (!known || better) found.set(step.to, { entity: step.to, way: longer });
    }
  }
  found.delete(start);
  return [...found.values()];
}
