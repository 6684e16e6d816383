import { truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT } from '../../src/readings/copyReadings.ts';
import { textReadings } from '../../src/texts/textReadings.ts';
import { aPdf, folderWith } from './textsOnDisk.ts';

describe('textReadings', () => {
  it.each([
    ['mill.txt', 'The mill <b>burned</b>', ['The mill <b>burned</b>']],
    ['mill.TXT', 'The mill', ['The mill']],
    ['mill.html', '<p>The mill <b>burned</b></p>', ['The mill burned', 'The mill burned']],
    ['mill.htm', '<p>The mill <b>burned</b></p>', ['The mill burned', 'The mill burned']],
    ['mill.pdf', aPdf([['The mill burned']]), ['The mill burned']],
  ])('reads "%s"', async (name, content, readings) => {
    const folder = await folderWith({ [name]: content });
    const read = await textReadings(join(folder, name));
    expect(read.every((reading) => readings.includes(reading))).toBe(true);
    expect(read.length).toBeLessThanOrEqual(readings.length);
  });

  it.each([
    [
      'mill.pdf',
      'The mill',
      /^"mill.pdf" cannot be read as a text: it is no PDF, or a broken one; save or download it anew\.$/u,
    ],
    ['mill.txt', ' … 12\n', '"mill.txt" holds no text.'],
    [
      'mill.pdf',
      aPdf([[]]),
      '"mill.pdf" holds no text, only pictures of its pages; have its text recognised first (OCR, for instance with ocrmypdf) and take the new file.',
    ],
    [
      'mill.docx',
      'PK',
      '"mill.docx" cannot be read as a text: its name must end in ".txt", ".html", ".htm", ".pdf".',
    ],
  ])('says why it cannot read "%s"', async (name, content, message) => {
    const folder = await folderWith({ [name]: content });
    await expect(textReadings(join(folder, name), name)).rejects.toThrow(message);
  });

  it('says that a file is not there, or is a folder', async () => {
    const folder = await folderWith({ 'mill.txt/inside': '' });
    await expect(textReadings(join(folder, 'ford.txt'), 'ford.txt')).rejects.toThrow(
      /^"ford.txt" cannot be read as a text: ENOENT/u,
    );
    await expect(textReadings(join(folder, 'mill.txt'), 'mill.txt')).rejects.toThrow(
      /^"mill.txt" cannot be read as a text: EISDIR/u,
    );
  });

  it('says that a file is too large, without reading it', async () => {
    const folder = await folderWith({ 'mill.txt': 'The mill' });
    await truncate(join(folder, 'mill.txt'), LARGEST_TEXT + 1);
    await expect(textReadings(join(folder, 'mill.txt'), 'mill.txt')).rejects.toThrow(
      new RangeError(
        '"mill.txt" cannot be read as a text: it has 20000001 bytes; a text may have at most 20000000.',
      ),
    );
  });
});
