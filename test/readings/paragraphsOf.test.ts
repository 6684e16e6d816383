import { describe, expect, it } from 'vitest';
import { toLetters } from '../../src/evidence/letters.ts';
import { paragraphsOf } from '../../src/readings/paragraphsOf.ts';

const LONG = 'The miller watched the ford from the old tower all through';

describe('paragraphsOf', () => {
  it('ends a paragraph where a line is short and the next begins anew', () => {
    const page = ['The ford', LONG, 'the night.', LONG, 'the', 'winter, and nobody came.'].join('\n');
    expect(paragraphsOf([page])).toBe(`The ford\n${LONG} the night.\n${LONG} the winter, and nobody came.`);
  });

  it('lets a paragraph run on overleaf, and passes over empty lines', () => {
    expect(paragraphsOf([`${LONG}\n\n`, ` the  night.\n${LONG}`])).toBe(`${LONG} the night.\n${LONG}`);
  });

  it.each([
    ['puts a broken word together', 'He saw the wind-\nmill burn.', 'He saw the windmill burn.'],
    ['knows soft hyphens', 'He saw the wind\u00ad\nmill burn.', 'He saw the windmill burn.'],
    [
      'keeps a hyphen that the word has elsewhere',
      'Anti-tank guns, and more of the anti-\ntank guns.',
      'Anti-tank guns, and more of the anti-tank guns.',
    ],
    ['keeps a dash', 'He saw the mill -\nand the ford.', 'He saw the mill - and the ford.'],
    ['keeps a hyphen before a number', 'They fought on the M-\n16 road.', 'They fought on the M- 16 road.'],
  ])('%s', (_, page, text) => {
    expect(paragraphsOf([page])).toBe(text);
    const letters = (some: string) => String.fromCodePoint(...toLetters(some).codePoints);
    expect(letters(text)).toBe(letters(page));
  });

  it('makes nothing of nothing', () => {
    expect(paragraphsOf(['', ' \n'])).toBe('');
  });
});
