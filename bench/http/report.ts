import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { percentile } from '../runner/percentile.ts';
import type { Measurement, Round } from './measure.ts';
import type { HttpResults } from './results.ts';
import { goalOf, type ServerName, SERVERS } from './servers.ts';

const FOLDER = new URL('../results/http/', import.meta.url);
const PAGE = fileURLToPath(new URL('../HTTP.md', import.meta.url));

/** Keeps what was found in `results/http/`, and writes `HTTP.md` from it. */
export async function keepHttpResults(results: HttpResults): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    new URL('aleppo.json', FOLDER),
    await format(JSON.stringify(results), { ...(await resolveConfig(PAGE)), parser: 'json' }),
  );
  await writeFile(PAGE, await httpPage(results));
}

/** `HTTP.md`, formatted as the rest of the repository. */
export async function httpPage(results: HttpResults): Promise<string> {
  const { date, machine, versions, claims, requests, seed, connections, seconds, measurements } = results;
  const gigabytes = (machine.memoryBytes / 2 ** 30).toFixed(0);
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const page = [
    '# Results over HTTP',
    'Written by `npm run bench:http`; do not edit. What is measured, and how, is in [README.md](README.md).',
    `${date.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), ${gigabytes} GB, ${machine.system}, Node ${machine.node.slice(1)}. ${packages.join(', ')}.`,
    `WhoBacked on the ${claims} claims of the Aleppo data, ${requests.toLocaleString('en')} different requests (seed ${seed}) over ${connections} connections; ${measurements[0]?.rounds.length} rounds of ${seconds} seconds. Answers have ${(medianOf(measurements[0]!.rounds, 'bytes') / 1000).toFixed(1)} kB. No answer is kept by any server; Hearsay has its limits on.`,
    '“Hearsay to it” is the rate of Hearsay divided by the server’s, and the server’s time divided by that of Hearsay, within one round; above 1 Hearsay is ahead. “processor ms” is what a request costs the server’s process, which other work on the machine disturbs the least. All figures are medians over the rounds.',
    table(measurements),
  ].join('\n\n');
  return await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

function table(measurements: readonly Measurement[]): string {
  const own = measurements.find(({ server }) => server === 'hearsay');
  const rows = [...measurements]
    .sort((a, b) => medianOf(b.rounds, 'rate') - medianOf(a.rounds, 'rate'))
    .map((measured) => row(measured, own));
  return [
    '| server | requests a second | p50 ms | p99 ms | processor ms | Hearsay to it: rate | p99 | processor | goal | equal |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function row({ server, rounds, unequal }: Measurement, own: Measurement | undefined): string {
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  const goal = goalOf(server);
  const cells = [
    SERVERS[server].title,
    Math.round(medianOf(rounds, 'rate')).toLocaleString('en'),
    medianOf(rounds, 'p50'),
    medianOf(rounds, 'p99'),
    medianOf(rounds, 'work').toFixed(2),
    own ? `${ratio(own.rounds, rounds, ({ rate }) => rate).toFixed(2)}×` : '',
    own ? `${ratio(rounds, own.rounds, ({ p99 }) => p99).toFixed(2)}×` : '',
    own ? `${ratio(rounds, own.rounds, ({ work }) => work).toFixed(2)}×` : '',
    goal === undefined ? '' : `≥ ${goal.toFixed(2)}`,
    unequal === 0 && failed === 0 ? 'yes' : `${unequal} unequal, ${failed} failed`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The median over the rounds of one's value divided by the other's in the same round. */
function ratio(one: readonly Round[], other: readonly Round[], of: (load: Round) => number): number {
  return percentile(
    one.map((load, round) => of(load) / of(other[round]!)),
    50,
  );
}

function medianOf(rounds: readonly Round[], key: keyof Round): number {
  return percentile(
    rounds.map((load) => load[key]),
    50,
  );
}

/** Whether Hearsay reaches every goal, in rate and in p99. */
export function missedGoals(measurements: readonly Measurement[]): readonly ServerName[] {
  const own = measurements.find(({ server }) => server === 'hearsay');
  return measurements.flatMap(({ server, rounds }) => {
    const goal = goalOf(server);
    if (own === undefined || goal === undefined) return [];
    const rate = ratio(own.rounds, rounds, (load) => load.rate);
    const p99 = ratio(rounds, own.rounds, (load) => load.p99);
    return rate >= goal && p99 >= goal ? [] : [server];
  });
}
