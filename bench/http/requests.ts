import { readFileSync } from 'node:fs';
import type { Claim } from '../../src/claims/types.ts';
import { pick, type Random, randomFrom, wholeBelow } from '../data/random.ts';

/** Variables of WhoBacked, with those that narrow it as often as not. */
interface Variables {
  readonly to?: string;
  readonly by?: string;
  readonly accordingTo?: readonly string[];
  readonly during?: string;
  readonly first: number;
}

const OPERATION = readFileSync(new URL('../../test/contract/who-backed.graphql', import.meta.url), 'utf8');
/** Shares of the requests that name a source or voice, and a time. */
const NARROWED_BY_SPEAKER = 0.3;
const NARROWED_BY_TIME = 0.3;
/** Shares of the requests that ask whom somebody backed, and that ask of everybody. */
const BY = 0.3;
const ANYBODY = 0.1;
const [FEWEST, MOST] = [2, 12];
const YEARS = [2011, 2012, 2013, 2014, 2015, 2016] as const;

/** So many different bodies of requests for WhoBacked, the same for the same claims and seed. */
export function generateRequests(claims: readonly Claim[], count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const support = claims.filter(({ predicate }) => predicate === 'backs');
  const bodies = new Set<string>();
  while (bodies.size < count) {
    const variables = drawVariables(random, claims, support);
    bodies.add(JSON.stringify({ query: OPERATION, operationName: 'WhoBacked', variables }));
  }
  return [...bodies];
}

function drawVariables(random: Random, claims: readonly Claim[], support: readonly Claim[]): Variables {
  const { subject, object } = pick(random, support);
  const { source, voice } = pick(random, claims);
  const way = random();
  return {
    ...(way < ANYBODY ? {} : way < ANYBODY + BY ? { by: subject } : { to: object }),
    ...(random() < NARROWED_BY_SPEAKER ? { accordingTo: [source, ...voice] } : {}),
    ...(random() < NARROWED_BY_TIME ? { during: drawTime(random) } : {}),
    first: FEWEST + wholeBelow(random, MOST - FEWEST + 1),
  };
}

/** A month, or a period that ends with one. */
function drawTime(random: Random): string {
  const month = `${pick(random, YEARS)}-${String(1 + wholeBelow(random, 12)).padStart(2, '0')}`;
  return random() < 0.5 ? month : `2011-03/${month < '2011-03' ? '2011-12' : month}`;
}
