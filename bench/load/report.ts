import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { ServerMemory } from './serverProcess.ts';
import { HOSTILE } from './hostile.ts';
import type { LoadResults, Times } from './runLoad.ts';

const FOLDER = new URL('../results/load/', import.meta.url);
const PAGE = fileURLToPath(new URL('../LOAD.md', import.meta.url));

/** Keeps what was found in `results/load/`, and writes `LOAD.md` from it. */
export async function keepLoad(results: LoadResults): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(
    new URL('aleppo.json', FOLDER),
    await format(JSON.stringify(results), { ...(await resolveConfig(PAGE)), parser: 'json' }),
  );
  await writeFile(PAGE, await loadPage(results));
}

/** `LOAD.md`, formatted as the rest of the repository. */
export async function loadPage(results: LoadResults): Promise<string> {
  const { date, machine, minutes, rates, quiet, attacked, ratio, hostile, cutOff, memory, failures } =
    results;
  const statuses = Object.entries(hostile).map(
    ([status, count]) => `${count} × ${status === '0' ? 'none' : status}`,
  );
  const page = [
    '# Under load and abuse',
    'Written by `npm run bench:load -- --keep`; do not edit. What is sent, and how, is in [README.md](README.md).',
    `${date.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), ${machine.system}, Node ${machine.node.slice(1)}. ${minutes} minutes: ${rates.honest} honest requests a second, and in five sixths of the time ${rates.hostile} hostile ones of ${HOSTILE.length} sorts beside ${rates.slow} connections that send their head byte by byte.`,
    [
      '| honest requests | answers | failed | p50 ms | p99 ms |',
      '| --- | ---: | ---: | ---: | ---: |',
      row('in quiet', quiet),
      row('under attack', attacked),
    ].join('\n'),
    `p99 under attack is ${ratio.toFixed(2)} times that in quiet.`,
    `Answers to hostile requests by status: ${statuses.join(', ')}. Slow connections cut off: ${cutOff}.`,
    `Memory of the server after the first minute: ${inWords(memory.warm)}; at the end: ${inWords(memory.end)}.`,
    failures.length === 0 ? 'Nothing ended, nothing failed, no goal was missed.' : failures.join(' '),
  ].join('\n\n');
  return await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' });
}

function row(name: string, { answers, failed, p50, p99 }: Times): string {
  return `| ${name} | ${answers.toLocaleString('en')} | ${failed} | ${p50.toFixed(1)} | ${p99.toFixed(1)} |`;
}

function inWords({ heap, resident }: ServerMemory): string {
  return `${(heap / 1e6).toFixed(1)} MB of live objects, ${(resident / 1e6).toFixed(0)} MB resident`;
}
