import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readDataset } from '../src/claims/readDataset.ts';
import type { Claim } from '../src/claims/types.ts';
import { memoryTree } from '../src/load/memoryTree.ts';
import { datasetOf, generate } from './data/generate.ts';
import { readRecords, writeRecords } from './data/ndjson.ts';
import { SCALES } from './data/scale.ts';

const TINY = { claims: 200, entities: 60, sources: 10 };
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const generated = generate(SCALES['10k'], 1);
const { claims, vocabulary, entities, sources } = datasetOf(generated, generated.records);
const typeOf = new Map(entities.map(({ id, type }) => [id, type]));

function shareOf(holds: (claim: Claim) => boolean): number {
  return claims.filter(holds).length / claims.length;
}

/** The share of all draws that the tenth of the items with most draws has. */
function shareOfTopTenth(drawn: readonly string[], items: number): number {
  const counts = new Map<string, number>();
  for (const item of drawn) counts.set(item, (counts.get(item) ?? 0) + 1);
  const descending = [...counts.values()].sort((one, other) => other - one);
  const top = descending.slice(0, Math.ceil(items / 10)).reduce((sum, count) => sum + count, 0);
  return top / drawn.length;
}

describe('generate', () => {
  it('gives the same for the same seed, and something else for another', () => {
    expect(generate(TINY, 7)).toEqual(generate(TINY, 7));
    expect(generate(TINY, 8).records).not.toEqual(generate(TINY, 7).records);
  });

  it('gives as many claims, entities and sources as the scale says', () => {
    expect(claims).toHaveLength(10_000);
    expect(sources).toHaveLength(200);
    // The works that the sources are, and the speakers left unnamed, are there beside.
    expect(entities).toHaveLength(2_000 + 200 + 1);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(10_000);
  });

  it('uses every predicate with all its kinds, between ends that it allows', () => {
    for (const { id, kinds, subjects, objects } of vocabulary.predicates) {
      const said = claims.filter(({ predicate }) => predicate === id);
      expect(new Set(said.flatMap((claim) => claim.kinds))).toEqual(new Set(kinds.map((kind) => kind.id)));
      expect(said.every(({ subject }) => subjects.includes(typeOf.get(subject)!))).toBe(true);
      expect(said.every(({ object }) => objects.includes(typeOf.get(object)!))).toBe(true);
    }
  });

  it('denies 8 %, and narrows no denial', () => {
    expect(shareOf(({ polarity }) => polarity === 'denied')).toBeCloseTo(0.08, 2);
    const denials = claims.filter(({ polarity }) => polarity === 'denied');
    expect(
      denials.every(({ kinds, detail, event, when }) => kinds.length === 0 && !detail && !event && !when),
    ).toBe(true);
  });

  it('has chains of no to three voices, stances of attributed claims, mostly actual claims', () => {
    expect(new Set(claims.map(({ voice }) => voice.length))).toEqual(new Set([0, 1, 2, 3]));
    const stances = (own: boolean): ReadonlySet<string> =>
      new Set(claims.filter(({ voice }) => (voice.length === 0) === own).map(({ stance }) => stance));
    expect(stances(true)).toEqual(new Set(['endorses']));
    expect(stances(false)).toEqual(new Set(['endorses', 'reports', 'disputes']));
    expect(shareOf(({ modality }) => modality === 'actual')).toBeCloseTo(0.94, 1);
    expect(shareOf(({ when }) => when !== undefined)).toBeCloseTo(0.55, 1);
  });

  it('gives a few entities and sources much more than the others', () => {
    const ends = claims.flatMap(({ subject, object }) => [subject, object]);
    expect(shareOfTopTenth(ends, 2_000)).toBeGreaterThan(0.5);
    expect(
      shareOfTopTenth(
        claims.map(({ source }) => source),
        200,
      ),
    ).toBeGreaterThan(0.4);
  });

  it('survives being written and read as NDJSON', () => {
    const file = join(folder, 'claims.ndjson');
    writeRecords(file, generated.records);
    expect(readRecords(file)).toEqual(generated.records);
  });

  it('gives data that Hearsay reads without an error, as the same claims', async () => {
    const tiny = generate(TINY, 1);
    const files: Record<string, string> = {
      'vocabulary.yaml': readFileSync(new URL('../graph-data/vocabulary.yaml', import.meta.url), 'utf8'),
    };
    for (const type of new Set(tiny.entities.map((entity) => entity.type))) {
      const ofType = tiny.entities.filter((entity) => entity.type === type);
      files[`entities/${type}.yaml`] = JSON.stringify(ofType.map(({ id, name }) => ({ id, name })));
    }
    for (const { id: slug, authors: _, ...source } of tiny.sources) {
      const { id: __, ...record } = { id: slug, ...source };
      files[`sources/${slug}/source.yaml`] = JSON.stringify(record);
      const lines = tiny.records.filter((one) => one.source === slug);
      files[`sources/${slug}/claims.ndjson`] = lines
        .map(({ source: ___, ...claim }) => `${JSON.stringify(claim)}\n`)
        .join('');
    }
    const { dataset, problems } = await readDataset(memoryTree(files));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset!.claims).toEqual(datasetOf(tiny, tiny.records).claims);
    expect(dataset!.sources).toEqual(tiny.sources);
  });
});
