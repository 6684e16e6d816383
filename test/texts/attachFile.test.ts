import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { attachFile } from '../../src/texts/attachFile.ts';
import { anchorAt } from '../evidence/passages.ts';
import { folderWith } from './textsOnDisk.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);
const barn = anchorAt(prepareText('The barn stood'), 0, 12);
const anchorsOf = new Map([
  ['chronicle', [mill, ford]],
  ['gazette', [ford, barn]],
  ['annals', []],
]);

describe('attachFile', () => {
  it('attaches a copy by its name', async () => {
    const folder = await folderWith({ 'got/gazette.HTML': '<p>The ford froze.</p>' });
    const texts = join(folder, 'texts');
    const path = join(texts, 'gazette.html');
    expect(await attachFile(join(folder, 'got/gazette.HTML'), texts, anchorsOf)).toEqual({
      source: 'gazette',
      path,
      found: 1,
      anchors: 2,
    });
    expect(await readFile(path, 'utf8')).toBe('<p>The ford froze.</p>');
  });

  it('attaches a copy of any other name to the source of which it holds the most passages', async () => {
    const folder = await folderWith({ 'Saved page.txt': 'The ford froze. The barn stood.' });
    const attached = await attachFile(join(folder, 'Saved page.txt'), folder, anchorsOf);
    expect(attached).toMatchObject({ source: 'gazette', found: 2, anchors: 2 });
  });

  it('takes the name’s word for a source of which nothing is coded yet', async () => {
    const folder = await folderWith({ 'got/annals.txt': 'Once.' });
    const attached = await attachFile(join(folder, 'got/annals.txt'), folder, anchorsOf);
    expect(attached).toEqual({ source: 'annals', path: join(folder, 'annals.txt'), found: 0, anchors: 0 });
  });

  it('leaves alone a copy that lies in the folder already', async () => {
    const folder = await folderWith({ 'chronicle.txt': 'The mill burned.' });
    const path = join(folder, 'chronicle.txt');
    expect((await attachFile(path, folder, anchorsOf)).path).toBe(path);
    expect(await readdir(folder)).toEqual(['chronicle.txt']);
  });

  it.each([
    ['chronicle.txt', 'The barn stood.', '"chronicle"'],
    ['page.txt', 'Nothing of this.', 'any source'],
  ])('refuses "%s" that holds no passage', async (name, text, what) => {
    const folder = await folderWith({ [`got/${name}`]: text });
    const file = join(folder, 'got', name);
    await expect(attachFile(file, join(folder, 'texts'), anchorsOf)).rejects.toThrow(
      new RangeError(`No passage of ${what} stands in "${file}", so it was not attached.`),
    );
    expect(await readdir(folder)).toEqual(['got']);
  });

  it('names the file as it is asked to', async () => {
    const folder = await folderWith({ 'chronicle.txt': 'Nothing.' });
    const file = join(folder, 'chronicle.txt');
    await expect(attachFile(file, folder, anchorsOf, 'http://the.page/')).rejects.toThrow(
      new RangeError('No passage of "chronicle" stands in "http://the.page/", so it was not attached.'),
    );
  });

  it('refuses where nothing is coded at all', async () => {
    const folder = await folderWith({ 'page.txt': 'The mill burned.' });
    await expect(attachFile(join(folder, 'page.txt'), folder, new Map())).rejects.toThrow(
      /^No passage of any source stands in/u,
    );
  });

  it('replaces no copy by one that holds fewer passages', async () => {
    const folder = await folderWith({
      'texts/chronicle.txt': 'The mill burned. The ford froze.',
      'got/chronicle.txt': 'The mill burned. Subscribe to read on.',
    });
    const [file, path] = [join(folder, 'got/chronicle.txt'), join(folder, 'texts/chronicle.txt')];
    await expect(attachFile(file, join(folder, 'texts'), anchorsOf)).rejects.toThrow(
      new RangeError(
        `"${file}" holds 1 of the 2 passages of "chronicle"; the copy "${path}" holds 2, so that one was kept.`,
      ),
    );
    expect(await readFile(path, 'utf8')).toBe('The mill burned. The ford froze.');
  });

  it('replaces a copy by one that holds as many', async () => {
    const folder = await folderWith({
      'texts/chronicle.txt': 'The mill burned.',
      'got/chronicle.txt': 'The mill burned. A new edition.',
    });
    const { path } = await attachFile(join(folder, 'got/chronicle.txt'), join(folder, 'texts'), anchorsOf);
    expect(await readFile(path, 'utf8')).toBe('The mill burned. A new edition.');
  });

  it('says that it cannot write', async () => {
    const folder = await folderWith({ texts: 'a file', 'chronicle.txt': 'The mill burned.' });
    await expect(attachFile(join(folder, 'chronicle.txt'), join(folder, 'texts'), anchorsOf)).rejects.toThrow(
      /^".*chronicle\.txt" cannot be written: /u,
    );
  });
});
