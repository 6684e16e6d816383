import { describe, expect, it } from 'vitest';
import { pdfTexts } from '../../src/texts/pdfText.ts';
import { aPdf } from './textsOnDisk.ts';

describe('pdfTexts', () => {
  it('gives the text of a page, line by line', async () => {
    expect(await pdfTexts(aPdf([['The windmill (by the ford)', 'burned down.']]))).toEqual([
      'The windmill (by the ford)\nburned down.',
    ]);
  });

  it('gives a second reading without what runs along the edges of the pages', async () => {
    const page = (number: number, ...lines: string[]) => ['The Chronicle', ...lines, `Page ${number} of 3`];
    const pdf = aPdf([page(1, 'The windmill'), page(2, 'by the ford'), page(3, 'burned down.')]);
    expect(await pdfTexts(pdf)).toEqual([
      'The Chronicle\nThe windmill\nPage 1 of 3\nThe Chronicle\nby the ford\nPage 2 of 3\nThe Chronicle\nburned down.\nPage 3 of 3',
      'The windmill\nby the ford\nburned down.',
    ]);
  });

  it('leaves the bytes as they are', async () => {
    const pdf = aPdf([['The windmill']]);
    const before = pdf.slice();
    await pdfTexts(pdf);
    expect(Buffer.compare(pdf, before)).toBe(0);
  });

  it('rejects what is no PDF', async () => {
    await expect(pdfTexts(new TextEncoder().encode('The windmill'))).rejects.toThrow('Invalid PDF structure');
  });
});
