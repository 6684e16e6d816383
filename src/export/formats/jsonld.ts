import type { Quad, Quad_Object } from '@rdfjs/types';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { nanopublication } from '../nanopublication.ts';
import { datasetIris, NAMESPACES } from '../rdfTerms.ts';

/** JSON-LD 1.1: one nanopublication per claim, the same triples as in TriG. */
export const jsonld: ExportFormat = {
  id: 'jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  options: ['base'],
  write,
};

async function* write({ selection, options, graph, tally }: Exporting): AsyncGenerator<string> {
  const iris = datasetIris(options.base);
  const compact = compactorOf(iris.prefixes);
  const { entityOf, sourceOf } = selection;
  const parts = { iris, rdf12: false, hash: graph.hash, entityOf, sourceOf };
  yield `{"@context":${JSON.stringify(iris.prefixes)},"@graph":[`;
  for await (const claim of selection.claims()) {
    const graphs = graphsOf(nanopublication(claim, parts), compact).map((each) => JSON.stringify(each));
    yield `${tally.written === 0 ? '' : ','}\n${graphs.join(',\n')}`;
    tally.written += 1;
  }
  yield '\n]}\n';
}

type JsonNode = Record<string, unknown>;

/** The named graphs of some quads, each with its nodes. */
function graphsOf(quads: readonly Quad[], compact: (iri: string) => string): JsonNode[] {
  const graphs = new Map<string, Map<string, JsonNode>>();
  for (const { subject, predicate, object, graph } of quads) {
    const nodes = graphs.get(graph.value) ?? new Map<string, JsonNode>();
    graphs.set(graph.value, nodes);
    const node = nodes.get(subject.value) ?? { '@id': compact(subject.value) };
    nodes.set(subject.value, node);
    const type = predicate.value === `${NAMESPACES.rdf}type`;
    const name = type ? '@type' : compact(predicate.value);
    ((node[name] ??= []) as unknown[]).push(type ? compact(object.value) : valueOf(object, compact));
  }
  return [...graphs].map(([id, nodes]) => ({ '@id': compact(id), '@graph': [...nodes.values()] }));
}

function valueOf(object: Quad_Object, compact: (iri: string) => string): JsonNode {
  if (object.termType !== 'Literal') return { '@id': compact(object.value) };
  const datatype = object.datatype.value;
  if (datatype === `${NAMESPACES.xsd}string`) return { '@value': object.value };
  return { '@value': object.value, '@type': compact(datatype) };
}

function compactorOf(prefixes: Readonly<Record<string, string>>): (iri: string) => string {
  const known = Object.entries(prefixes);
  return (iri) => {
    const [prefix, start] = known.find(([, beginning]) => iri.startsWith(beginning)) ?? [];
    return prefix === undefined ? iri : `${prefix}:${iri.slice(start!.length)}`;
  };
}
