import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readText, UnknownEncodingError } from '../../src/import/readText.ts';
import { allOf } from './pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'hearsay-text-'));
async function read(bytes: Uint8Array, declared?: string): Promise<string> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  return (await allOf(readText(path, declared))).join('');
}
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a>Köln</a>`;
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('readText', () => {
  it.each<[string, string, Uint8Array]>([
    ['UTF-8 with a mark', xml('UTF-8'), Buffer.from(`\ufeff${xml('UTF-8')}`)],
    ['UTF-16 with a mark', xml('UTF-16'), Buffer.from(`\ufeff${xml('UTF-16')}`, 'utf16le')],
    ['big-endian UTF-16 with a mark', xml('UTF-16'), swapped(`\ufeff${xml('UTF-16')}`)],
    ['UTF-16 without a mark', xml('UTF-16'), Buffer.from(xml('UTF-16'), 'utf16le')],
    ['big-endian UTF-16 without a mark', xml('UTF-16'), swapped(xml('UTF-16'))],
    ['what the XML declares', xml('ISO-8859-1'), Buffer.from(xml('ISO-8859-1'), 'latin1')],
    ['UTF-8 that calls itself UTF-16', xml('utf-16'), Buffer.from(xml('utf-16'))],
    ['UTF-8 that calls itself ASCII', xml('US-ASCII'), Buffer.from(xml('US-ASCII'))],
  ])('reads XML in %s', async (_, text, bytes) => {
    expect(await read(bytes)).toBe(text);
  });

  it('reads what the mapping declares, and UTF-8 where nothing is declared', async () => {
    expect(await read(Uint8Array.of(0x4b, 0xf6, 0x93), 'windows-1252')).toBe('Kö“');
    expect(await read(Buffer.from('Kö'))).toBe('Kö');
  });

  it('reads tables in UTF-16 without a mark, and refuses UTF-32', async () => {
    expect(await read(Buffer.from('a,b', 'utf16le'))).toBe('a,b');
    expect(await read(swapped('a,b'))).toBe('a,b');
    expect(await read(Uint8Array.of(0xff, 0xfe, 0))).toBe('\ufffd');
    await expect(read(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))).rejects.toThrow(
      'The encoding "utf-32" is not known;',
    );
  });

  it('names an encoding that nobody knows, and the way out', async () => {
    await expect(read(Buffer.from(xml('x-nobody')))).rejects.toThrow(UnknownEncodingError);
    await expect(read(Buffer.from(xml('x-nobody')))).rejects.toThrow(
      'The encoding "x-nobody" is not known; write utf-8, utf-16le, windows-1252 or another of the Encoding Standard.',
    );
  });
});
