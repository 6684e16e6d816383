import { basename } from 'node:path';
import { readDataset } from '../claims/readDataset.ts';
import type { Dataset } from '../claims/types.ts';
import { buildEntitySearch } from '../graph/entitySearch.ts';
import type { RawClaim } from '../load/claimShape.ts';
import type { Problem } from '../problems/problem.ts';
import { type Account, newAccount, type RowCounts } from './account.ts';
import type { ClaimWorld } from './claimRefusal.ts';
import { cellReader } from './columns.ts';
import { missingColumns } from './missingColumns.ts';
import type { Mapping } from './mapping/mappingShape.ts';
import { mapRow } from './mapRow.ts';
import { type Names, namesOf, type NewEntity, type UnknownName } from './names.ts';
import { overlayTree } from './overlayTree.ts';
import { type PlannedFile, plannedFiles, type PlannedSource } from './plannedFiles.ts';
import { readOwnClaims } from './readOwnClaims.ts';
import { readText } from './readText.ts';
import { csvRows } from './readers/csvRows.ts';
import { gexfRows } from './readers/gexfRows.ts';
import { graphmlRows } from './readers/graphmlRows.ts';
import { wikidataRows } from './readers/wikidataRows.ts';
import { isRowProblem, type RowOrProblem } from './row.ts';
import { type UnitedClaim, uniting } from './uniteClaims.ts';

/** Formats of rows, which a mapping makes claims of, and of Hearsay's own claims. */
export const ROW_FORMATS = ['csv', 'gexf', 'graphml', 'wikidata'] as const;
export const CLAIM_FORMATS = ['csv', 'ndjson', 'jsonld', 'trig'] as const;
export type ImportFormat = (typeof ROW_FORMATS)[number] | (typeof CLAIM_FORMATS)[number];

/** What is imported into what. */
export interface ImportArguments {
  readonly format: ImportFormat;
  readonly file: string;
  /** The data folder. */
  readonly data: string;
  /** How rows become claims; without one the file must hold Hearsay's own claims. */
  readonly mapping: Mapping | undefined;
  /** Slug of the source of claims that name none. */
  readonly source?: string | undefined;
  /** Make entities of names that nobody has. */
  readonly create: boolean;
  /** Put the claims in place of those that their sources have. */
  readonly replace: boolean;
  /** Told how many characters were read since the last time. */
  readonly onProgress?: ((characters: number) => void) | undefined;
}

/** What an import would do, with every row accounted for. Nothing is written yet. */
export interface ImportPlan {
  readonly counts: RowCounts;
  readonly skipped: readonly { readonly reason: string; readonly rows: number }[];
  readonly claims: number;
  readonly names: { readonly matched: number; readonly unknown: readonly UnknownName[] };
  /** Of the file's rows. */
  readonly problems: readonly Problem[];
  /** Of the dataset as it would be; any error keeps it from being written. */
  readonly datasetProblems: readonly Problem[];
  readonly files: readonly PlannedFile[];
  readonly hash: { readonly before: string; readonly after: string | undefined };
}

/** The dataset that is imported into has errors of its own. */
export class DatasetHasErrors extends Error {}

/** Reads a file and works out what it would change. Bad content is a problem, never an exception. */
export async function planImport(args: ImportArguments): Promise<ImportPlan> {
  const { data } = args;
  const { dataset, hash } = await readDataset(data);
  if (dataset === undefined) {
    throw new DatasetHasErrors(`The dataset in "${data}" has errors; "hearsay check" lists them.`);
  }
  const planned = await planFiles(args, dataset);
  const { files } = planned;
  const after = files.length === 0 ? { hash, problems: [] } : await readDataset(overlayTree(data, files));
  return {
    ...planned,
    datasetProblems: after.problems.filter(({ severity }) => severity === 'error'),
    hash: { before: hash, after: after.hash },
  };
}

/**
 * Counts, names and problems of the rows, and the files that would change. Once it is done the claims live in these alone,
 * which leaves room for the checks.
 */
async function planFiles(
  args: ImportArguments,
  dataset: Dataset,
): Promise<Omit<ImportPlan, 'datasetProblems' | 'hash'>> {
  const { data, mapping, create, replace } = args;
  const names = namesOf({
    entities: dataset.entities,
    search: buildEntitySearch(dataset.entities),
    known: mapping?.names ?? new Map(),
    create,
  });
  const broughtAlong = entitiesOf(mapping, dataset);
  broughtAlong.forEach(names.define);
  const account = newAccount(basename(args.file));
  const claims = await claimsOf(args, { dataset, names, account });
  const sources = plannedSources(claims, { dataset, replace, account, file: basename(args.file) });
  const used = new Set(claims.flatMap(({ record }) => entitiesIn(record)));
  const entities = [...broughtAlong, ...names.created.filter(({ id }) => used.has(id))];
  return {
    counts: account.counts(),
    skipped: account.reasons(),
    claims: claims.length,
    names: { matched: names.matched.size, unknown: names.unknown() },
    problems: account.problems,
    files: await plannedFiles({ data, dataset, sources, entities, replace }),
  };
}

