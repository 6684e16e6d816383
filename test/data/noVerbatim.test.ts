import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceTexts } from '../sourceTexts.ts';

const root = resolve(import.meta.dirname, '../..');
/** Longest run of words that a file of the project may share with a source text. */
const LONGEST_RUN = 7;
const RUN = LONGEST_RUN + 1;
const BINARY = /\.(?:png|jpg|ico|woff2?|gz)$|(?:^|\/)package-lock\.json$/u;

function words(text: string): readonly string[] {
  return [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map(([word]) => word);
}

function runs(list: readonly string[]): readonly string[] {
  return list
    .slice(0, Math.max(0, list.length - LONGEST_RUN))
    .map((_, at) => list.slice(at, at + RUN).join(' '));
}

/** Titles of works are facts and may stand as they are; they are read from the data. */
function titles(): readonly string[] {
  const files = execFileSync(
    'git',
    ['ls-files', 'graph-data/sources/*/source.yaml', 'graph-data/entities/work.yaml'],
    { cwd: root, encoding: 'utf8' },
  );
  return files
    .split('\n')
    .filter(Boolean)
    .flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^[ -]*(?:title|name): (.*)$/gmu)].map(
        ([, title]) => words(title!).join(' '),
      ),
    );
}

const texts = sourceTexts();

describe.runIf(texts.size > 0)('the project', () => {
  it(`shares no run of more than ${LONGEST_RUN} words with a source text, titles aside`, () => {
    const theirs = new Set([...texts.values()].flatMap((text) => runs(words(text))));
    const allowed = titles();
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    })
      .split('\n')
      .filter((file) => file !== '' && !BINARY.test(file));
    const shared = files.flatMap((file) => {
      const ours = runs(words(readFileSync(join(root, file), 'utf8')));
      return ours
        .filter((run) => theirs.has(run) && !allowed.some((title) => title.includes(run)))
        .map((run) => `${file}: ${run}`);
    });
    expect(shared).toEqual([]);
  });
});
