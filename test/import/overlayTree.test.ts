import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overlayTree } from '../../src/import/overlayTree.ts';
import { writePlan } from '../../src/import/writePlan.ts';

const FILES = [
  { path: 'a/new.txt', content: Buffer.from('new'), change: '' },
  { path: 'a/old.txt', content: undefined, change: '' },
  { path: 'b/c/deep.txt', content: Buffer.from('deep'), change: '' },
];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'hearsay-overlay-'));
  mkdirSync(join(path, 'a'));
  writeFileSync(join(path, 'a/old.txt'), 'old');
  writeFileSync(join(path, 'a/kept.txt'), 'kept');
  return path;
}

const text = async (bytes: Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await bytes);

describe('overlayTree', () => {
  it('shows a folder as it would be, and changes nothing', async () => {
    const path = folder();
    const tree = overlayTree(path, FILES);
    const names = async (of: string): Promise<string[]> => (await tree.list(of)).map(({ name }) => name);
    expect([await names(''), await names('a'), await names('b')]).toEqual([
      ['a', 'b'],
      ['kept.txt', 'new.txt'],
      ['c'],
    ]);
    expect(await text(tree.read('b/c/deep.txt'))).toBe('deep');
    expect(await text(tree.read('a/kept.txt'))).toBe('kept');
    await expect(tree.list('nowhere')).rejects.toThrow();
    expect(readdirSync(path)).toEqual(['a']);
  });
});

describe('writePlan', () => {
  it('makes a folder as it was shown to be', async () => {
    const path = folder();
    await writePlan(path, FILES);
    expect(readdirSync(join(path, 'a'))).toEqual(['kept.txt', 'new.txt']);
    expect(readFileSync(join(path, 'b/c/deep.txt'), 'utf8')).toBe('deep');
  });

  it('leaves all as it was where a file cannot be written', async () => {
    const path = folder();
    const impossible = { path: 'a/kept.txt/x', content: Buffer.from('x'), change: '' };
    await expect(writePlan(path, [...FILES, impossible])).rejects.toThrow();
    expect(readdirSync(join(path, 'a')).sort()).toEqual(['kept.txt', 'old.txt']);
  });
});
