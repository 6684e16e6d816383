import { readFile } from 'node:fs/promises';
import { executableSchema } from '../../src/api/executableSchema.ts';
import { ask } from '../../src/ask/ask.ts';
import { buildAsker } from '../../src/ask/asker.ts';
import { attachTexts } from '../../src/evidence/attachedTexts.ts';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { inMemory } from '../../src/queries/inMemory.ts';
import type { OpenHearsay } from '../../src/server/openHearsay.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';
import { anchorsBySource } from '../../src/texts/anchorsBySource.ts';
import { datasetOf, generate } from '../data/generate.ts';
import type { Scale } from '../data/scale.ts';

/** A generated dataset of a size, ready to be served. */
export async function openGenerated(scale: Scale): Promise<OpenHearsay> {
  const generated = generate(scale, 1);
  const dataset = datasetOf(generated, generated.records);
  const graph = buildKnowledgeGraph(dataset, 'generated');
  const hearsay = inMemory(graph);
  const asker = buildAsker(dataset, hearsay);
  return {
    graph,
    schema: executableSchema(await readFile(PROJECT_PATHS.schema, 'utf8')),
    context: {
      hearsay,
      ask: (question) => ask(question, asker),
      texts: attachTexts(anchorsBySource(dataset), new Map()),
      sizes: { sources: dataset.sources.length, relations: graph.index.subjects.length },
      builtAt: new Date(0).toISOString(),
      version: 'generated',
    },
    complaints: [],
  };
}
