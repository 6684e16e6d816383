import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** First 16 hex digits of the SHA-256 of letters in UTF-8. */
export function lettersHash(codePoints: Uint32Array): string {
  let text = '';
  for (let from = 0; from < codePoints.length; from += 4096) {
    text += String.fromCodePoint(...codePoints.subarray(from, from + 4096));
  }
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16);
}
