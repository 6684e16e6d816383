import { describeNode } from './describeNode.ts';
import type { Shape } from './shape.ts';

/** Text with at least one visible character. */
export const text: Shape<string> = (node, name, report) => {
  if (node.type !== 'text') {
    const message = `The field "${name}" must be text, but is ${describeNode(node)}.`;
    report(node, { rule: 'wrong-shape', message });
    return undefined;
  }
  if (node.text.trim() !== '') return node.text;
  report(node, {
    rule: 'empty-value',
    message: `The field "${name}" is empty; give it a value or leave it out.`,
  });
  return undefined;
};
