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
    return decoderFor(declared ?? declaredBy(bytes)).decode(bytes);
  }
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]*charset\s*=\s*["']?([\w:.-]+)/iu.exec(start)?.[1];
}

/** A page that calls itself UTF-8 and is not, or names an encoding that nobody knows, is read as Windows-1252. */
function decoderFor(label: string | undefined): TextDecoder {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-') ? new TextDecoder('windows-1252') : decoder;
  } catch {
    return new TextDecoder('windows-1252');
  }
}
