import { isAlias, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { quote } from '../problems/quote.ts';
import { duplicateKey } from './duplicateKey.ts';
import type { FieldNode, Node, Place, TextNode } from './node.ts';
import type { Report } from './report.ts';

/** What turns the nodes of one text: where an offset lies, and where complaints go. */
interface Turning {
  readonly placeOf: (offset: number) => Place;
  readonly report: Report;
}

/**
 * A node of the YAML library as one of ours. Undefined where it, or anything in it, is what the dataset does without:
 * aliases, anchors, tags, merge keys, keys that are no text. Each of these is reported.
 */
export function yamlNode(node: ParsedNode, turning: Turning): Node | undefined {
  const place = turning.placeOf(node.range[0]);
  if (isAlias(node)) return refuse(`alias "*${node.source}"`, place, turning);
  if (node.anchor !== undefined) return refuse(`anchor "&${node.anchor}"`, place, turning);
  if (node.tag !== undefined) return refuse(`tag ${quote(node.tag)}`, place, turning);
  if (isScalar(node)) return textNode(node, place);
  if (!isSeq(node)) return mapNode(node, place, turning);
  const items = node.items.map((item) => yamlNode(item as ParsedNode, turning));
  return items.every((item) => item !== undefined) ? { type: 'list', ...place, items } : undefined;
}

function refuse(what: string, place: Place, { report }: Turning): undefined {
  const message = `There is a YAML ${what} here; a dataset does without aliases, anchors, tags and merge keys, so write the value out.`;
  report(place, { rule: 'yaml-feature', message });
}

/** Block texts end with a line break that nobody means. */
function textNode(scalar: Scalar, place: Place): TextNode {
  const text = String(scalar.value ?? '');
  return { type: 'text', ...place, text: scalar.type?.startsWith('BLOCK') ? text.trimEnd() : text };
}

function mapNode(map: YAMLMap.Parsed, place: Place, turning: Turning): Node | undefined {
  const fields = new Map<string, FieldNode>();
  let complete = true;
  for (const pair of map.items) {
    const field = fieldNode(pair, turning);
    if (!field) complete = false;
    else if (!fields.has(field.name)) fields.set(field.name, field);
    else turning.report(field.key, duplicateKey(field.name, fields.get(field.name)!.key));
  }
  return complete ? { type: 'map', ...place, fields } : undefined;
}

function fieldNode({ key, value }: Pair<ParsedNode, ParsedNode | null>, turning: Turning) {
  const name = isScalar(key) ? String(key.value ?? '') : undefined;
  const place = turning.placeOf(key.range[0]);
  if (name === undefined || name === '<<' || key.tag !== undefined) {
    const what = name === '<<' ? 'merge key "<<"' : name === undefined ? 'key that is no text' : 'tag';
    return refuse(what, place, turning);
  }
  const node = value ? yamlNode(value, turning) : ({ type: 'text', ...place, text: '' } as const);
  return node && { name, key: place, value: node };
}
