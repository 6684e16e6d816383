import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { anyDataset } from './anyDataset.ts';
import { exported } from './exported.ts';
import { hashesInPlace } from './inPlace.ts';

describe.each(['ndjson', 'json'])('%s', (format) => {
  it('put in place of the claims it came from gives the same build hash', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const files: Record<string, string> = {};
        for (const { id } of dataset.sources) {
          const { text, tally } = await exported(buildKnowledgeGraph(dataset, ''), format, { sources: id });
          const name = format === 'json' ? 'claims.yaml' : 'claims.ndjson';
          if (tally.written > 0) files[`sources/${id}/${name}`] = text;
        }
        const { own, read } = await hashesInPlace(dataset, files);
        expect(read).toBe(own);
      }),
      { numRuns: 25 },
    );
  });
});
