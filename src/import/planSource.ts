import { readDataset } from '../claims/readDataset.ts';
import { buildEntitySearch } from '../graph/entitySearch.ts';
import type { RawSource } from '../load/sourceShape.ts';
import type { Problem } from '../problems/problem.ts';
import { RowRefusal } from './evaluate.ts';
import { namesOf, type UnknownName } from './names.ts';
import { overlayTree } from './overlayTree.ts';
import { emptySource, type PlannedFile } from './plannedFiles.ts';
import { DatasetHasErrors } from './planImport.ts';

/** What is known of a source that is to be made; authors and publisher are names or ids. */
export interface SourceDescription {
  readonly title?: string | undefined;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly genre?: string | undefined;
}

/** The files of a new source, or what is wrong with it. */
export interface SourcePlan {
  readonly files: readonly PlannedFile[];
  /** Names of authors and publishers that no entity has. */
  readonly unknown: readonly UnknownName[];
  /** What keeps it from being written: sentences on the description, and errors of the dataset as it would be. */
  readonly refusals: readonly string[];
  readonly datasetProblems: readonly Problem[];
}

/** What is to be made, and where. */
export interface SourcePlanArguments {
  readonly data: string;
  readonly slug: string;
  readonly description: SourceDescription;
  /** Make entities of authors (persons) and publishers (organisations) that nobody has. */
  readonly create: boolean;
}

/** Works out the folder of a new source, without claims and coded for nothing yet, and checks the dataset with it. */
export async function planSource({
  data,
  slug,
  description,
  create,
}: SourcePlanArguments): Promise<SourcePlan> {
  const { dataset } = await readDataset(data);
  if (dataset === undefined)
    throw new DatasetHasErrors(`The dataset in "${data}" has errors; "hearsay check" lists them.`);
  const refusals: string[] = [];
  if (dataset.entities.some(({ id }) => id === slug)) refusals.push(`The id "${slug}" is taken.`);
  for (const field of ['title', 'date', 'language', 'genre'] as const) {
    if (description[field] === undefined)
      refusals.push(`The source has no ${field}; give it with --${field}.`);
  }
  const { entities } = dataset;
  const names = namesOf({ entities, search: buildEntitySearch(entities), known: new Map(), create });
  const idOf = (name: string, type: string): string[] => {
    try {
      return [names.idOf({ name, type, line: 1, wikidata: undefined })];
    } catch (error) {
      if (!(error instanceof RowRefusal)) throw error;
      refusals.push(error.message.replace(/; name one under "names" in the mapping, or add it/u, '; add it'));
      return [];
    }
  };
  const { authors: named, publisher, ...rest } = description;
  const authors = named.flatMap((name) => idOf(name, 'person'));
  const [house] = publisher === undefined ? [] : idOf(publisher, 'organization');
  const record = {
    ...rest,
    ...(authors.length > 0 ? { authors } : {}),
    ...(house === undefined ? {} : { publisher: house }),
  };
  const given = Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined),
  ) as RawSource;
  const files = await emptySource({ data, slug, record: given, entities: names.created });
  const { problems } = await readDataset(overlayTree(data, files));
  return {
    files,
    unknown: names.unknown(),
    refusals,
    datasetProblems: refusals.length > 0 ? [] : problems.filter(({ severity }) => severity === 'error'),
  };
}
