import { describe, expect, it } from 'vitest';
import { pdfReadings } from '../../src/readings/pdfReadings.ts';
import { aLockedPdf, aPdf } from '../texts/textsOnDisk.ts';

describe('pdfReadings', () => {
  it('gives the text of a page, a line for each paragraph', async () => {
    const page = [
      'The windmill (by the ford) burned',
      'down to the ground.',
      'Nobody had watched it that night.',
    ];
    expect(await pdfReadings(aPdf([page]))).toEqual([
      'The windmill (by the ford) burned down to the ground.\nNobody had watched it that night.',
    ]);
  });

  it('gives a second reading without what runs along the edges of the pages', async () => {
    const page = (number: number, ...lines: string[]) => ['The Chronicle', ...lines, `Page ${number} of 3`];
    const pdf = aPdf([page(1, 'The windmill'), page(2, 'by the ford'), page(3, 'burned down.')]);
    const [whole, running, ...more] = await pdfReadings(pdf);
    expect(whole).toContain('The Chronicle by the ford');
    expect(whole).toContain('Page 2 of 3');
    expect(running).toBe('The windmill by the ford burned down.');
    expect(more).toEqual([]);
  });

  it('leaves the bytes as they are', async () => {
    const pdf = aPdf([['The windmill']]);
    const before = pdf.slice();
    await pdfReadings(pdf);
    expect(Buffer.compare(pdf, before)).toBe(0);
  });

  it('reads a picture of a page as nothing', async () => {
    expect(await pdfReadings(aPdf([[]]))).toEqual(['']);
  });

  it('says of what is no PDF that it is none', async () => {
    await expect(pdfReadings(new TextEncoder().encode('The windmill'))).rejects.toThrow(
      new RangeError('it is no PDF, or a broken one; save or download it anew'),
    );
  });

  it('says of a locked PDF how it is unlocked', async () => {
    await expect(pdfReadings(aLockedPdf())).rejects.toThrow(
      new RangeError('it is locked with a password; save a copy without one and take that'),
    );
  });
});
