import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { Results } from '../runner/results.ts';
import { resultsPage } from './markdown.ts';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../results/', import.meta.url);
const PAGE = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

/** Keeps what was found at a scale in `results/`, and writes `RESULTS.md` anew from all that is there. */
export async function keepResults(results: Results): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL(`${results.scale}.json`, FOLDER), `${JSON.stringify(results, null, 2)}\n`);
  await writePage();
}

/** Writes `RESULTS.md` from what is kept, the smallest scale first. */
export async function writePage(): Promise<void> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.json'));
  const kept = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(new URL(file, FOLDER), 'utf8')) as Results),
  );
  await writeFile(
    PAGE,
    await resultsPage(
      PAGE,
      kept.sort((one, other) => one.claims - other.claims),
    ),
  );
}
