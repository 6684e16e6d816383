import type { Triple } from '../claims/relationId.ts';
import { BadInputError } from './errors.ts';

const MOST = 50;

/** Takes 1 to 50 relation ids apart. Throws BadInputError for another number of them, and for what is no such id. */
export function readRelationIds(ids: readonly string[]): readonly Triple[] {
  if (ids.length >= 1 && ids.length <= MOST) return ids.map(readRelationId);
  throw new BadInputError(
    'ids',
    `Argument "ids" has ${ids.length} members; it must have 1 to ${MOST}. Ask for the rest in further requests.`,
  );
}

function readRelationId(id: string): Triple {
  const [subject, predicate, object, ...more] = id.split(':');
  if (subject && predicate && object && more.length === 0) return { subject, predicate, object };
  throw new BadInputError(
    'ids',
    `Argument "ids" has "${id}", which is no relation id; it must be "<subject>:<predicate>:<object>".`,
  );
}
