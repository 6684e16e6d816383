import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

const LONGEST = 80;
const DIGITS = 8;

/**
 * A kebab-case id out of a text of any script. One that would be too long ends in a fingerprint of the whole text, so that
 * texts which begin alike stay apart; so is one of no letters.
 */
export function slugOf(text: string): string {
  const ascii = anyAscii(text.normalize('NFKC')).toLowerCase().replace(/['’]/gu, '');
  const slug = trimmed(ascii.replace(/[^a-z0-9]+/gu, '-'));
  if (slug === '') return `x-${fingerprint(text)}`;
  return slug.length <= LONGEST
    ? slug
    : `${trimmed(slug.slice(0, LONGEST - DIGITS - 1))}-${fingerprint(text)}`;
}

function trimmed(slug: string): string {
  return slug.replace(/^-|-$/gu, '');
}

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
