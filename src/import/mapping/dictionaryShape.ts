import type { Shape } from '../../load/shape.ts';
import { describeNode } from '../../load/describeNode.ts';

/** A record whose field names are the author's own, such as a table of values. */
export function dictionaryOf<Value>(value: Shape<Value>): Shape<ReadonlyMap<string, Value>> {
  return (node, name, report) => {
    if (node.type !== 'map') {
      const message = `The field "${name}" must be a record of names and values, but is ${describeNode(node)}.`;
      report(node, { rule: 'wrong-shape', message });
      return undefined;
    }
    const read = new Map<string, Value>();
    for (const [key, field] of node.fields) {
      const item = value(field.value, `${name}.${key}`, report);
      if (item === undefined) return undefined;
      read.set(key, item);
    }
    return read;
  };
}
