import fc from 'fast-check';
import { Parser, type Quad } from 'n3';
import { describe, expect, it } from 'vitest';
import type { Claim, Dataset } from '../../src/claims/types.ts';
import { nanopublication } from '../../src/export/nanopublication.ts';
import { datasetIris } from '../../src/export/rdfTerms.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { aClaim, world, worldGraph } from '../world.ts';
import { anyDataset } from './anyDataset.ts';
import { exported } from './exported.ts';

const NP = 'http://www.nanopub.org/nschema#';
const PROV = 'http://www.w3.org/ns/prov#';
const BASE = 'https://example.org/hearsay/';
const graphOf = (dataset: Dataset): KnowledgeGraph => buildKnowledgeGraph(dataset, 'f'.repeat(64));
const read = (text: string): Quad[] => new Parser({ format: 'application/trig' }).parse(text);

function quadsOf({ claims, entities, sources }: Dataset, rdf12: boolean): number {
  const parts = {
    iris: datasetIris('urn:hearsay:'),
    rdf12,
    hash: 'f'.repeat(64),
    entityOf: (id: string) => entities.find((entity) => entity.id === id)!,
    sourceOf: (id: string) => sources.find((source) => source.id === id)!,
  };
  return claims.reduce((sum, claim) => sum + nanopublication(claim, parts).length, 0);
}

/** The claim by itself in the small world, as TriG. */
async function trigOf(claim: Claim, parameters: Record<string, string> = {}): Promise<Quad[]> {
  return read(
    (await exported(worldGraph({ claims: [claim], accounts: [] }), 'trig', { base: BASE, ...parameters }))
      .text,
  );
}

const entity = (id: string): string => `${BASE}entity/${id}`;
const bare = (quads: readonly Quad[]): Quad[] =>
  quads.filter(
    ({ subject, object }) => subject.value === entity('crown') && object.value === entity('blue-company'),
  );

/** The four graphs of a nanopublication, after its parts are held against the guidelines of nanopub.net. */
function wellFormedGraphs({ subject, graph }: Quad, quads: readonly Quad[]): string[] {
  const inHead = quads.filter((quad) => quad.graph.value === graph.value);
  const linked = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map((name) => {
    const links = inHead.filter((quad) => quad.predicate.value === NP + name);
    expect(links.map((quad) => quad.subject.value)).toEqual([subject.value]);
    return links[0]!.object.value;
  });
  const [assertion = '', provenance, information] = linked;
  const about = (place: string | undefined): string[] =>
    quads.filter((quad) => quad.graph.value === place).map((quad) => quad.subject.value);
  expect(inHead).toHaveLength(4);
  expect(about(assertion)).not.toEqual([]);
  expect(about(provenance)).toContain(assertion);
  expect(about(information)).toContain(subject.value);
  return [graph.value, ...linked];
}

