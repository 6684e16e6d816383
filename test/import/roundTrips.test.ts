import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/claims/types.ts';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { newAccount } from '../../src/import/account.ts';
import { readOwnClaims } from '../../src/import/readOwnClaims.ts';
import { anyDataset } from '../export/anyDataset.ts';
import { exported } from '../export/exported.ts';
import { hashesInPlace } from '../export/inPlace.ts';
import { piecesOf } from './pieces.ts';

/** The claims files that an export is read back into, by path. */
async function readBack(dataset: Dataset, format: string, text: string): Promise<Record<string, string>> {
  const types = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const { vocabulary } = dataset;
  const world = { vocabulary, entityOf: (id: string) => types.get(id), ids: () => types.keys() };
  const account = newAccount('claims');
  const claims = await readOwnClaims(piecesOf(text, 1000), {
    format,
    source: undefined,
    world,
    account,
    dataset,
  });
  expect(account.problems).toEqual([]);
  const files: Record<string, string> = {};
  for (const { source, record } of claims) {
    const path = `sources/${source}/claims.ndjson`;
    files[path] = `${files[path] ?? ''}${JSON.stringify(record)}\n`;
  }
  return files;
}

describe.each([
  ['csv', {}],
  ['ndjson', {}],
  ['jsonld', {}],
  ['jsonld', { base: 'https://example.org/a/claim/b/' }],
  ['trig', {}],
  ['trig', { rdf12: 'true' }],
] as [string, Record<string, string>][])('%s %j', (format, parameters) => {
  it('imported in place of the claims it came from gives the same build hash', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const { text } = await exported(buildKnowledgeGraph(dataset, ''), format, parameters);
        const { own, read } = await hashesInPlace(dataset, await readBack(dataset, format, text));
        expect(read).toBe(own);
      }),
      { numRuns: 15 },
    );
  });
});
