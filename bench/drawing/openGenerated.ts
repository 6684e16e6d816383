import { join } from 'node:path';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { type OpenHearsay, openGraph } from '../../src/server/openHearsay.ts';
import { datasetOf, generate } from '../data/generate.ts';
import type { Scale } from '../data/scale.ts';

/** A generated dataset of a size, ready to be served. */
export function openGenerated(scale: Scale): Promise<OpenHearsay> {
  const generated = generate(scale, 1);
  const dataset = datasetOf(generated, generated.records);
  return openGraph(buildKnowledgeGraph(dataset, 'generated'), join(import.meta.dirname, 'no-texts'));
}
