import type { Problem } from '../problems/problem.ts';
import type { LoadedRecord } from './loadedRecord.ts';
import type { Node } from './node.ts';
import { reportInto } from './report.ts';
import type { Shape } from './shape.ts';

/** A record of a file out of its node; undefined, with a report, for what is no record. */
export function readRecord<Value>(
  node: Node,
  shape: Shape<Value>,
  { file, problems }: { file: string; problems: Problem[] },
): LoadedRecord<Value> | undefined {
  const before = problems.length;
  const value = shape(node, file, reportInto(problems, file));
  if (value === undefined) return undefined;
  const sound = problems.length === before;
  return { file, line: node.line, column: node.column, value, sound, tree: () => node };
}
