import { listAt } from '../columns/lists.ts';
import { someListAt } from '../columns/someLists.ts';
import type { ClaimIndex } from './claimIndex.ts';

/**
 * The relations that leave, or reach, one entity with one predicate (both by number), most sources first, then by names.
 * Those of symmetric predicates leave and reach both ends.
 */
export function relationsOf(
  { names, links }: ClaimIndex,
  direction: 'outgoing' | 'incoming',
  predicate: number,
  entity: number,
): Int32Array {
  return someListAt(links[direction], predicate * names.entities.length + entity);
}

/** All relations of an entity (by number), each once, most sources first, then by id. */
export function relationsAround({ links }: ClaimIndex, entity: number): Int32Array {
  return listAt(links.around, entity);
}

/** Of a list in which those with the most sources come first, the relations of which a source speaks: the others come last. */
export function spokenAmong({ relations: { spoken } }: ClaimIndex, listed: Int32Array): Int32Array {
  let end = listed.length;
  while (end > 0 && listed[end - 1]! >= spoken) end -= 1;
  return end === listed.length ? listed : listed.subarray(0, end);
}
