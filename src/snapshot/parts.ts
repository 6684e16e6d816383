import type { LongTexts } from '../columns/longTexts.ts';

/** A column of numbers, as it lies in memory. */
export type Column = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

const TYPES = { Int32Array, Uint32Array, Uint16Array, Uint8Array, Float64Array } as const;
export type ColumnType = keyof typeof TYPES;

/** The leaves of a tree of objects, each with the names that lead to it, joined by points. */
export interface Parts {
  readonly columns: Map<string, Column>;
  readonly texts: Map<string, string>;
  readonly numbers: Map<string, number>;
  readonly sentences: Map<string, LongTexts>;
}

/** Takes a tree of objects apart. Lists and maps are no part of a snapshot: they are made again. */
export function partsOf(tree: object): Parts {
  const parts: Parts = { columns: new Map(), texts: new Map(), numbers: new Map(), sentences: new Map() };
  collect(parts, tree, '');
  return parts;
}

function collect(parts: Parts, node: unknown, path: string): void {
  if (typeof node === 'string') parts.texts.set(path, node);
  else if (typeof node === 'number') parts.numbers.set(path, node);
  else if (isColumn(node)) parts.columns.set(path, node);
  else if (isTree(node)) {
    if (isSentences(node)) parts.sentences.set(path, node);
    for (const [name, child] of Object.entries(node)) collect(parts, child, path ? `${path}.${name}` : name);
  }
}

/** Puts a leaf into a tree, where its names lead. */
export function plant(tree: Record<string, unknown>, path: string, leaf: unknown): void {
  const names = path.split('.');
  let node = tree;
  for (const name of names.slice(0, -1)) node = (node[name] ??= {}) as Record<string, unknown>;
  node[names.at(-1)!] = leaf;
}

export function typeOf(column: Column): ColumnType {
  return column.constructor.name as ColumnType;
}

/** The column of so many numbers that lies in memory from a byte on. */
export function columnIn(memory: SharedArrayBuffer, type: ColumnType, at: number, length: number): Column {
  const Column = TYPES[type] as new (memory: SharedArrayBuffer, at: number, length: number) => Column;
  return new Column(memory, at, length);
}

function isColumn(node: unknown): node is Column {
  return ArrayBuffer.isView(node) && node.constructor.name in TYPES;
}

function isSentences(node: object): node is LongTexts {
  return typeof (node as Partial<LongTexts>).read === 'function';
}

function isTree(node: unknown): node is object {
  return typeof node === 'object' && node !== null && !Array.isArray(node) && !(node instanceof Map);
}
