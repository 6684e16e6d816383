import { describe, expect, it } from 'vitest';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { quotation } from '../../src/evidence/quotation.ts';

describe('quotation', () => {
  it('gives the words as they stand, from the first letter to the last, with white space folded', () => {
    const text = prepareText('He said: “The  mill\nburned.”\n\n Then he left.');
    expect(quotation(text, 6, 13)).toEqual({
      quote: 'The mill burned',
      before: 'He said: “',
      after: '.” Then he left.',
    });
  });

  it('has nothing before the beginning and nothing after the end', () => {
    expect(quotation(prepareText('The mill'), 0, 7)).toEqual({ quote: 'The mill', before: '', after: '' });
  });

  it('keeps the marks of the last letter', () => {
    expect(quotation(prepareText('l’e\u0301te\u0301, x\u0323\u0301!'), 0, 5).quote).toBe(
      'l’e\u0301te\u0301, x\u0323\u0301',
    );
  });

  it('shows whole words of the surroundings, at most 240 characters', () => {
    const { before, after } = quotation(
      prepareText(`${'mill '.repeat(100)}FORD${' ford'.repeat(100)}`),
      400,
      4,
    );
    expect(before).toBe('mill '.repeat(47));
    expect(after).toBe(' ford'.repeat(47));
  });

  it('cuts no character in half where no white space is near', () => {
    const text = prepareText(`${'🌾'.repeat(200)}-xx-${'🌾'.repeat(200)}`);
    const { before, after } = quotation(text, 0, 2);
    expect(before).toBe(`${'🌾'.repeat(119)}-`);
    expect(after).toBe(`-${'🌾'.repeat(119)}`);
  });

  it('shows the whole rest where it is short', () => {
    const text = prepareText(`The mill ${'x'.repeat(100)} y`);
    expect(quotation(text, 0, 7).after).toBe(` ${'x'.repeat(100)} y`);
  });
});
