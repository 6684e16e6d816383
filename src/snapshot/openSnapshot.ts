import { fstatSync, openSync, readSync } from 'node:fs';
import type { ClaimColumns } from '../columns/claimColumns.ts';
import { readTimes } from '../columns/claimColumns.ts';
import { indexNames, type SortedNames } from '../columns/names.ts';
import type { ClaimIndex } from '../graph/claimIndex.ts';
import { type KnowledgeGraph, openKnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { onDemand } from '../graph/onDemand.ts';
import { aligned, FIRST_WORD, FORMAT, type Header, LONGEST_FIRST_LINE } from './header.ts';
import { columnIn, plant } from './parts.ts';

/** What a snapshot holds of an index; names and times are made again. */
type Stored = Pick<ClaimIndex, 'clustered' | 'relations' | 'judgements' | 'links'> & {
  readonly claims: ClaimColumns;
  readonly names: Omit<SortedNames, 'entities' | 'sources' | 'vocabulary'>;
  readonly places: { readonly x: Float64Array; readonly y: Float64Array };
};

/**
 * Opens a saved build. Columns are read into memory; sentences are read from the file as they are asked for, so that it
 * has to stay. Throws an error with a clear sentence for a file that is no snapshot of this format, or is cut short.
 */
export function openSnapshot(path: string): KnowledgeGraph {
  const file = openFile(path);
  const { hash, header, at } = readHeader(file, path);
  const { bytes } = header;
  const end = at + bytes.columns + bytes.texts + bytes.sentences;
  if (fstatSync(file).size !== end) {
    throw new Error(
      `The snapshot "${path}" has ${fstatSync(file).size} bytes, but should have ${end}; save it again.`,
    );
  }
  const stored = grow(file, header, at);
  const { entities, sources, vocabulary } = header.dataset;
  const names = indexNames({ ...stored.names, entities, sources, vocabulary });
  const { claims, clustered, relations, judgements, links, places } = stored;
  const times = readTimes(header.words, names);
  const index = { names, claims, clustered, words: header.words, times, relations, judgements, links };
  return {
    ...openKnowledgeGraph(index, header.dataset, hash),
    layout: onDemand(
      () =>
        new Map(names.ids.entities.map((id, entity) => [id, { x: places.x[entity]!, y: places.y[entity]! }])),
    ),
    laidOut: async () => undefined,
  };
}

function openFile(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`The snapshot "${path}" cannot be opened (${code ?? message}).`);
  }
}

interface Opened {
  readonly hash: string;
  readonly header: Header;
  /** Where the columns begin. */
  readonly at: number;
}

function readHeader(file: number, path: string): Opened {
  const start = readBytes(file, 0, LONGEST_FIRST_LINE).toString('latin1');
  const [word, format, hash, length] = start.slice(0, start.indexOf('\n')).split(' ');
  if (word !== FIRST_WORD || hash === undefined)
    throw new Error(`The file "${path}" is no snapshot of a build.`);
  if (Number(format) !== FORMAT) {
    throw new Error(
      `The snapshot "${path}" is of format ${format}, but this version reads ${FORMAT}; save it again.`,
    );
  }
  const first = start.indexOf('\n') + 1;
  const json = readBytes(file, first, Number(length));
  if (json.length < Number(length)) throw new Error(`The snapshot "${path}" is cut short; save it again.`);
  return { hash, header: JSON.parse(json.toString()) as Header, at: aligned(first + json.length) };
}

/** Puts the leaves together as they were. */
function grow(file: number, { columns, texts, numbers, sentences, bytes }: Header, at: number): Stored {
  const tree: Record<string, unknown> = {};
  const memory = new SharedArrayBuffer(bytes.columns);
  fill(file, at, new Uint8Array(memory));
  for (const { path, type, at: from, length } of columns)
    plant(tree, path, columnIn(memory, type, from, length));
  for (const { path, at: from, bytes: length, encoding } of texts) {
    plant(tree, path, readBytes(file, at + bytes.columns + from, length).toString(encoding));
  }
  for (const [path, number] of Object.entries(numbers)) plant(tree, path, number);
  const sentencesAt = at + bytes.columns + bytes.texts;
  for (const { path, at: from } of sentences) {
    const read = (first: number, end: number): Buffer =>
      readBytes(file, sentencesAt + from + first, end - first);
    plant(tree, `${path}.read`, read);
  }
  return tree as unknown as Stored;
}

function readBytes(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, fill(file, at, bytes));
}

/** Reads until a room is full or the file ends. The number of bytes read. */
function fill(file: number, at: number, room: Uint8Array): number {
  let filled = 0;
  while (filled < room.length) {
    const read = readSync(file, room, filled, Math.min(room.length - filled, 1 << 30), at + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
