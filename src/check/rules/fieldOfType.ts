import { keyPositionOf } from '../../load/loadedRecord.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { withArticle } from '../../problems/withArticle.ts';
import type { CheckContext } from '../checkContext.ts';

/** Fields of entities that only some types have. */
const TYPES = {
  coordinates: ['place'],
  iso3166: ['state'],
  when: ['event', 'work'],
  by: ['work'],
  of: ['work'],
  unnamed: ['person', 'bloc'],
  maybe: ['person', 'bloc'],
} as const;
const FIELDS = Object.keys(TYPES) as (keyof typeof TYPES)[];

/** An entity has the fields of its type: only places have coordinates, only works have authors. */
export function* fieldOfType({ loaded }: CheckContext): Iterable<Problem> {
  for (const record of loaded.entities) {
    for (const field of FIELDS) {
      const types: readonly string[] = TYPES[field];
      if (record.value[field] === undefined || types.includes(record.type)) continue;
      const message = `The field "${field}" belongs to ${inWords(types.map(withArticle))}, but "${record.value.id}" is ${withArticle(record.type)}.`;
      yield errorAt(keyPositionOf(record, field), { rule: 'field-of-type', message });
    }
  }
}
