import type { Position } from '../problems/problem.ts';
import type { FieldNode, Node, Place } from './node.ts';

/** A record of the dataset and where it stands. */
export interface LoadedRecord<Value> extends Position {
  readonly value: Value;
  /** False when something in it could not be read: what is absent may then only be unreadable. */
  readonly sound: boolean;
  /** Where its parts stand. A function, because those of a line of NDJSON are only looked for when asked about. */
  readonly tree: () => Node | undefined;
}

/** Field names and list indices from 0 that lead to a part of a record. */
export type Path = readonly (string | number)[];

/** Where the value at a path stands; what is not there stands where its nearest surroundings begin. */
export function positionOf(record: LoadedRecord<unknown>, ...path: Path): Position {
  let place: Place = record;
  let node = record.tree();
  for (const step of path) {
    node = node && valueAt(node, step);
    if (!node) break;
    place = node;
  }
  return { file: record.file, line: place.line, column: place.column };
}

/** Where the key of a field stands; that of an absent field stands where the record begins. */
export function keyPositionOf(record: LoadedRecord<unknown>, field: string): Position {
  const node = record.tree();
  const { line, column } = (node && fieldAt(node, field)?.key) ?? record;
  return { file: record.file, line, column };
}

function valueAt(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'string') return fieldAt(node, step)?.value;
  return node.type === 'list' ? node.items[step] : step === 0 ? node : undefined;
}

function fieldAt(node: Node, field: string): FieldNode | undefined {
  return node.type === 'map' ? node.fields.get(field) : undefined;
}
