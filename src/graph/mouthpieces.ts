import type { Names } from '../columns/names.ts';

/** For each entity that is one, the numbers of the sources that it is, that it wrote or that it published. */
export function mouthpieces({ sources }: Names): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  sources.forEach(({ id, authors, publisher }, source) => {
    for (const entity of new Set([id, ...authors, ...(publisher === undefined ? [] : [publisher])])) {
      const known = numbers.get(entity);
      if (known) known.push(source);
      else numbers.set(entity, [source]);
    }
  });
  return numbers;
}
