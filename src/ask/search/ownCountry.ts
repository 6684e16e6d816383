import type { Hearsay } from '../../queries/hearsay.ts';
import type { Reading } from '../reading/reading.ts';
import { namedIn } from './near.ts';
import { NEGOTIATES } from './predicatesAndKinds.ts';

/**
 * A reading without the limit to a country that is that of a state it names: support for the government of Syria "in Syria" is any
 * that it had, and few claims say where; but talks with it may be anywhere. The words are named as not used.
 */
export async function withoutOwnCountry(reading: Reading, hearsay: Hearsay): Promise<Reading> {
  const { where, predicate, predicates, unused } = reading;
  const isOfPlaces = [predicate, ...predicates].some((each) => each === 'located-in' || each === NEGOTIATES);
  const states = namedIn(reading).flatMap(({ entity }) => (entity.type === 'state' ? [entity.id] : []));
  if (where === null || isOfPlaces || states.length === 0) return reading;
  const near = await hearsay.nearEntities(where.id);
  const isTheirs = near.some(({ entity, how }) => how === 'named after it' && states.includes(entity.id));
  return isTheirs ? { ...reading, where: null, unused: [...unused, `in ${where.name}`] } : reading;
}
