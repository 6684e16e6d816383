import fc from 'fast-check';
import type { Claim, Dataset } from '../../src/claims/types.ts';
import { CERTAINTIES, CHANGES, MODALITIES, PARTS, REVIEWS, STANCES } from '../../src/claims/types.ts';
import { aClaim, world } from '../world.ts';

const ENTITIES = ['crown', 'neighbour', 'blue-company', 'red-company', 'scarlet-company', 'league'];
const VOICES = ['miller', 'ferryman', 'envoy-1', 'chronicle'];
const DATES = ['2000', '2001-03', '2001-04-12', '1999/2000-06', '../2001', '2002~'];

const claims = fc
  .array(
    fc.record(
      {
        source: fc.constantFrom(...world.sources.map(({ id }) => id)),
        subject: fc.constantFrom(...ENTITIES),
        predicate: fc.constantFrom(...world.vocabulary.predicates.map(({ id }) => id)),
        object: fc.constantFrom(...ENTITIES),
        polarity: fc.constantFrom('affirmed' as const, 'affirmed' as const, 'denied' as const),
        certainty: fc.constantFrom(...CERTAINTIES),
        modality: fc.constantFrom('actual' as const, 'actual' as const, ...MODALITIES),
        stance: fc.constantFrom(...STANCES),
        part: fc.constantFrom('body' as const, 'body' as const, ...PARTS),
        review: fc.constantFrom(...REVIEWS),
        voice: fc.array(fc.constantFrom(...VOICES), { maxLength: 2 }),
        kinds: fc.uniqueArray(fc.constantFrom('weapons', 'funding', 'political'), { maxLength: 2 }),
        basis: fc.array(fc.constant('ballad'), { maxLength: 1 }),
        keywords: fc.uniqueArray(fc.constantFrom('pretext', 'no-fly zone', 'été'), { maxLength: 3 }),
        through: fc.array(fc.constant('council'), { maxLength: 1 }),
        by: fc.array(fc.constant('crown'), { maxLength: 1 }),
        gloss: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        evidence: fc.array(
          fc.record({
            at: fc.nat(100_000),
            letters: fc.integer({ min: 30, max: 400 }),
            check: fc.integer({ min: 0, max: 0xffff_ffff }),
            hash: fc.constant('0123456789abcdef'),
          }),
          { maxLength: 2 },
        ),
        event: fc.constant('spring-talks'),
        where: fc.constant('ford'),
        detail: fc.constantFrom('cannon', 'Ζεύς'),
        change: fc.constantFrom(...CHANGES),
        when: fc.constantFrom(...DATES),
        note: fc.constantFrom('A note.', 'ملاحظة'),
        against: fc.array(fc.nat(5), { maxLength: 1 }),
      },
      {
        requiredKeys: [
          'source',
          'subject',
          'predicate',
          'object',
          'polarity',
          'certainty',
          'modality',
          'stance',
          'part',
          'review',
          'voice',
          'kinds',
          'basis',
          'keywords',
          'through',
          'by',
          'gloss',
          'evidence',
        ],
      },
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((records): readonly Claim[] => {
    const ids = records.map(({ source }, place) => `${source}/c${String(place).padStart(2, '0')}`);
    return records
      .map(({ against = [], ...record }, place) =>
        aClaim({ ...record, id: ids[place]!, against: against.map((other) => ids[other % ids.length]!) }),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });

/** Small worlds in which anybody may say anything of anybody. */
export const worlds: fc.Arbitrary<Dataset> = claims.map((some) => ({ ...world, claims: some, accounts: [] }));
