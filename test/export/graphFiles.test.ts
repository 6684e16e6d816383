import fc from 'fast-check';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/claims/types.ts';
import { cautionOfClaim } from '../../src/export/caution.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { relation } from '../../src/queries/relation.ts';
import { anyDataset } from './anyDataset.ts';
import { exported } from './exported.ts';

type Edges = Record<string, { readonly ends: readonly string[]; readonly attributes: object }>;
type Reload = (text: string) => Graph;

const READERS: readonly [format: string, read: Reload][] = [
  ['gexf', (text) => parseGexf(Graph, text, { allowUndeclaredAttributes: false })],
  ['graphml', (text) => parseGraphml(Graph, text)],
];

const graphOf = (dataset: Dataset): KnowledgeGraph => buildKnowledgeGraph(dataset, 'f'.repeat(64));

/** What an empty value and an absent one have in common: neither says anything. */
const said = (attributes: object): object =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== '' && value !== undefined));

function edgesOf(graph: Graph, names: readonly string[]): Edges {
  const edges = graph.mapEdges((key, attributes, source, target): [string, Edges[string]] => [
    key,
    {
      ends: [source, target],
      attributes: said(Object.fromEntries(names.map((name) => [name, attributes[name]]))),
    },
  ]);
  return Object.fromEntries(edges);
}

const symmetricIn = ({ vocabulary }: Dataset, id: string): boolean =>
  vocabulary.predicates.find((predicate) => predicate.id === id)!.symmetric;

/** The relations of a dataset as the queries give them, comments left out. */
function relationEdges(graph: KnowledgeGraph, dataset: Dataset): Edges {
  const answers = dataset.claims.map((claim) => relation(graph, claim));
  return Object.fromEntries(
    answers
      .filter(({ claimCount }) => claimCount > 0)
      .map((answer) => [
        answer.id,
        {
          ends: [answer.subject.id, answer.object.id],
          attributes: said({
            predicate: answer.predicate,
            symmetric: symmetricIn(dataset, answer.predicate),
            status: answer.status,
            sources: answer.sourceCount,
            claims: answer.claimCount,
            denied: answer.deniedCount,
            origins: answer.origins.known,
            kinds: [...answer.kinds].sort().join('; '),
            summary: answer.summary,
          }),
        },
      ]),
  );
}

function claimEdges(dataset: Dataset): Edges {
  return Object.fromEntries(
    dataset.claims.map((claim) => [
      claim.id,
      {
        ends: [claim.subject, claim.object],
        attributes: said({
          predicate: claim.predicate,
          symmetric: symmetricIn(dataset, claim.predicate),
          caution: cautionOfClaim(claim),
          document: claim.source,
          polarity: claim.polarity,
          voice: claim.voice.join('; '),
          when: claim.when,
          gloss: claim.gloss,
        }),
      },
    ]),
  );
}

const RELATION_NAMES = 'predicate symmetric status sources claims denied origins kinds summary'.split(' ');
const CLAIM_NAMES = ['predicate', 'symmetric', 'caution', 'document', 'polarity', 'voice', 'when', 'gloss'];

describe.each(READERS)('%s', (format, read) => {
  it('reloads in graphology with the same relations as the queries give', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const graph = graphOf(dataset);
        const { text } = await exported(graph, format);
        expect(edgesOf(read(text), RELATION_NAMES)).toEqual(relationEdges(graph, dataset));
      }),
      { numRuns: 25 },
    );
  });

  it('reloads with each claim as an edge of its own where that is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const graph = graphOf(dataset);
        const { text } = await exported(graph, format, { edges: 'claims' });
        expect(edgesOf(read(text), CLAIM_NAMES)).toEqual(claimEdges(dataset));
      }),
      { numRuns: 25 },
    );
  });

  it('reloads with the ends as nodes, under their names', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const { text } = await exported(graphOf(dataset), format, { edges: 'claims' });
        const nodes = read(text).mapNodes((id, { label, type }) => [id, label, type]);
        const ends = new Set(dataset.claims.flatMap(({ subject, object }) => [subject, object]));
        const entities = dataset.entities
          .filter(({ id }) => ends.has(id))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(nodes).toEqual(entities.map(({ id, name, type }) => [id, name, type]));
      }),
      { numRuns: 25 },
    );
  });

  it('has directed edges alone, which is all that networkx takes and igraph keeps', async () => {
    const { text } = await exported(graphOf({ ...(await import('../world.ts')).world }), format);
    const graph = read(text);
    expect(graph.directedSize).toBeGreaterThan(0);
    expect(graph.undirectedSize).toBe(0);
    expect(text).toMatch(/symmetric[^\n]*true/u);
  });

  it('is a file of no edges where nothing matches', async () => {
    const { text } = await exported(graphOf({ ...(await import('../world.ts')).world }), format, {
      kinds: '',
    });
    expect(read(text).size + read(text).order).toBe(0);
  });
});
