import { Writer } from 'n3';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { nanopublication } from '../nanopublication.ts';
import { datasetIris } from '../rdfTerms.ts';

/** TriG: one nanopublication per claim, in RDF 1.1, or in 1.2 with triple terms. */
export const trig: ExportFormat = {
  id: 'trig',
  contentType: 'application/trig; charset=utf-8',
  extension: 'trig',
  options: ['rdf12', 'base'],
  write,
};

async function* write({ selection, options, graph, tally }: Exporting): AsyncGenerator<string> {
  const iris = datasetIris(options.base);
  const written: string[] = [];
  const output = { write: (chunk: string) => written.push(chunk), end: () => undefined };
  const writer = new Writer(output as never, { format: 'application/trig', prefixes: iris.prefixes });
  const { entityOf, sourceOf } = selection;
  const parts = { iris, rdf12: options.rdf12, hash: graph.hash, entityOf, sourceOf };
  for await (const claim of selection.claims()) {
    tally.written += 1;
    writer.addQuads(nanopublication(claim, parts) as never);
    yield written.splice(0).join('');
  }
  writer.end();
  yield written.splice(0).join('');
}
