import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { formatProblem } from '../../src/problems/formatProblem.ts';
import { CLAIMS, WORLD } from '../check/world.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-load-'));
  for (const [path, text] of Object.entries(WORLD)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function problemsIn(path: string): Promise<string[]> {
  return (await loadDataset(path)).problems.map((problem) => formatProblem(problem));
}

describe('loadDataset', () => {
  it('reads the same from disk as from memory', async () => {
    const stripped = (loaded: object): unknown => JSON.parse(JSON.stringify(loaded));
    const fromDisk = await loadDataset(folder);
    expect(stripped(fromDisk)).toEqual(stripped(await loadDataset(memoryTree(WORLD))));
    expect(fromDisk.problems).toEqual([]);
    expect(fromDisk.sources.map(({ slug, claims }) => [slug, claims.length])).toEqual([['report', 1]]);
  });

  it('says that there is no folder', async () => {
    const message = `There is no folder "${folder}/none" with a dataset in it.`;
    expect(await problemsIn(`${folder}/none`)).toEqual([`.:1:1: error missing-folder: ${message}`]);
  });

  it('says that a file is no folder', async () => {
    const file = join(folder, 'vocabulary.yaml');
    const message = `There is no folder "${file}" with a dataset in it.`;
    expect(await problemsIn(file)).toEqual([`.:1:1: error missing-folder: ${message}`]);
  });

  it('says what an empty folder lacks', async () => {
    mkdirSync(join(folder, 'empty'));
    expect(await problemsIn(join(folder, 'empty'))).toEqual([
      'entities:1:1: warning missing-folder: The dataset lacks the folder "entities".',
      'sources:1:1: warning missing-folder: The dataset lacks the folder "sources".',
      'vocabulary.yaml:1:1: error missing-file: The dataset lacks the file "vocabulary.yaml", which defines its predicates.',
    ]);
  });

  it('asks for folders where these belong', async () => {
    rmSync(join(folder, 'sources'), { recursive: true });
    writeFileSync(join(folder, 'sources'), '');
    expect(await problemsIn(folder)).toEqual([
      'sources:1:1: error not-a-folder: "sources" must be a folder, but is a file.',
    ]);
  });

  it('follows symbolic links out of the folder', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'hearsay-outside-'));
    symlinkSync(join(folder, 'sources', 'report'), join(outside, 'linked'));
    symlinkSync(join(outside, 'linked'), join(folder, 'sources', 'again'));
    const { sources, problems } = await loadDataset(folder);
    rmSync(outside, { recursive: true });
    expect(problems).toEqual([]);
    expect(sources.map(({ slug }) => slug)).toEqual(['again', 'report']);
  });

  it('reports links that lead nowhere or in a circle, and what is no file', async () => {
    rmSync(join(folder, CLAIMS));
    symlinkSync(join(folder, CLAIMS), join(folder, CLAIMS));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'entities', 'bloc.yaml'));
    execFileSync('mkfifo', [join(folder, 'entities', 'work.yaml')]);
    expect(await problemsIn(folder)).toEqual([
      'entities/bloc.yaml:1:1: error unreadable-file: The file "bloc.yaml" cannot be read.',
      'entities/work.yaml:1:1: error unreadable-file: The file "work.yaml" cannot be read.',
      'sources/report/claims.yaml:1:1: error unreadable-file: The file "claims.yaml" cannot be read.',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports files that it may not read', async () => {
    chmodSync(join(folder, CLAIMS), 0);
    expect(await problemsIn(folder)).toEqual([
      'sources/report/claims.yaml:1:1: error unreadable-file: The file "claims.yaml" cannot be read.',
    ]);
  });

  it('reports files and folders that vanish or fail while they are read', async () => {
    const tree = memoryTree(WORLD);
    const failing = {
      list: (path: string) => (path === 'entities' ? Promise.reject(new Error('EACCES')) : tree.list(path)),
      read: (path: string) => (path === CLAIMS ? Promise.reject(new Error('EIO')) : tree.read(path)),
    };
    const { problems, unread } = await loadDataset(failing);
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      'entities:1:1: error unreadable-folder: The folder cannot be read.',
      'sources/report/claims.yaml:1:1: error unreadable-file: The file "claims.yaml" cannot be read.',
    ]);
    expect(unread).toEqual(['entities', CLAIMS]);
  });
});
