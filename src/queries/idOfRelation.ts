import type { AnswerColumns } from '../graph/answerColumns.ts';

/** The id of relation number `relation`: `relationId` of its triple, without the triple. */
export function idOfRelation(
  { entityIds, joints, subjects, predicates, objects }: AnswerColumns,
  relation: number,
): string {
  return entityIds[subjects[relation]!]! + joints[predicates[relation]!]! + entityIds[objects[relation]!]!;
}
