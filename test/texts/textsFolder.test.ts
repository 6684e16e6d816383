import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFolder } from '../../src/texts/textsFolder.ts';

describe('textsFolder', () => {
  it.each([
    ['copies', { HEARSAY_TEXTS: '/elsewhere' }, resolve('copies')],
    [undefined, { HEARSAY_TEXTS: '/elsewhere' }, '/elsewhere'],
    ['', { HEARSAY_TEXTS: '' }, resolve('texts')],
    [undefined, {}, resolve('texts')],
  ])('is for %j and %j the folder "%s"', (asked, environment, folder) => {
    expect(textsFolder(asked, environment)).toBe(folder);
  });
});
