import { quote } from '../problems/quote.ts';
import { describeNode } from './describeNode.ts';
import type { Shape } from './shape.ts';
import { text } from './textShape.ts';

/** A list of items of one shape, possibly empty. Undefined as a whole when an item is of another. */
export function listOf<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (node, name, report) => {
    if (node.type !== 'list') {
      const hint = node.type === 'text' && node.text !== '' ? `; write [${node.text.slice(0, 60)}]` : '';
      const message = `The field "${name}" must be a list, but is ${describeNode(node)}${hint}.`;
      report(node, { rule: 'wrong-shape', message });
      return undefined;
    }
    const items = node.items.map((each) => item(each, name, report));
    return items.every((each) => each !== undefined) ? items : undefined;
  };
}

/** A list of texts. */
export const texts: Shape<readonly string[]> = listOf(text);

/** A list of texts, or the only one of them by itself. */
export const textOrTexts: Shape<readonly string[]> = (node, name, report) => {
  if (node.type === 'list') return texts(node, name, report);
  const only = text(node, name, report);
  return only === undefined ? undefined : [only];
};

/** `true` or `false`. */
export const trueOrFalse: Shape<boolean> = (node, name, report) => {
  const written = text(node, name, report);
  if (written === undefined || written === 'true' || written === 'false')
    return written && written === 'true';
  report(node, {
    rule: 'wrong-shape',
    message: `The field "${name}" must be "true" or "false", but is ${quote(written)}.`,
  });
  return undefined;
};
