import { positionOf } from '../../load/loadedRecord.ts';
import { inWords } from '../../problems/inWords.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { withArticle } from '../../problems/withArticle.ts';
import { ACTOR_TYPES } from '../actorTypes.ts';
import type { CheckContext } from '../checkContext.ts';
import { mentions } from '../mentions.ts';

/** The types that a field may name; fields that are not listed may name any, or are checked by other rules. */
const ALLOWED: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['claim.where', ['place']],
  ['claim.event', ['event']],
  ['claim.basis', ['work']],
  ['claim.through', ACTOR_TYPES],
  ['claim.by', ACTOR_TYPES],
  ['source.publisher', ACTOR_TYPES],
  ['source.authors', ['person', 'organization', 'bloc']],
  ['entity.by', ACTOR_TYPES],
  ['entity.of', ACTOR_TYPES],
  ['entity.maybe', ['person', 'bloc']],
]);

/** A field that names an entity names one of a type that makes sense there: `where` a place, `event` an event. */
export function* mentionedType(context: CheckContext): Iterable<Problem> {
  for (const { id, field, record, path } of mentions(context)) {
    const allowed = ALLOWED.get(field);
    const type = context.entities.get(id)?.type;
    if (!allowed || type === undefined || allowed.includes(type)) continue;
    const name = field.slice(field.indexOf('.') + 1);
    const wanted = inWords(allowed.map(withArticle));
    const message = `The field "${name}" must name ${wanted}, but "${id}" is ${withArticle(type)}.`;
    yield errorAt(positionOf(record, ...path), { rule: 'mentioned-type', message });
  }
}
