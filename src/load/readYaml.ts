import { checkLines } from './checkLines.ts';
import { decodeUtf8 } from './decodeUtf8.ts';
import type { Entry } from './fileTree.ts';
import type { Loading } from './loading.ts';
import type { Node } from './node.ts';
import { parseYaml } from './parseYaml.ts';
import { LARGEST, readFile } from './readFile.ts';
import { reportInto } from './report.ts';

/** What a YAML file holds; undefined, with reports, where it cannot be read. */
export async function readYaml(loading: Loading, path: string, entry: Entry): Promise<Node | undefined> {
  const bytes = await readFile(loading, path, { entry, largest: LARGEST.yaml });
  if (!bytes) return undefined;
  const report = reportInto(loading.problems, path);
  const text = decodeUtf8(bytes, report);
  const node = text !== undefined && checkLines(text, report) ? parseYaml(text, report) : undefined;
  if (!node) loading.unread.push(path);
  return node;
}
