import { errorAt } from '../problems/problemAt.ts';
import { sortProblems } from '../problems/sortProblems.ts';
import { accountShape } from './accountShape.ts';
import { diskTree } from './diskTree.ts';
import type { Entry, FileTree } from './fileTree.ts';
import { loadEntities } from './loadEntities.ts';
import { loadSources } from './loadSources.ts';
import { loadVocabulary } from './loadVocabulary.ts';
import { NOTHING_LOADED, type LoadedDataset } from './loadedDataset.ts';
import type { Loading } from './loading.ts';
import { readRecords } from './readRecords.ts';
import { startOf } from './report.ts';
import { reportUnknownFiles } from './reportUnknownFiles.ts';

const ACCOUNTS = 'accounts.yaml';
/** A README is for people. */
const KNOWN = ['vocabulary.yaml', 'entities', 'sources', ACCOUNTS, 'README.md'];

/**
 * Reads all files of a dataset: a folder on disk, or a tree of files. In the order of names, so that the same files
 * give the same result everywhere. Bad content is a problem, never an exception.
 */
export async function loadDataset(folder: string | FileTree): Promise<LoadedDataset> {
  const tree = typeof folder === 'string' ? diskTree(folder) : folder;
  const loading: Loading = { tree, problems: [], unread: [] };
  const top = await listTop(loading, typeof folder === 'string' ? folder : '.');
  if (!top) return { ...NOTHING_LOADED, unread: ['.'], problems: loading.problems };
  reportUnknownFiles(loading, top.values(), { folder: '', known: KNOWN });
  const vocabulary = await loadVocabulary(loading, top.get('vocabulary.yaml'));
  const entities = await loadEntities(loading, top.get('entities'));
  const sources = await loadSources(loading, top.get('sources'));
  const entry = top.get(ACCOUNTS);
  const accounts = entry ? await readRecords(loading, { path: ACCOUNTS, entry }, accountShape) : [];
  const { unread } = loading;
  return { vocabulary, entities, sources, accounts, unread, problems: sortProblems(loading.problems) };
}

async function listTop({ tree, problems }: Loading, name: string): Promise<Map<string, Entry> | undefined> {
  try {
    return new Map((await tree.list('')).map((entry) => [entry.name, entry]));
  } catch {
    const message = `There is no folder "${name}" with a dataset in it.`;
    problems.push(errorAt(startOf('.'), { rule: 'missing-folder', message }));
    return undefined;
  }
}
