import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const folders = [process.env['HEARSAY_TEXTS'], join(root, 'texts'), join(root, '../shared/sources')];

/** Folder with the source texts, by the same rule as in development and CI; undefined where there is none. */
export const textsFolder: string | undefined = folders.find(
  (folder) => folder !== undefined && existsSync(join(folder, 'wsws-iso-aleppo.txt')),
);

if (textsFolder === undefined) {
  const loud =
    'THE SOURCE TEXTS ARE NOT HERE: tests of evidence against them do not run. Put <slug>.txt files into texts/ or name their folder in HEARSAY_TEXTS.';
  if (process.env['HEARSAY_TEXTS_REQUIRED'] === '1') throw new Error(loud);
  console.warn(`\n*** ${loud} ***\n`);
}

/** The source texts by slug; empty where they are not at hand. */
export function sourceTexts(): ReadonlyMap<string, string> {
  if (textsFolder === undefined) return new Map();
  const files = readdirSync(textsFolder).filter((file) => file.endsWith('.txt'));
  return new Map(files.map((file) => [file.slice(0, -4), readFileSync(join(textsFolder, file), 'utf8')]));
}
