import { quote } from '../problems/quote.ts';
import type { Node } from './node.ts';

/** What a node is, for messages. */
export function describeNode(node: Node): string {
  if (node.type === 'list') return 'a list';
  if (node.type === 'map') return 'a record of fields';
  return node.text.trim() === '' ? 'empty' : `the text ${quote(node.text)}`;
}
