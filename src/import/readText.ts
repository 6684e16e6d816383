import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { decodeText } from '../evidence/decodeText.ts';

/** How much of a file is looked at for its encoding. */
const START = 4096;

/** An encoding that nobody knows. The message names it and the way out. */
export class UnknownEncodingError extends Error {
  override readonly name = 'UnknownEncodingError';
}

/**
 * The text of a file, piece by piece: by its byte order mark or how UTF-16 begins without one, else in the encoding that is
 * declared (by the mapping, or by the file's own XML declaration), else UTF-8. Line ends are left as they are; the mark is
 * taken away. Throws UnknownEncodingError; bytes that are wrong in an encoding become U+FFFD.
 */
export async function* readText(file: string, declared?: string): AsyncGenerator<string> {
  const start = await startOf(file);
  const encoding = markedEncoding(start) ?? declared ?? xmlEncoding(start) ?? 'utf-8';
  const decoder = decoderFor(encoding);
  for await (const bytes of createReadStream(file)) yield decoder(bytes as Uint8Array, true);
  const rest = decoder(new Uint8Array(), false);
  if (rest !== '') yield rest;
}

async function startOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(START), 0, START, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** By the byte order mark, or by every other byte being 0, as in two letters of ASCII in UTF-16. */
function markedEncoding(start: Uint8Array): string | undefined {
  const bytes = Buffer.from(start.subarray(0, 4)).toString('hex');
  if (bytes === 'fffe0000' || bytes === '0000feff') return 'utf-32';
  if (bytes.startsWith('fffe')) return 'utf-16le';
  if (bytes.startsWith('feff')) return 'utf-16be';
  if (bytes.startsWith('efbbbf')) return 'utf-8';
  if (/^(?:(?!00)..00){2}$/u.test(bytes)) return 'utf-16le';
  return /^(?:00(?!00)..){2}$/u.test(bytes) ? 'utf-16be' : undefined;
}

/**
 * What XML declares for itself. What is declared in single bytes is not in UTF-16, whatever it says; ASCII is read as UTF-8,
 * which it is a part of.
 */
function xmlEncoding(start: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(start);
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/u.exec(text)?.[1];
  return declared !== undefined && /^(?:utf-?16|(?:us-)?ascii$)/iu.test(declared) ? 'utf-8' : declared;
}

/** Windows-1252 goes by way of `decodeText`, since Node's own decoder takes it for Latin-1. */
function decoderFor(encoding: string): (bytes: Uint8Array, more: boolean) => string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    throw new UnknownEncodingError(
      `The encoding "${encoding}" is not known; write utf-8, utf-16le, windows-1252 or another of the Encoding Standard.`,
    );
  }
  if (decoder.encoding !== 'windows-1252') return (bytes, stream) => decoder.decode(bytes, { stream });
  return (bytes) => decodeSingleBytes(bytes);
}

/** A byte before them that is no UTF-8 keeps them from being taken for it. */
function decodeSingleBytes(bytes: Uint8Array): string {
  const high = Uint8Array.from([0x80, ...bytes]);
  return decodeText(high, 'windows-1252').slice(1);
}
