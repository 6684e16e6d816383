import type { Claim } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';

/** How many claims there are, comments included. */
export function claimCount({ dataset }: KnowledgeGraph): number {
  return dataset.claims.length;
}

/** All claims, by id. */
export function claimsIn({ dataset }: KnowledgeGraph): Iterable<Claim> {
  return dataset.claims;
}

/**
 * The claims of each relation, relations by predicate and ends, claims by id. Numbers are sorted by a key made of numbers,
 * since a map of lists would take as much memory as the claims.
 */
export function* claimsByRelation({ dataset }: KnowledgeGraph): Generator<readonly Claim[]> {
  const { entities, vocabulary, claims } = dataset;
  const entityNumbers = new Map(entities.map(({ id }, number) => [id, number]));
  const words = new Map(
    vocabulary.predicates.map(({ id, symmetric }, number) => [id, { number, symmetric }] as const),
  );
  const keys = Float64Array.from(claims, ({ subject, predicate, object }) => {
    const { number, symmetric } = words.get(predicate)!;
    const [one, other] = [entityNumbers.get(subject)!, entityNumbers.get(object)!];
    const [from, to] = symmetric && one > other ? [other, one] : [one, other];
    return (number * entities.length + from) * entities.length + to;
  });
  const numbers = Uint32Array.from(keys, (_, number) => number).sort((a, b) => keys[a]! - keys[b]! || a - b);
  for (let from = 0; from < numbers.length;) {
    let to = from + 1;
    while (to < numbers.length && keys[numbers[to]!] === keys[numbers[from]!]) to += 1;
    yield Array.from(numbers.subarray(from, to), (number) => claims[number]!);
    from = to;
  }
}
