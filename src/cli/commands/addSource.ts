import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { planSource } from '../../import/planSource.ts';
import { writePlan } from '../../import/writePlan.ts';
import { formatProblem } from '../../problems/formatProblem.ts';
import { decodeText } from '../../evidence/decodeText.ts';
import { pageMetadata, type PageMetadata } from '../../texts/metaTags.ts';
import type { DataOptions } from '../dataOptions.ts';
import { nameInWords } from '../importInWords.ts';
import { UsageError } from '../usageError.ts';

/** Options of `hearsay add-source`: what is known of it. What is typed in wins over what a page says of itself. */
export interface AddSourceOptions extends DataOptions {
  readonly from?: string;
  readonly title?: string;
  readonly author?: readonly string[];
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly genre?: string;
  readonly create?: boolean;
}

/** Makes the folder of a new source; 1, with what is wanting, where it would not pass the checks. */
export async function addSource(slug: string, options: AddSourceOptions): Promise<number> {
  const page = options.from === undefined ? { authors: [] } : await metadataOf(options.from);
  const { title, author, publisher, date, url, language, genre, create = false, data } = options;
  const typed = { title, authors: author, publisher, date, url, language, genre };
  const given = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined));
  const plan = await planSource({ data, slug, create, description: { ...page, ...given } });
  const { files, unknown, refusals, datasetProblems } = plan;
  const folder = relative(process.cwd(), data);
  for (const refusal of refusals) console.log(refusal);
  for (const name of unknown) console.log(nameInWords(name));
  for (const problem of datasetProblems) console.log(formatProblem(problem, folder));
  if (refusals.length + datasetProblems.length > 0) return 1;
  await writePlan(data, files);
  for (const { path, change } of files) console.log(`${folder}/${path}: ${change}`);
  return 0;
}

async function metadataOf(file: string): Promise<PageMetadata> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The file "${file}" cannot be read (${error.code ?? error.message}).`);
  });
  return pageMetadata(decodeText(bytes));
}
