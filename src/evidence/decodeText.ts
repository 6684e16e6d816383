/** How far into a page its encoding may be declared, in bytes (the HTML standard). */
const DECLARED_WITHIN = 1024;

/**
 * The text that bytes stand for: UTF-16 where a byte order mark says so, else UTF-8 where it is valid, else the encoding
 * that is `declared` or that a page declares for itself, else Windows-1252, in which older pages are written.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(declared ?? declaredBy(bytes), bytes);
  }
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]*charset\s*=\s*["']?([\w:.-]+)/iu.exec(start)?.[1];
}

/** A page that calls itself UTF-8 and is not, or names an encoding that nobody knows, is read as Windows-1252. */
function decodeAs(label: string | undefined, bytes: Uint8Array): string {
  const decoder = knownDecoder(label);
  if (decoder === undefined || decoder.encoding.startsWith('utf-')) return decodeWindows1252(bytes);
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

function knownDecoder(label = 'windows-1252'): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has from 0x80 to 0x9F. Node 20 reads these bytes as Latin-1 (control characters). */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/gu, (control) => FROM_0X80[control.charCodeAt(0) - 0x80]!);
}
