import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { LongTexts } from '../columns/longTexts.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { aligned, FIRST_WORD, FORMAT, type Header, type Stretch } from './header.ts';
import { partsOf, type Parts, typeOf } from './parts.ts';

/** So many bytes of sentences are written at once. */
const CHUNK = 1 << 20;

/** Saves a build in a folder, as `<build hash>.snapshot`, whole or not at all. The path of the file. */
export function saveSnapshot(graph: KnowledgeGraph, folder: string): string {
  const { claims, clustered, relations, judgements, links, names, words } = graph.index;
  const parts = partsOf({ claims, clustered, relations, judgements, links, names, places: placesOf(graph) });
  const { entities, sources } = names;
  const header = headerOf(parts, { ...graph.dataset, entities, sources }, words);

  const path = join(folder, `${graph.hash}.snapshot`);
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w');
  try {
    write(file, header, { parts, hash: graph.hash });
    closeSync(file);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  return path;
}

/** Where entities are drawn, in the order of their numbers. */
function placesOf({ index, layout }: KnowledgeGraph): { readonly x: Float64Array; readonly y: Float64Array } {
  const points = layout();
  const ids = index.names.ids.entities;
  return {
    x: Float64Array.from(ids, (id) => points.get(id)!.x),
    y: Float64Array.from(ids, (id) => points.get(id)!.y),
  };
}

function headerOf(parts: Parts, dataset: Header['dataset'], words: Header['words']): Header {
  let columnBytes = 0;
  const columns = Array.from(parts.columns, ([path, column]) => {
    const at = columnBytes;
    columnBytes += aligned(column.byteLength);
    return { path, type: typeOf(column), at, length: column.length };
  });
  const texts = stretches(parts.texts, (text) => Buffer.byteLength(text, encodingOf(text))).map(
    (stretch) => ({
      ...stretch,
      encoding: encodingOf(parts.texts.get(stretch.path)!),
    }),
  );
  const sentences = stretches(parts.sentences, ({ size }) => size);
  return {
    columns,
    texts,
    numbers: Object.fromEntries([...parts.numbers].sort()),
    sentences,
    bytes: { columns: columnBytes, texts: endOf(texts), sentences: endOf(sentences) },
    dataset,
    words,
  };
}

function stretches<Leaf>(leaves: ReadonlyMap<string, Leaf>, bytesOf: (leaf: Leaf) => number): Stretch[] {
  let at = 0;
  return Array.from(leaves, ([path, leaf]) => {
    const stretch = { path, at, bytes: bytesOf(leaf) };
    at += aligned(stretch.bytes);
    return stretch;
  });
}

function endOf(all: readonly Stretch[]): number {
  const last = all.at(-1);
  return last ? last.at + aligned(last.bytes) : 0;
}

/** One byte a letter where that is enough. */
function encodingOf(text: string): 'latin1' | 'utf16le' {
  return /^[\u0000-\u00ff]*$/u.test(text) ? 'latin1' : 'utf16le';
}

function write(
  file: number,
  header: Header,
  { parts, hash }: { readonly parts: Parts; readonly hash: string },
): void {
  const json = Buffer.from(JSON.stringify(header));
  const firstLine = `${FIRST_WORD} ${FORMAT} ${hash} ${json.length}\n`;
  writePadded(file, Buffer.concat([Buffer.from(firstLine), json]));
  for (const column of parts.columns.values()) {
    writePadded(file, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  }
  for (const text of parts.texts.values()) writePadded(file, Buffer.from(text, encodingOf(text)));
  for (const sentences of parts.sentences.values()) writeSentences(file, sentences);
}

function writePadded(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  writeSync(file, new Uint8Array(aligned(bytes.length) - bytes.length));
}

/** A megabyte at a time: they need not lie in memory. */
function writeSentences(file: number, { size, read }: LongTexts): void {
  for (let at = 0; at < size;) at += writeSync(file, read(at, Math.min(at + CHUNK, size)));
  writeSync(file, new Uint8Array(aligned(size) - size));
}
