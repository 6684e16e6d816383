import { createHash, type Hash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import {
  canonicalAccount,
  canonicalClaim,
  canonicalEntity,
  canonicalSource,
  canonicalVocabulary,
} from './canonicalRecords.ts';
import type { Dataset } from './types.ts';

/**
 * The build hash: SHA-256, in hex, of the RFC 8785 JSON of
 * `{ "accounts": […], "claims": […], "entities": […], "sources": […], "vocabulary": {…} }`, records sorted by id, sets
 * sorted, voices, authors and evidence in order, what is undefined left out. The same for the same data, however its
 * files are ordered; texts, reviews, time and version are no part of it.
 */
export function buildHash({ vocabulary, entities, sources, claims, accounts }: Dataset): string {
  const hash = createHash('sha256');
  hash.update('{"accounts":');
  updateWithRecords(hash, accounts, canonicalAccount);
  hash.update(',"claims":');
  updateWithRecords(hash, claims, canonicalClaim);
  hash.update(',"entities":');
  updateWithRecords(hash, entities, canonicalEntity);
  hash.update(',"sources":');
  updateWithRecords(hash, sources, canonicalSource);
  hash.update(`,"vocabulary":${canonicalJson(canonicalVocabulary(vocabulary))}}`);
  return hash.digest('hex');
}

/** Piece by piece: the JSON of a million claims is longer than a string can be. */
function updateWithRecords<Item extends { readonly id: string }>(
  hash: Hash,
  records: readonly Item[],
  canonical: (record: Item) => object,
): void {
  const byId = [...records].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  hash.update('[');
  for (const [index, record] of byId.entries()) {
    hash.update(`${index === 0 ? '' : ','}${canonicalJson(canonical(record))}`);
  }
  hash.update(']');
}