describe('trig', () => {
  it.each([
    ['1.1', {}],
    ['1.2', { rdf12: 'true' }],
  ] as const)('parses in n3 with as many quads as were written (RDF %s)', async (_, parameters) => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const { text } = await exported(graphOf(dataset), 'trig', parameters);
        expect(read(text)).toHaveLength(quadsOf(dataset, 'rdf12' in parameters));
      }),
      { numRuns: 25 },
    );
  });

  it('makes the relation a triple where the source says so flatly in its own word', async () => {
    const [triple, ...more] = bare(await trigOf(aClaim()));
    expect(triple?.predicate.value).toBe(`${BASE}term/backs`);
    expect(triple?.graph.value).toBe(`${BASE}claim/chronicle/a-claim#assertion`);
    expect(more).toEqual([]);
  });

  it.each<[string, Partial<Claim>]>([
    ['denied', { polarity: 'denied' }],
    ['attributed', { voice: ['miller'] }],
    ['attributed and endorsed', { voice: ['miller'], stance: 'endorses' }],
    ['uncertain', { certainty: 'probable' }],
    ['planned', { modality: 'planned' }],
    ['a comment', { part: 'comment', voice: ['miller'] }],
  ])('never makes a triple of a claim that is %s', async (_, change) => {
    for (const parameters of [{}, { rdf12: 'true' }]) {
      expect(bare(await trigOf(aClaim(change), parameters as Record<string, string>))).toEqual([]);
    }
  });

  it('reifies it in RDF 1.1, and has a triple term for it in RDF 1.2', async () => {
    const denial = aClaim({ polarity: 'denied' });
    const about = (quads: readonly Quad[]): string[] =>
      quads
        .filter(({ subject }) => subject.value.endsWith('#claim'))
        .filter(({ predicate }) =>
          /rdf-syntax-ns#(?:subject|predicate|object|reifies)$/u.test(predicate.value),
        )
        .map(({ predicate, object }) => `${predicate.value.split('#')[1]} ${object.termType}`);
    expect(about(await trigOf(denial))).toEqual([
      'subject NamedNode',
      'predicate NamedNode',
      'object NamedNode',
    ]);
    expect(about(await trigOf(denial, { rdf12: 'true' }))).toEqual(['reifies Quad']);
  });

  it('gives each claim the four graphs of a nanopublication', async () => {
    const quads = await trigOf(aClaim());
    const link = (name: string): string | undefined =>
      quads.find(({ predicate }) => predicate.value === NP + name)?.object.value;
    const graphs = new Set(quads.map(({ graph }) => graph.value));
    const [assertion, provenance, info] = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map(link);
    expect([...graphs].sort()).toEqual(
      [`${BASE}claim/chronicle/a-claim#head`, assertion, provenance, info].sort(),
    );
    expect(
      quads.some(({ graph, subject }) => graph.value === provenance && subject.value === assertion),
    ).toBe(true);
    expect(
      quads.some(
        ({ graph, subject }) => graph.value === info && subject.value === `${BASE}claim/chronicle/a-claim`,
      ),
    ).toBe(true);
  });

  it('is well-formed, whatever the dataset: four graphs that are not empty, about what they are to be about, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, fc.boolean(), async (dataset, rdf12) => {
        const { text } = await exported(graphOf(dataset), 'trig', rdf12 ? { rdf12: 'true' } : {});
        const quads = read(text);
        const heads = quads.filter(({ object }) => object.value === `${NP}Nanopublication`);
        expect(heads).toHaveLength(dataset.claims.length);
        const graphs = heads.flatMap((head) => wellFormedGraphs(head, quads));
        expect(new Set(graphs).size).toBe(4 * heads.length);
        expect(new Set(quads.map(({ graph }) => graph.value))).toEqual(new Set(graphs));
        const terms = quads.flatMap(({ subject, object }) => [subject.termType, object.termType]);
        expect(terms).not.toContain('BlankNode');
      }),
      { numRuns: 25 },
    );
  });

  it('leads from the assertion through the chain of voices to the first utterer', async () => {
    const quads = await trigOf(aClaim({ voice: ['ferryman', 'miller'] }));
    const object = (subject: string, predicate: string): string | undefined =>
      quads.find((quad) => quad.subject.value === subject && quad.predicate.value === PROV + predicate)
        ?.object.value;
    const assertion = `${BASE}claim/chronicle/a-claim#assertion`;
    const last = object(assertion, 'wasQuotedFrom')!;
    expect(object(assertion, 'hadPrimarySource')).toBe(entity('chronicle'));
    expect(object(last, 'wasAttributedTo')).toBe(entity('miller'));
    expect(object(object(last, 'wasQuotedFrom')!, 'wasAttributedTo')).toBe(entity('ferryman'));
  });

  it('is an empty file of RDF where nothing matches', async () => {
    expect(read((await exported(graphOf(world), 'trig', { kinds: '' })).text)).toEqual([]);
  });
});
