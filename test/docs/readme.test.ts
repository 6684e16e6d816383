import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { saveSnapshot } from '../../src/snapshot/saveSnapshot.ts';
import { openAleppo } from '../aleppo.ts';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Pages that show commands with their output. */
const FORMATS = 'docs/formats';
const formatPages = readdirSync(join(root, FORMATS))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `${FORMATS}/${file}`);

/** `$ npx hearsay …` in blocks marked `console`, with the output that is shown under it. */
const shownIn = (page: string): { readonly command: string; readonly output: string }[] =>
  [...page.matchAll(/^```console\n([\s\S]*?)^```/gmu)].flatMap(([, block]) => blockParts(block!));

const blockParts = (block: string): { readonly command: string; readonly output: string }[] =>
  block
    .split(/^\$ /mu)
    .filter((part) => part.startsWith('npx hearsay'))
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n').trimEnd() };
    });

const shown = shownIn(readme);
const shownOnFormats = formatPages.flatMap((page) =>
  shownIn(readFileSync(join(root, page), 'utf8')).map((example) => ({ page, ...example })),
);

/** A saved build of the dataset: what answers from it gives the same, sooner. */
let saved: string;
beforeAll(async () => {
  const { graph } = await openAleppo();
  saved = saveSnapshot(graph, mkdtempSync(join(tmpdir(), 'hearsay-docs-')));
});

/** What a command prints where `npx hearsay` is the given one, whatever its exit code: examples show problems, too. */
function printed(command: string, hearsay: string): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const line = command.replace('npx hearsay', hearsay);
    execFile('bash', ['-c', line], { cwd: root, encoding: 'utf8', env }, (_, out) => resolve(out.trimEnd()));
  });
}

/** Folders and pages with links that must lead somewhere. */
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
  ...formatPages,
];

describe('README.md', () => {
  it('shows at least one command with its output', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.concurrent.each(shown)(
    'shows the true output of $command',
    async ({ command, output }) => {
      expect(await printed(command, 'node bin/hearsay.js')).toBe(output);
    },
    120_000,
  );

  it('names npm scripts that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z:]+)(?=[\s`])/gu)].map(
      ([, name]) => name!,
    );
    const builtIn = new Set(['install', 'ci', 'run']);
    expect(named.filter((name) => !builtIn.has(name) && !(name in manifest.scripts))).toEqual([]);
  });
});

describe('the pages of docs/formats', () => {
  it('show a command with its output on each page of a format', () => {
    const without = formatPages.filter((page) => !shownOnFormats.some((example) => example.page === page));
    expect(without).toEqual(['docs/formats/README.md']);
  });

  it.concurrent.each(shownOnFormats)(
    'show the true output of $command',
    async ({ command, output }) =>
      expect(await printed(command, `node bin/hearsay.js --snapshot ${saved}`)).toBe(output),
    120_000,
  );

  it('has a page for each format of export', () => {
    const named = formatPages.map((page) => page.slice(FORMATS.length + 1, -'.md'.length));
    expect(EXPORT_FORMATS.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
  });
});

describe('the links of', () => {
  it.each(pages)('%s lead to files that are there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
