import { SaxesParser } from 'saxes';
import type { RowPlace, RowProblem } from '../row.ts';

/** An element begins, with its name and attributes without prefixes; or it ends, with the text that stood in it. */
export type XmlEvent =
  | {
      readonly type: 'start';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly place: RowPlace;
    }
  | { readonly type: 'end'; readonly name: string; readonly text: string; readonly place: RowPlace };

/** Elements that nest deeper than this are no graph. */
const DEEPEST = 1000;

/** The elements of an XML text in order, up to its end or the first thing that is no XML, which comes as a problem. */
export async function* xmlEvents(pieces: AsyncIterable<string>): AsyncGenerator<XmlEvent | RowProblem> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const events: (XmlEvent | RowProblem)[] = [];
  const texts: string[] = [];
  const placeNow = (): RowPlace => ({ line: parser.line, column: parser.column + 1 });
  let [failed, ended] = [false, false];
  let begins: RowPlace = { line: 1, column: 1 };
  const fail = (reason: string): void => {
    if (failed) return;
    failed = true;
    const message = ended
      ? `This is not valid XML, or cut short: ${reason}. The last element that was read begins at ${begins.line}:${begins.column}.`
      : `This is not valid XML: ${reason}. Nothing after it was read.`;
    events.push({ place: placeNow(), complaint: { rule: 'xml-syntax', message }, fatal: true });
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')));
  parser.on('opentagstart', () => (begins = placeNow()));
  parser.on('opentag', ({ name, attributes }) => {
    if (failed) return;
    texts.push('');
    if (texts.length > DEEPEST) fail(`elements nest more than ${DEEPEST} deep`);
    events.push({ type: 'start', name: local(name), attributes: locals(attributes), place: begins });
  });
  const addText = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => {
    const text = texts.pop() ?? '';
    if (!failed) events.push({ type: 'end', name: local(name), text, place: placeNow() });
  });
  for await (const piece of pieces) {
    parser.write(piece);
    yield* events.splice(0);
    if (failed) return;
  }
  ended = true;
  parser.close();
  yield* events.splice(0);
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function locals(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), String(value)]));
}
