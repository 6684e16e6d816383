import { duplicateKey } from './duplicateKey.ts';
import { jsonTokens, type JsonToken } from './jsonTokens.ts';
import { DEEPEST, type FieldNode, type Node, type Place } from './node.ts';
import type { Report } from './report.ts';

/** Thrown at the first token that does not fit, caught in `parseJson`. */
class Misplaced extends Error {
  constructor(
    readonly token: JsonToken,
    message: string,
  ) {
    super(message);
  }
}

/** A line of JSON on its way: its tokens, and how many of them are read. */
interface Reading {
  readonly tokens: readonly JsonToken[];
  readonly line: number;
  readonly report: Report;
  next: number;
}

/**
 * Reads one line of JSON, all scalars as text, `null` as the empty text. JSON.parse would tell no places and let a
 * field be given twice. Undefined, with a report, for what is no JSON.
 */
export function parseJson(text: string, line: number, report: Report): Node | undefined {
  const reading: Reading = { tokens: jsonTokens(text), line, report, next: 0 };
  try {
    const node = readValue(reading, 0);
    take(reading, 'end', 'the end of the line');
    return node;
  } catch (error) {
    if (!(error instanceof Misplaced)) throw error;
    const message = `This line is not valid JSON: ${error.message}.`;
    report(placeOf(reading, error.token), { rule: 'json-syntax', message });
    return undefined;
  }
}

function placeOf(reading: Reading, token: JsonToken): Place {
  return { line: reading.line, column: token.offset + 1 };
}

function peek(reading: Reading): JsonToken {
  return reading.tokens[reading.next]!;
}

function take(reading: Reading, type: JsonToken['type'], expected: string): JsonToken {
  const token = peek(reading);
  if (token.type !== type) throw new Misplaced(token, `${expected} is expected here`);
  reading.next += 1;
  return token;
}

function skip(reading: Reading, type: JsonToken['type']): boolean {
  if (peek(reading).type !== type) return false;
  reading.next += 1;
  return true;
}

function readValue(reading: Reading, depth: number): Node {
  const token = peek(reading);
  const place = placeOf(reading, token);
  if (depth > DEEPEST) throw new Misplaced(token, 'it nests too deeply');
  if (skip(reading, '{')) return { type: 'map', ...place, fields: readFields(reading, depth) };
  if (skip(reading, '[')) return { type: 'list', ...place, items: readItems(reading, depth) };
  if (skip(reading, 'string') || skip(reading, 'literal'))
    return { type: 'text', ...place, text: token.text };
  throw new Misplaced(token, 'a value is expected here');
}

function readItems(reading: Reading, depth: number): Node[] {
  const items: Node[] = [];
  if (skip(reading, ']')) return items;
  do items.push(readValue(reading, depth + 1));
  while (skip(reading, ','));
  take(reading, ']', '"," or "]"');
  return items;
}

function readFields(reading: Reading, depth: number): Map<string, FieldNode> {
  const fields = new Map<string, FieldNode>();
  if (skip(reading, '}')) return fields;
  do {
    const name = take(reading, 'string', 'a field name in double quotes');
    const key = placeOf(reading, name);
    take(reading, ':', '":"');
    const value = readValue(reading, depth + 1);
    const first = fields.get(name.text);
    if (first) reading.report(key, duplicateKey(name.text, first.key));
    else fields.set(name.text, { key, value });
  } while (skip(reading, ','));
  take(reading, '}', '"," or "}"');
  return fields;
}
