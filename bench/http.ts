import { readDataset } from '../src/claims/readDataset.ts';
import { PROJECT_PATHS } from '../src/server/projectPaths.ts';
import { measure, type Measurement } from './http/measure.ts';
import { readHttpOptions } from './http/options.ts';
import { httpPage, keepHttpResults, missedGoals } from './http/report.ts';
import { generateRequests } from './http/requests.ts';
import type { HttpResults } from './http/results.ts';
import { pinnedVersions, thisMachine } from './runner/machine.ts';

/**
 * The benchmark of the server: `npm run bench:http [-- --servers a,b --rounds n --seconds n]`. Measures, prints, and
 * keeps the results where all servers were measured. Ends with code 1 where an answer was unequal or failed.
 */
/** Few enough that what is kept of them fits beside the rest. */
const KEPT_REQUESTS = 1000;

process.env['NODE_ENV'] = 'production';
const options = readHttpOptions(process.argv.slice(2));
const { dataset } = await readDataset(PROJECT_PATHS.data);
if (dataset === undefined) throw new Error('The Aleppo data has errors; "hearsay check" lists them.');
const bodies = generateRequests(dataset.claims, options.requests, options.seed);
const measureAll = (kept: boolean): Promise<readonly Measurement[]> => {
  console.error(kept ? 'HTTP and GraphQL alone' : 'As served');
  return measure({ ...options, bodies: kept ? bodies.slice(0, KEPT_REQUESTS) : bodies, kept });
};
const { requests, seed, connections, seconds } = options;
const results: HttpResults = {
  date: new Date().toISOString(),
  machine: thisMachine(),
  versions: pinnedVersions(['@apollo/server', 'graphql', 'graphql-yoga', 'mercurius', 'autocannon']),
  claims: dataset.claims.length,
  requests,
  seed,
  connections,
  seconds,
  served: await measureAll(false),
  kept: await measureAll(true),
};
console.log(await httpPage(results));
if (options.keep) await keepHttpResults(results);
for (const server of new Set([...missedGoals(results.served), ...missedGoals(results.kept)]))
  console.error(`The goal beside ${server} was missed.`);
const wrong = [...results.served, ...results.kept].filter(
  ({ unequal, rounds }) => unequal > 0 || rounds.some(({ failed }) => failed > 0),
);
process.exitCode = wrong.length > 0 ? 1 : 0;
