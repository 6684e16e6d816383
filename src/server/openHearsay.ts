import { readFile } from 'node:fs/promises';
import type { ApiContext } from '../api/context.ts';
import { readDataset } from '../claims/readDataset.ts';
import { ask } from '../ask/ask.ts';
import { buildAsker } from '../ask/asker.ts';
import { type AnchorsOf, attachTexts } from '../evidence/attachedTexts.ts';
import { allClaims, claimsOfSource } from '../graph/claimIndex.ts';
import { buildKnowledgeGraph, type KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import type { Problem } from '../problems/problem.ts';
import { onDemand } from '../graph/onDemand.ts';
import { inMemory } from '../queries/inMemory.ts';
import { openSnapshot } from '../snapshot/openSnapshot.ts';
import { readTexts } from '../texts/readTexts.ts';
import { PROJECT_PATHS } from './projectPaths.ts';

/** Which dataset, and which folder of attached texts. */
export interface OpenSettings {
  readonly data: string;
  readonly texts: string;
  /** A saved build to open in place of the dataset. */
  readonly snapshot?: string | undefined;
}

/** A dataset ready to be asked. */
export interface OpenHearsay {
  readonly graph: KnowledgeGraph;
  readonly context: ApiContext;
  /** Sentences on copies of texts that could not be read. */
  readonly complaints: readonly string[];
}

/** The data has errors; nothing can be built from it. */
export class DataProblemsError extends Error {
  override readonly name = 'DataProblemsError';
  readonly problems: readonly Problem[];

  constructor(data: string, problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    const first = errors[0];
    const where = first ? ` The first, at ${first.file}:${first.line}:${first.column}: ${first.message}` : '';
    super(
      `The dataset in "${data}" has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; "hearsay check" lists ${errors.length === 1 ? 'it' : 'them'}.${where}`,
    );
    this.problems = problems;
  }
}

/** Files → claims → graph → queries → API, top to bottom. Rejects with DataProblemsError when the data has errors. */
export async function openHearsay({ data, texts, snapshot }: OpenSettings): Promise<OpenHearsay> {
  return openGraph(snapshot === undefined ? await buildFrom(data) : openSnapshot(snapshot), texts);
}

/** A knowledge graph with the texts attached to it → queries → API. */
export async function openGraph(graph: KnowledgeGraph, texts: string): Promise<OpenHearsay> {
  const anchors = anchorsIn(graph);
  const copies = await readTexts(texts, anchors);
  const hearsay = inMemory(graph);
  const asker = onDemand(() =>
    buildAsker(graph.dataset, { all: allClaims(graph.index), count: graph.index.claims.count }, hearsay),
  );
  const { version } = JSON.parse(await readFile(PROJECT_PATHS.manifest, 'utf8')) as { version: string };
  return {
    graph,
    context: {
      hearsay,
      ask: (question, asked = hearsay) => ask(question, { ...asker(), hearsay: asked }),
      texts: attachTexts(anchors, copies.texts),
      sizes: { sources: graph.dataset.sources.length, relations: graph.index.relations.count },
      builtAt: new Date().toISOString(),
      version,
    },
    complaints: copies.complaints,
  };
}

async function buildFrom(data: string): Promise<KnowledgeGraph> {
  const { dataset, hash, problems } = await readDataset(data);
  if (dataset === undefined || hash === undefined) throw new DataProblemsError(data, problems);
  return buildKnowledgeGraph(dataset, hash);
}

/** The anchors of each source, gathered when they are asked for: only attached texts need them. */
function anchorsIn({ index }: KnowledgeGraph): AnchorsOf {
  return {
    get(slug) {
      const source = index.names.sourceNumbers.get(slug);
      return source === undefined
        ? undefined
        : claimsOfSource(index, source).flatMap(({ evidence }) => evidence);
    },
  };
}
