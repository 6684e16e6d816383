import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildVocabulary } from '../../src/claims/buildDataset.ts';
import type { Vocabulary } from '../../src/claims/types.ts';

const FILE = new URL('../../graph-data/vocabulary.yaml', import.meta.url);

interface WrittenVocabulary {
  readonly predicates: readonly (Readonly<Record<string, unknown>> & { readonly symmetric?: string })[];
}

/** The vocabulary of the real dataset: all its predicates with their kinds. */
export function readVocabulary(): Vocabulary {
  const written = parse(readFileSync(FILE, 'utf8')) as WrittenVocabulary;
  const predicates = written.predicates.map((predicate) => ({
    ...predicate,
    symmetric: predicate.symmetric === 'true',
  }));
  return buildVocabulary({ ...written, predicates } as Parameters<typeof buildVocabulary>[0]);
}
