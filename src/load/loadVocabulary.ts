import { errorAt } from '../problems/problemAt.ts';
import type { Entry } from './fileTree.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { Loading } from './loading.ts';
import { readRecord } from './readRecord.ts';
import { readYaml } from './readYaml.ts';
import { startOf } from './report.ts';
import { vocabularyShape, type RawVocabulary } from './vocabularyShape.ts';

const FILE = 'vocabulary.yaml';

/** The vocabulary; undefined, with a report, where the dataset has none that can be read. */
export async function loadVocabulary(
  loading: Loading,
  entry: Entry | undefined,
): Promise<LoadedRecord<RawVocabulary> | undefined> {
  const { problems } = loading;
  if (!entry) {
    const message = `The dataset lacks the file "${FILE}", which defines its predicates.`;
    problems.push(errorAt(startOf(FILE), { rule: 'missing-file', message }));
    return undefined;
  }
  const node = await readYaml(loading, FILE, entry);
  return node && readRecord(node, vocabularyShape, { file: FILE, problems });
}
