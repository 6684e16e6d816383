import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/types.ts';
import { pick, type Random, randomFrom } from '../data/random.ts';
import { generateRequests } from '../http/requests.ts';

const document = (file: string): string =>
  readFileSync(new URL(`../../test/contract/${file}.graphql`, import.meta.url), 'utf8');

/** Who-backed questions among every ten requests. */
const SHARE_OF_BACKERS = 0.6;
const BACKERS = 2_000;

/** Draws the requests of people who mean well: who backed whom, and the other operations of the contract. */
export function honestRequests(claims: readonly Claim[], seed: number): () => string {
  const random = randomFrom(seed);
  const backers = generateRequests(claims, BACKERS, seed);
  const others = otherRequests(claims, random);
  return () => (random() < SHARE_OF_BACKERS ? pick(random, backers) : pick(random, others)());
}

function otherRequests(claims: readonly Claim[], random: Random): readonly (() => string)[] {
  const asking =
    (file: string, operationName: string, variables: (claim: Claim) => object): (() => string) =>
    () =>
      JSON.stringify({ query: document(file), operationName, variables: variables(pick(random, claims)) });
  return [
    asking('relation', 'Relation', ({ subject, predicate, object }) => ({ subject, predicate, object })),
    asking('claims', 'Claims', ({ subject }) => ({ filter: { entities: [subject] }, first: 20 })),
    asking('entities', 'Entities', ({ object }) => ({ search: object.slice(0, 5), first: 10 })),
    asking('entities', 'Entity', ({ object }) => ({ id: object })),
    asking('explore', 'Explore', ({ subject }) => ({ of: [subject], depth: 1, limit: 100 })),
    asking('explore', 'Timeline', () => ({ by: 'MONTH' })),
    asking('disputes', 'Disputes', ({ predicate }) => ({ predicates: [predicate], first: 10 })),
    asking('sources', 'Sources', () => ({})),
    asking('build', 'Build', () => ({})),
  ];
}
