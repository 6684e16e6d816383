import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/evidence/decodeText.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('decodeText', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('“é” ق'), '“é” ق'],
    ['UTF-8 with a byte order mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x61, 0, 0x42, 0x06), 'aق'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0x61, 0x06, 0x42), 'aق'],
    ['Windows-1252, where nothing is declared', bytes(0x93, 0x8a, 0xe9, 0x9f, 0x94), '“ŠéŸ”'],
    ['Windows-1252 under its other name', latin1('<meta charset="latin1">\x80'), '<meta charset="latin1">€'],
    ['what a page declares', latin1('<meta charset="windows-1256">\xde'), '<meta charset="windows-1256">ق'],
    [
      'what a page declares the old way',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">\xfe'),
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">ş',
    ],
    ['a page that is wrong about itself', latin1('<meta charset="utf-8">\xe9'), '<meta charset="utf-8">é'],
    ['an encoding that nobody knows', latin1('<meta charset="klingon">\xe9'), '<meta charset="klingon">é'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, encoded, text) => {
    expect(decodeText(encoded)).toBe(text);
  });

  it('believes what it is told before what the page declares, and UTF-8 that is valid before both', () => {
    expect(decodeText(latin1('<meta charset="iso-8859-9">\xde'), 'windows-1256')).toMatch(/ق$/u);
    expect(decodeText(new TextEncoder().encode('ق'), 'windows-1256')).toBe('ق');
  });
});
