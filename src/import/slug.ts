import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST = 80;

/** A kebab-case id out of a text of any script; one of no letters is named after its fingerprint. */
export function slugOf(text: string): string {
  const ascii = anyAscii(text.normalize('NFKC')).toLowerCase().replace(/['’]/gu, '');
  const slug = ascii
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/gu, '');
  return slug === '' ? `x-${createHash('sha256').update(text).digest('hex').slice(0, 8)}` : slug;
}