interface Reading {
  readonly dataset: Dataset;
  readonly names: Names;
  readonly account: Account;
}

/** The claims of a file: by a mapping, or as Hearsay's own. */
async function claimsOf(args: ImportArguments, reading: Reading): Promise<readonly UnitedClaim[]> {
  const { mapping, format, file, onProgress } = args;
  const { dataset, names, account } = reading;
  const text = counted(readText(file, mapping?.table?.encoding), onProgress);
  const world: ClaimWorld = {
    vocabulary: dataset.vocabulary,
    entityOf: names.entityOf,
    ids: () => dataset.entities.map(({ id }) => id),
  };
  if (mapping === undefined)
    return readOwnClaims(text, { format, source: args.source, world, account, dataset });
  const united = uniting(mapping.unite ?? false);
  const cellOf = cellReader(mapping.table?.empty);
  const parts = { mapping, cellOf, names, world, number: () => account.counts().rows };
  for await (const row of rowsOf(format, text, mapping)) {
    if (isRowProblem(row)) account.problem(row);
    else account.row(row.place.line, () => united.add(mapRow(row, parts)));
  }
  return united.claims;
}

async function* counted(
  text: AsyncIterable<string>,
  onProgress: ((characters: number) => void) | undefined,
): AsyncGenerator<string> {
  for await (const piece of text) {
    onProgress?.(piece.length);
    yield piece;
  }
}

function rowsOf(
  format: ImportFormat,
  text: AsyncIterable<string>,
  mapping: Mapping,
): AsyncGenerator<RowOrProblem> {
  if (format === 'gexf') return gexfRows(text);
  if (format === 'graphml') return graphmlRows(text);
  if (format === 'wikidata') return wikidataRows(text);
  const complaintOf = (columns: readonly string[]): string | undefined => missingColumns(mapping, columns);
  return csvRows(text, { ...mapping.table, complaintOf });
}

/** The ids of all entities that a claim names. */
function entitiesIn({ subject, object, event, where, ...lists }: RawClaim): readonly string[] {
  const { voice = [], through = [], by = [], basis = [] } = lists;
  const all = [subject, object, event, where, ...voice, ...through, ...by, ...basis];
  return all.filter((id) => id !== undefined);
}

/** The entities that a mapping brings along and the dataset lacks. */
function entitiesOf(mapping: Mapping | undefined, dataset: Dataset): readonly NewEntity[] {
  const known = new Set(dataset.entities.map(({ id }) => id));
  return (mapping?.entities ?? []).flatMap(({ type, record }) =>
    record.id === undefined || known.has(record.id) ? [] : [{ ...record, type } as NewEntity],
  );
}

/** Claims by source, in the order of the file, with the lines that they come from as their note. */
function plannedSources(
  claims: readonly UnitedClaim[],
  { dataset, replace, account, file }: { dataset: Dataset; replace: boolean; account: Account; file: string },
): readonly PlannedSource[] {
  const having = new Set(dataset.claims.map(({ source }) => source));
  const sources = new Map<
    string,
    { record: PlannedSource['record']; claims: PlannedSource['claims'][number][] }
  >();
  for (const { source, sourceRecord, record, lines } of claims) {
    const planned = sources.get(source) ?? { record: sourceRecord, claims: [] };
    sources.set(source, planned);
    planned.claims.push(
      sourceRecord === undefined ? record : { ...record, note: noteOf(record.note, { lines, file }) },
    );
    if (planned.claims.length > 1 || replace || !having.has(source) || sourceRecord === undefined) continue;
    const message = `The source "${source}" has claims already; --replace puts these in their place.`;
    account.problem({
      place: { line: 1, column: 1 },
      complaint: { rule: 'source-has-claims', message },
      fatal: true,
    });
  }
  return [...sources].map(([slug, { record, claims: some }]) => ({ slug, record, claims: some }));
}

/** Lines that are listed in a note; more are counted. */
const MOST_LINES = 10;

function noteOf(
  note: string | undefined,
  { lines, file }: { lines: readonly number[]; file: string },
): string {
  const listed = lines.slice(0, MOST_LINES).join(', ');
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
  const where = `${lines.length === 1 ? 'Line' : 'Lines'} ${listed}${more} of ${file}.`;
  return note === undefined ? where : `${note.replace(/[.\s]+$/u, '')}. ${where}`;
}
