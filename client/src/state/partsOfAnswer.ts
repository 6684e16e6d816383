import type { AskQuery } from '../generated/documents.ts';
import type { DrawnRelation } from './visibleRelations.ts';

/** The visible relations and their ends of which an answer speaks; null where it speaks of none of them. */
export function partsOfAnswer(
  { claims }: Pick<AskQuery['ask'], 'claims'>,
  visible: readonly DrawnRelation[],
): { readonly relations: ReadonlySet<string>; readonly entities: ReadonlySet<string> } | null {
  const told = new Set(claims.map(({ relation }) => relation.id));
  const shown = visible.filter(({ id }) => told.has(id));
  if (shown.length === 0) return null;
  return {
    relations: new Set(shown.map(({ id }) => id)),
    entities: new Set(shown.flatMap(({ subject, object }) => [subject.id, object.id])),
  };
}
