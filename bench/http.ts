import { readDataset } from '../src/claims/readDataset.ts';
import { PROJECT_PATHS } from '../src/server/projectPaths.ts';
import { measure } from './http/measure.ts';
import { readHttpOptions } from './http/options.ts';
import { httpPage, keepHttpResults, missedGoals } from './http/report.ts';
import { generateRequests } from './http/requests.ts';
import type { HttpResults } from './http/results.ts';
import { pinnedVersions, thisMachine } from './runner/machine.ts';

/**
 * The benchmark of the server: `npm run bench:http [-- --servers a,b --rounds n --seconds n]`. Measures, prints, and
 * keeps the results where all servers were measured. Ends with code 1 where an answer was unequal or failed.
 */
process.env['NODE_ENV'] = 'production';
const options = readHttpOptions(process.argv.slice(2));
const { dataset } = await readDataset(PROJECT_PATHS.data);
if (dataset === undefined) throw new Error('The Aleppo data has errors; "hearsay check" lists them.');
const bodies = generateRequests(dataset.claims, options.requests, options.seed);
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
  measurements: await measure({ ...options, bodies }),
};
console.log(await httpPage(results));
if (options.keep) await keepHttpResults(results);
for (const server of missedGoals(results.measurements))
  console.error(`The goal beside ${server} was missed.`);
const isRight = results.measurements.every(
  ({ unequal, rounds }) => unequal === 0 && rounds.every(({ failed }) => failed === 0),
);
process.exitCode = isRight ? 0 : 1;
