import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** `$ npx hearsay …` in blocks marked `console`, with the output that is shown under it. */
const shown = [...readme.matchAll(/^```console\n([\s\S]*?)^```/gmu)].flatMap(([, block]) =>
  block!
    .split(/^\$ /mu)
    .filter((part) => part.startsWith('npx hearsay'))
    .map((part) => {
      const [command = '', ...output] = part.split('\n');
      return { command, output: output.join('\n').trimEnd() };
    }),
);

/** Folders and pages with links that must lead somewhere. */
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
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

describe('the links of', () => {
  it.each(pages)('%s lead to files that are there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target]) => target!);
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });
});
