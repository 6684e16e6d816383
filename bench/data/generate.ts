import type { Claim, Dataset, DatasetInSequence, Entity, Source } from '../../src/claims/types.ts';
import { claimOf, type ClaimRecord } from './claimRecord.ts';
import { generateRecords } from './claimRecords.ts';
import { generateEntities, withSources } from './entities.ts';
import type { RecordSequence } from './ndjson.ts';
import { randomFrom } from './random.ts';
import type { Scale } from './scale.ts';
import { generateSources } from './sources.ts';
import { readVocabulary } from './vocabulary.ts';

/** What is generated of a scale and a seed: the same for the same two. */
export interface Generated extends Surroundings {
  readonly records: readonly ClaimRecord[];
}

/** All but the claims. */
export interface Surroundings {
  readonly vocabulary: Dataset['vocabulary'];
  /** Those that claims may name. */
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
}

/** The entities and sources of a scale and a seed. */
export function generateSurroundings(scale: Scale, seed: number): Surroundings {
  const random = randomFrom(seed);
  const vocabulary = readVocabulary();
  const entities = generateEntities(random, scale.entities);
  return { vocabulary, entities, sources: generateSources(random, scale.sources, vocabulary) };
}

/** Everything of a scale and a seed, the claims as records. */
export function generate(scale: Scale, seed: number): Generated {
  const surroundings = generateSurroundings(scale, seed);
  const { vocabulary, entities, sources } = surroundings;
  const ingredients = { predicates: vocabulary.predicates, entities, sources };
  return { ...surroundings, records: generateRecords(randomFrom(seed + 1), scale.claims, ingredients) };
}

/** The dataset of records, as a checked one would be: records by id, defaults filled in. */
export function datasetOf(surroundings: Surroundings, records: readonly ClaimRecord[]): Dataset {
  return { ...withoutClaims(surroundings), claims: records.map(claimOf) };
}

/** The same, each claim made of its record when it is asked for. */
export function datasetInSequence(surroundings: Surroundings, records: RecordSequence): DatasetInSequence {
  const claims = {
    length: records.length,
    *[Symbol.iterator](): Generator<Claim> {
      for (const record of records) yield claimOf(record);
    },
  };
  return { ...withoutClaims(surroundings), claims };
}

function withoutClaims({ vocabulary, entities, sources }: Surroundings): Omit<Dataset, 'claims'> {
  return { vocabulary, entities: withSources(entities, sources), sources, accounts: [] };
}
