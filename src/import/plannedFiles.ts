import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Dataset } from '../claims/types.ts';
import type { RawClaim } from '../load/claimShape.ts';
import type { RawSource } from '../load/sourceShape.ts';
import type { NewEntity } from './names.ts';

/**
 * A file that would be written, or taken away where `content` is undefined. Paths are relative to the data folder. Contents
 * are bytes, since those of a million claims may be more than a string can hold.
 */
export interface PlannedFile {
  readonly path: string;
  readonly content: Uint8Array | undefined;
  /** In a few words, what becomes of it. */
  readonly change: string;
}

/** The claims of a source, and what its `source.yaml` is to say where it is new. */
export interface PlannedSource {
  readonly slug: string;
  readonly record: RawSource | undefined;
  readonly claims: readonly RawClaim[];
}

/** What is to be written into which dataset. */
export interface PlanParts {
  /** The data folder. */
  readonly data: string;
  readonly dataset: Dataset;
  readonly sources: readonly PlannedSource[];
  readonly entities: readonly NewEntity[];
  /** Put the claims in place of those that their sources have; else they are added. */
  readonly replace: boolean;
}

/** The files that would change: sources with their claims, then entities. */
export async function plannedFiles({
  data,
  dataset,
  sources,
  entities,
  replace,
}: PlanParts): Promise<PlannedFile[]> {
  const files: PlannedFile[] = [];
  const known = new Set(dataset.sources.map(({ id }) => id));
  for (const { slug, record, claims } of sources) {
    const folder = `sources/${slug}`;
    if (!known.has(slug)) {
      files.push({
        path: `${folder}/source.yaml`,
        content: Buffer.from(sourceYaml(record ?? {}, claims.length)),
        change: 'new',
      });
    }
    const before = replace ? undefined : await current(data, `${folder}/claims.ndjson`);
    const count = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
    files.push({ path: `${folder}/claims.ndjson`, content: linesOf(before, claims), change: count });
    if (replace && (await current(data, `${folder}/claims.yaml`)) !== undefined) {
      files.push({ path: `${folder}/claims.yaml`, content: undefined, change: 'replaced by claims.ndjson' });
    }
  }
  return [...files, ...(await entityFiles(data, entities))];
}

/** Claims that are put into bytes at a time. */
const AT_A_TIME = 1000;

/** The lines that there were, and one for each claim. */
function linesOf(before: Buffer | undefined, claims: readonly RawClaim[]): Uint8Array {
  const parts = before === undefined ? [] : [before];
  if (before !== undefined && before.length > 0 && before.at(-1) !== LINE_FEED) parts.push(Buffer.from('\n'));
  for (let from = 0; from < claims.length; from += AT_A_TIME) {
    const some = claims.slice(from, from + AT_A_TIME);
    parts.push(Buffer.from(some.map((claim) => `${JSON.stringify(claim)}\n`).join('')));
  }
  return Buffer.concat(parts);
}

const LINE_FEED = 0x0a;

/** The files of a source without claims, and of the entities that it names and the dataset lacks. */
export async function emptySource({
  data,
  slug,
  record,
  entities,
}: {
  readonly data: string;
  readonly slug: string;
  readonly record: RawSource;
  readonly entities: readonly NewEntity[];
}): Promise<PlannedFile[]> {
  const { title, authors, publisher, date, url, language, genre } = record;
  const ordered = { title, authors, publisher, date, url, language, genre, coded: [] };
  const content = yamlOf(
    Object.fromEntries(Object.entries(ordered).filter(([, value]) => value !== undefined)),
  );
  return [
    { path: `sources/${slug}/source.yaml`, content: Buffer.from(content), change: 'new' },
    { path: `sources/${slug}/claims.yaml`, content: Buffer.from('[]\n'), change: 'no claims yet' },
    ...(await entityFiles(data, entities)),
  ];
}

async function entityFiles(data: string, entities: PlanParts['entities']): Promise<PlannedFile[]> {
  const types = [...new Set(entities.map(({ type }) => type))].sort();
  return Promise.all(
    types.map(async (type) => {
      const path = `entities/${type}.yaml`;
      const added = entities.filter((entity) => entity.type === type).map(({ type: _, ...record }) => record);
      const before = (await current(data, path))?.toString();
      const kept = before === undefined || before.trim() === '[]' ? '' : before.trimEnd();
      const content = `${kept === '' ? '' : `${kept}\n\n`}${added.map((record) => yamlOf([record])).join('\n')}`;
      return { path, content: Buffer.from(content), change: `${added.length} added` };
    }),
  );
}

/** The number of claims is expected from now on, so that a later loss is noticed. */
function sourceYaml(record: RawSource, claims: number): string {
  const standard = {
    language: 'en',
    genre: 'dataset',
    coded: [],
    expect: { lowest: claims, highest: claims },
  };
  const { title, ...rest } = record;
  return yamlOf({
    title,
    ...rest,
    ...Object.fromEntries(Object.entries(standard).filter(([name]) => !(name in record))),
  });
}

function yamlOf(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

async function current(data: string, path: string): Promise<Buffer | undefined> {
  return readFile(join(data, path)).catch(() => undefined);
}
