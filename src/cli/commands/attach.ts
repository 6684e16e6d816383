import { stat, readdir, mkdtemp, writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../../claims/types.ts';
import type { Anchor } from '../../evidence/anchor.ts';
import { allClaims } from '../../graph/claimIndex.ts';
import { openHearsay } from '../../server/openHearsay.ts';
import { anchorsBySource } from '../../texts/anchorsBySource.ts';
import { type Attached, attachFile } from '../../texts/attachFile.ts';
import { fetchText } from '../../texts/fetchText.ts';
import { slugOfFile } from '../../texts/readTexts.ts';
import type { DataOptions } from '../dataOptions.ts';
import { printTable } from '../printTable.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay attach`. */
export interface AttachOptions extends DataOptions {
  readonly fetch?: boolean;
  readonly json?: boolean;
}

type Anchors = ReadonlyMap<string, readonly Anchor[]>;
/** What became of one copy: it was attached, or a sentence says why not. */
type Outcome = Attached | { readonly problem: string };

/** Attaches copies of the sources' texts from files or folders, or gets them from the sources' own addresses. */
export async function attach(names: readonly string[], options: AttachOptions): Promise<number> {
  if (names.length === 0 && !options.fetch) {
    throw new UsageError(
      'Name a file or a folder with copies, or use --fetch to get them from their publishers.',
    );
  }
  const files = options.fetch ? [] : await filesOf(names);
  const { graph } = await openHearsay(options);
  const anchorsOf = anchorsBySource({ sources: graph.dataset.sources, claims: allClaims(graph.index) });
  const outcomes = options.fetch
    ? await fetchAll(chosen(graph.dataset.sources, names), options.texts, anchorsOf)
    : await attachAll(files, options.texts, anchorsOf);
  print(outcomes, options.json ?? false);
  return outcomes.some((outcome) => 'problem' in outcome) ? 1 : 0;
}

function chosen(sources: readonly Source[], slugs: readonly string[]): readonly Source[] {
  if (slugs.length === 0) return sources;
  return slugs.map((slug) => {
    const source = sources.find(({ id }) => id === slug);
    if (source) return source;
    throw new UsageError(
      `There is no source "${slug}"; the sources are ${sources.map(({ id }) => `"${id}"`).join(', ')}.`,
    );
  });
}

/** One site after the other, so that none is asked for two pages at once. */
async function fetchAll(sources: readonly Source[], folder: string, anchorsOf: Anchors): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    outcomes.push(await outcomeOf(() => fetchOne(source, folder, anchorsOf)));
  }
  return outcomes;
}

async function fetchOne({ id, url }: Source, folder: string, anchorsOf: Anchors): Promise<Attached> {
  if (url === undefined) throw new RangeError(`The source "${id}" has no address to get it from.`);
  const { bytes, ending } = await fetchText(url);
  const scratch = await mkdtemp(join(tmpdir(), 'hearsay-'));
  try {
    const file = join(scratch, id + ending);
    await writeFile(file, bytes);
    return await attachFile(file, folder, anchorsOf, url);
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function attachAll(files: readonly string[], folder: string, anchorsOf: Anchors): Promise<Outcome[]> {
  return Promise.all(files.map((file) => outcomeOf(() => attachFile(file, folder, anchorsOf))));
}

async function outcomeOf(work: () => Promise<Attached>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) return { problem: error.message };
    throw error;
  }
}

async function filesOf(names: readonly string[]): Promise<readonly string[]> {
  const files = await Promise.all(
    names.map(async (name) => {
      const info = await stat(name).catch(() => {
        throw new UsageError(`There is no file or folder "${name}".`);
      });
      if (!info.isDirectory()) return [name];
      const entries = (await readdir(name)).filter((entry) => slugOfFile(entry) !== undefined).sort();
      return entries.map((entry) => join(name, entry));
    }),
  );
  return files.flat();
}

function print(outcomes: readonly Outcome[], json: boolean): void {
  if (json) {
    console.log(JSON.stringify(outcomes, null, 2));
    return;
  }
  const attached = outcomes.filter((outcome) => 'source' in outcome);
  if (attached.length > 0) {
    printTable(
      ['source', 'passages found', 'of', 'attached as'],
      attached.map(({ source, found, anchors, path }) => [source, found, anchors, path]),
    );
  }
  for (const outcome of outcomes) if ('problem' in outcome) console.error(outcome.problem);
}
