import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';

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

/** What a command prints, whatever its exit code: examples show problems, too. */
function printed(command: string): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1' };
    const line = command.replace('npx hearsay', 'node bin/hearsay.js');
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

  it.each(shown)('shows the true output of $command', ({ command, output }) => {
    const out = execFileSync('bash', ['-c', command.replace('npx hearsay', 'node bin/hearsay.js')], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    expect(out.trimEnd()).toBe(output);
  });

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

  it.each(shownOnFormats)(
    'show the true output of $command',
    async ({ command, output }) => expect(await printed(command)).toBe(output),
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
