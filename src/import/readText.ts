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
 * The text of a file, piece by piece: by its byte order mark or the first `<` of XML in UTF-16, else in the encoding that is
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

const LESS_THAN = 0x3c;

/** By the byte order mark, or by how XML must begin where it has none. */
function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === LESS_THAN && second === 0) return 'utf-16le';
  if (first === 0 && second === LESS_THAN) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

function xmlEncoding(start: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(start);
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/u.exec(text)?.[1];
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
