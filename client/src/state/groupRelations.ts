import type { RelationStatus } from '../generated/documents.ts';
import { STATUSES } from './viewState.ts';

interface Grouped {
  readonly predicate: string;
  readonly status: RelationStatus;
  readonly sourceCount: number;
  readonly subject: { readonly id: string };
}

/** Relations of one entity with the same predicate and direction. */
export interface RelationGroup<Relation> {
  readonly predicate: string;
  /** The entity is the object. Never for symmetric predicates. */
  readonly backwards: boolean;
  readonly members: readonly Relation[];
}

/** Groups an entity's relations by predicate and direction, those it suffers before those it does, dissent first. */
export function groupRelations<Relation extends Grouped>(
  relations: readonly Relation[],
  entity: string,
  symmetric: readonly string[],
): readonly RelationGroup<Relation>[] {
  const groups = new Map<string, { predicate: string; backwards: boolean; members: Relation[] }>();
  for (const relation of relations) {
    const { predicate } = relation;
    const backwards = relation.subject.id !== entity && !symmetric.includes(predicate);
    const key = `${predicate}${backwards}`;
    const group = groups.get(key) ?? { predicate, backwards, members: [] };
    group.members.push(relation);
    groups.set(key, group);
  }
  for (const { members } of groups.values()) members.sort(dissentFirst);
  return [...groups.values()].sort(
    (a, b) => rank(a.predicate) - rank(b.predicate) || Number(b.backwards) - Number(a.backwards),
  );
}

function dissentFirst(a: Grouped, b: Grouped): number {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.sourceCount - a.sourceCount;
}

const FIRST = [
  'backs',
  'fights',
  'negotiates-with',
  'opposes',
  'allied-with',
  'member-of',
  'leads',
  'succeeds',
];
const LAST = ['controls', 'located-in', 'cited-by'];

/** The order of the vocabulary; predicates that a dataset adds come before the last ones. */
function rank(predicate: string): number {
  const first = FIRST.indexOf(predicate);
  if (first >= 0) return first;
  return FIRST.length + 1 + LAST.indexOf(predicate);
}
