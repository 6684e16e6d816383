import { didYouMean } from '../problems/didYouMean.ts';
import { nearMisses } from '../problems/nearMisses.ts';
import { quote } from '../problems/quote.ts';
import { withArticle } from '../problems/withArticle.ts';
import { describeNode } from './describeNode.ts';
import type { MapNode } from './node.ts';
import type { Report } from './report.ts';
import type { Shape, ValueOf } from './shape.ts';

/** The fields of a record as far as they could be read: one that is missing or malformed is left out and reported. */
export type RecordValue<Fields> = { readonly [Name in keyof Fields]?: ValueOf<Fields[Name]> };

/** What a record may hold: a shape per field, and which of them it must hold. */
export interface RecordFields<Fields> {
  readonly fields: Fields;
  readonly required: readonly (keyof Fields & string)[];
}

/** A record, called `what` in messages. Strict: a field that it does not know is reported with its near-misses. */
export function recordOf<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  what: string,
  { fields, required }: RecordFields<Fields>,
): Shape<RecordValue<Fields>> {
  return (node, _name, report) => {
    if (node.type !== 'map') {
      const message = `${capital(withArticle(what))} must be a record of fields, but is ${describeNode(node)}.`;
      report(node, { rule: 'wrong-shape', message });
      return undefined;
    }
    reportUnknown(node, { what, known: Object.keys(fields) }, report);
    for (const name of required) {
      if (node.fields.has(name)) continue;
      report(node, { rule: 'missing-field', message: `This ${what} lacks the field "${name}".` });
    }
    return readFields(node, fields, report);
  };
}

function reportUnknown(
  node: MapNode,
  { what, known }: { what: string; known: readonly string[] },
  report: Report,
): void {
  for (const [name, { key }] of node.fields) {
    if (known.includes(name)) continue;
    const near = nearMisses(name, known);
    const message = `${capital(withArticle(what))} has no field ${quote(name)}${didYouMean(near)}`;
    report(key, { rule: 'unknown-field', message, suggestion: near[0] });
  }
}

function readFields<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  node: MapNode,
  fields: Fields,
  report: Report,
): RecordValue<Fields> {
  const value: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const field = node.fields.get(name);
    const read = field && fields[name]!(field.value, name, report);
    if (read !== undefined) value[name] = read;
  }
  return value as RecordValue<Fields>;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
