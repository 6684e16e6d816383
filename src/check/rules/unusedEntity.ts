import { UNNAMED } from '../../claims/types.ts';
import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { warningAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';
import { isUnread } from '../isUnread.ts';
import { mentions } from '../mentions.ts';

/** An entity that nothing names is left over, or misspelt elsewhere. */
export function* unusedEntity(context: CheckContext): Iterable<Problem> {
  if (isUnread(context.loaded)) return;
  const used = new Set<string>([UNNAMED]);
  for (const { id } of mentions(context)) used.add(id);
  for (const record of context.loaded.entities) {
    const { id } = record.value;
    if (id === undefined || used.has(id)) continue;
    const message = `The entity ${quote(id)} is named by no claim, source or other entity.`;
    yield warningAt(positionOf(record, 'id'), { rule: 'unused-entity', message });
  }
}
