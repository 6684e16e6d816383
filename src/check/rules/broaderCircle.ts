import { positionOf } from '../../load/loadedRecord.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import type { CheckContext } from '../checkContext.ts';
import { circleInWords } from '../circleInWords.ts';
import { findCircles } from '../findCircles.ts';

/** No entity is its own grouping, nor that of its groupings. */
export function* broaderCircle({ loaded }: CheckContext): Iterable<Problem> {
  const arrows = loaded.entities.flatMap((record) =>
    (record.value.broader ?? []).map((to, index) => ({
      from: record.value.id ?? '',
      to,
      origin: { record, index },
    })),
  );
  for (const { ids, closedBy } of findCircles(arrows)) {
    const { record, index } = closedBy.origin;
    const message = `The field "broader" closes a circle: ${circleInWords(ids)}.`;
    yield errorAt(positionOf(record, 'broader', index), { rule: 'broader-circle', message });
  }
}
