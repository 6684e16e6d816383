import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { readTexts, slugOfFile } from '../../src/texts/readTexts.ts';
import { anchorAt } from '../evidence/passages.ts';
import { aPdf, folderWith } from './textsOnDisk.ts';

const mill = anchorAt(prepareText('The mill burned'), 0, 13);
const ford = anchorAt(prepareText('The ford froze'), 0, 12);

describe('readTexts', () => {
  it('reads the copies of the given sources, by their names', async () => {
    const folder = await folderWith({
      'chronicle.txt': 'The mill burned.',
      'gazette.pdf': aPdf([['The ford froze.']]),
      'ballad.HTML': '<p>The song.</p>',
      'stranger.txt': 'Nobody asked.',
      'chronicle.notes.txt': 'Nor for this.',
    });
    const slugs = ['chronicle', 'gazette', 'ballad', 'annals'];
    const { texts, complaints } = await readTexts(folder, new Map(slugs.map((slug) => [slug, []])));
    expect([...texts].sort()).toEqual([
      ['ballad', 'The song.'],
      ['chronicle', 'The mill burned.'],
      ['gazette', 'The ford froze.'],
    ]);
    expect(complaints).toEqual([]);
  });

  it('takes, of several copies, the one with the most passages', async () => {
    const folder = await folderWith({
      'chronicle.txt': 'The mill burned.',
      'chronicle.html': '<p>The mill burned.</p><p>The ford froze.</p>',
    });
    const { texts } = await readTexts(folder, new Map([['chronicle', [mill, ford]]]));
    expect(texts.get('chronicle')).toBe('The mill burned.\nThe ford froze.');
  });

  it('prefers the plain text where all hold as much', async () => {
    const folder = await folderWith({
      'chronicle.txt': 'The mill burned. Plain.',
      'chronicle.htm': '<p>The mill burned.</p>',
      'chronicle.pdf': aPdf([['The mill burned.']]),
    });
    const { texts } = await readTexts(folder, new Map([['chronicle', [mill]]]));
    expect(texts.get('chronicle')).toBe('The mill burned. Plain.');
  });

  it('complains of each copy that cannot be read, and reads the others', async () => {
    const folder = await folderWith({
      'chronicle.txt': 'The mill burned.',
      'chronicle.pdf': 'no PDF',
      'gazette.txt': '',
    });
    const { texts, complaints } = await readTexts(
      folder,
      new Map([
        ['chronicle', [mill]],
        ['gazette', [mill]],
      ]),
    );
    expect([...texts.keys()]).toEqual(['chronicle']);
    expect(complaints).toEqual([
      `"${join(folder, 'chronicle.pdf')}" cannot be read as a text: it is no PDF, or a broken one; save or download it anew.`,
      `"${join(folder, 'gazette.txt')}" holds no text.`,
    ]);
  });

  it('finds nothing in a folder that is not there, and says when a folder is none', async () => {
    const folder = await folderWith({ file: '' });
    const none = new Map([['chronicle', []]]);
    expect(await readTexts(join(folder, 'nowhere'), none)).toEqual({ texts: new Map(), complaints: [] });
    const { complaints } = await readTexts(join(folder, 'file'), none);
    expect(complaints).toEqual([
      expect.stringMatching(/^The folder of texts ".*file" cannot be read: ENOTDIR/u),
    ]);
  });
});

describe('slugOfFile', () => {
  it.each([
    ['chronicle.txt', 'chronicle'],
    ['al-shami.2016.HTML', 'al-shami.2016'],
    ['chronicle.htm', 'chronicle'],
    ['chronicle.docx', undefined],
    ['chronicle', undefined],
    ['.txt', undefined],
  ])('makes of "%s" the slug %j', (name, slug) => {
    expect(slugOfFile(name)).toBe(slug);
  });
});
