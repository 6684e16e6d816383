import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/claims/buildDataset.ts';
import { buildHash } from '../../src/claims/buildHash.ts';
import { canonicalJson } from '../../src/claims/canonicalJson.ts';
import type { Dataset, Phrases } from '../../src/claims/types.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { memoryTree } from '../../src/load/memoryTree.ts';
import { anchor, CLAIMS, claims, record, SOURCE, source, worldWith } from '../check/world.ts';

const CHANGES = [
  { kinds: ['weapons', 'funding'], through: ['john-kerry', 'ashley-smith'] },
  { voice: ['ashley-smith', 'rs21'], basis: ['report', 'a-work'], keywords: ['pretext', 'entry'] },
  { polarity: 'denied', against: ['c1', 'c2'], evidence: [anchor(), anchor({ at: 400 })] },
];
const ENTITIES = [
  { id: 'a', name: 'A', aliases: ['B', { text: 'C', language: 'ar' }, { text: 'C' }], broader: ['b', 'c'] },
  { id: 'b', name: 'B' },
  { id: 'c', name: 'C', maybe: ['a', 'b'], unnamed: true },
];

async function datasetOf(changes: readonly Record<string, unknown>[], entities = ENTITIES): Promise<Dataset> {
  const ids = changes.map((change, index) => ({ id: `c${index + 1}`, ...change }));
  const files = {
    [CLAIMS]: claims(...ids),
    [SOURCE]: source({ coded: ['fights', 'backs'], authors: ['john-kerry', 'ashley-smith'] }),
    'entities/bloc.yaml': entities.map(record).join(''),
  };
  return buildDataset(await loadDataset(memoryTree(worldWith(files))));
}

/** Draws an order for a list. */
function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

/** Fields whose order has no meaning, anywhere in a dataset. */
const SETS = new Set(
  ['predicates', 'genres', 'subjects', 'objects', 'kinds', 'aliases', 'broader', 'of', 'maybe'].concat([
    'coded',
    'through',
    'against',
    'basis',
    'keywords',
    'entities',
    'sources',
    'claims',
  ]),
);

/** The same value with all sets and all fields in another order. */
function reordered(value: unknown, next: () => number, name = ''): unknown {
  const mix = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => [next(), item] as const)
      .sort(([a], [b]) => a - b)
      .map(([, item]) => item);
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item, next));
    return SETS.has(name) ? mix(items) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    mix(Object.entries(value)).map(([key, inner]) => [key, reordered(inner, next, key)]),
  );
}

describe('buildHash', () => {
  it('is the SHA-256 of the canonical JSON of the whole', async () => {
    const { vocabulary, entities, sources, claims: reviewed, accounts } = await datasetOf([{}], []);
    const built = reviewed.map(({ review: _, ...claim }) => claim);
    const sort = (ids: readonly string[]): string[] => [...ids].sort();
    const sortAll = (phrases: Phrases): unknown =>
      Object.fromEntries(Object.entries(phrases).map(([role, words]) => [role, sort(words)]));
    const byId = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
      [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
    const predicates = byId(vocabulary.predicates).map(({ plural: __, ...each }) => {
      const kinds = byId(each.kinds.map((kind) => ({ ...kind, phrases: sortAll(kind.phrases) })));
      const phrases = sortAll(each.phrases);
      return { ...each, subjects: sort(each.subjects), objects: sort(each.objects), kinds, phrases };
    });
    const whole = {
      accounts: [],
      claims: built,
      entities,
      sources: sources.map((each) => ({ ...each, coded: sort(each.coded) })),
      vocabulary: { predicates, genres: byId(vocabulary.genres) },
    };
    const hash = createHash('sha256').update(canonicalJson(whole)).digest('hex');
    expect(buildHash({ vocabulary, entities, sources, claims: reviewed, accounts })).toBe(hash);
  });

  it('is the same whatever the order of records, sets and fields', async () => {
    const dataset = await datasetOf(CHANGES);
    const hash = buildHash(dataset);
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const next = (): number => numbers.next().value as number;
        expect(buildHash(reordered(dataset, next) as Dataset)).toBe(hash);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whatever the order of records in the files', async () => {
    const changes = CHANGES.map((change, index) => ({ id: `c${index + 1}`, ...change }));
    const hash = buildHash(await datasetOf(changes));
    await fc.assert(
      fc.asyncProperty(shuffled(changes), shuffled(ENTITIES), async (otherChanges, otherEntities) => {
        expect(buildHash(await datasetOf(otherChanges, otherEntities))).toBe(hash);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same whatever the number of names', async () => {
    const dataset = await datasetOf([{}]);
    const entities = dataset.entities.map((entity) => ({ ...entity, plural: true }));
    const predicates = dataset.vocabulary.predicates.map((each) => ({ ...each, plural: 'do' }));
    const vocabulary = { ...dataset.vocabulary, predicates };
    expect(buildHash({ ...dataset, entities, vocabulary })).toBe(buildHash(dataset));
  });

  it.each([
    ['voices', { voice: ['ashley-smith', 'rs21'] }, { voice: ['rs21', 'ashley-smith'] }],
    [
      'evidence',
      { evidence: [anchor(), anchor({ at: 400 })] },
      { evidence: [anchor({ at: 400 }), anchor()] },
    ],
  ])('tells apart the order of %s', async (_, one, other) => {
    expect(buildHash(await datasetOf([one]))).not.toBe(buildHash(await datasetOf([other])));
  });

  it('tells apart what differs in any value', async () => {
    const hash = buildHash(await datasetOf([{}]));
    const others = [
      { gloss: 'Other words.' },
      { note: 'A note.' },
      { certainty: 'probable' },
      { kinds: ['weapons'] },
    ];
    for (const other of others) expect(buildHash(await datasetOf([other]))).not.toBe(hash);
  });

  it('does not tell apart a default that is written out', async () => {
    const written = { polarity: 'affirmed', stance: 'endorses', kinds: [], part: 'body' };
    expect(buildHash(await datasetOf([written]))).toBe(buildHash(await datasetOf([{}])));
  });
});
