import type { Entry } from './fileTree.ts';
import { describeNode } from './describeNode.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { Loading } from './loading.ts';
import { readRecord } from './readRecord.ts';
import { readYaml } from './readYaml.ts';
import { reportInto, START } from './report.ts';
import type { Shape } from './shape.ts';

/** The records of a YAML file that holds a list of them; none, with reports, where it does not. */
export async function readRecords<Value>(
  loading: Loading,
  { path, entry }: { path: string; entry: Entry },
  shape: Shape<Value>,
): Promise<LoadedRecord<Value>[]> {
  const node = await readYaml(loading, path, entry);
  if (!node) return [];
  const { problems } = loading;
  if (node.type !== 'list') {
    const message = `The file must hold a list of records, each begun by "- ", but holds ${describeNode(node)}.`;
    reportInto(problems, path)(START, { rule: 'wrong-shape', message });
    loading.unread.push(path);
    return [];
  }
  const records = node.items.map((item) => readRecord(item, shape, { file: path, problems }));
  return records.filter((record) => record !== undefined);
}
