import type { RowOrProblem } from '../row.ts';
import type { ReadEdge, ReadNode, Standards } from './graphBuilder.ts';
import { type AddEdge, graphRows } from './graphRows.ts';
import type { XmlEvent } from './xmlEvents.ts';

type Attributes = Readonly<Record<string, string>>;

/** A key that a file declares. */
interface Key {
  readonly name: string;
  /** `node`, `edge`, `graph`, `all` … */
  readonly of: string;
  standard: string | undefined;
}

/** What is known of a graph while it is read. */
interface Reading {
  readonly keys: Map<string, Key>;
  /** The standards of the keys so far, once they are needed. */
  standards: { node?: Standards; edge?: Standards };
  readonly nodes: Map<string, ReadNode>;
  readonly open: (ReadNode | ReadEdge)[];
  key: Key | undefined;
  /** Key of the `data` that is open, and what yEd put into it. */
  data: { readonly name: string; label: string | undefined } | undefined;
  usual: ReadEdge['direction'];
}

/** The edges of a GraphML file: nested graphs, ports, undeclared keys and the labels of yEd included. */
export function graphmlRows(text: AsyncIterable<string>): AsyncGenerator<RowOrProblem> {
  const reading: Reading = {
    keys: new Map(),
    standards: {},
    nodes: new Map(),
    open: [],
    key: undefined,
    data: undefined,
    usual: 'undirected',
  };
  return graphRows(text, {
    format: 'graphml',
    nodes: reading.nodes,
    take: (event, add) => take(reading, event, add),
  });
}

function take(reading: Reading, event: XmlEvent, add: AddEdge): RowOrProblem | undefined {
  if (event.type === 'end') return end(reading, event, add);
  const { name, attributes, place } = event;
  if (name === 'hyperedge') {
    const message = 'This hyperedge joins more than two nodes; a claim joins two, so write it as edges.';
    return { place, complaint: { rule: 'hyperedge', message } };
  }
  begin(reading, name, { attributes, place });
  return undefined;
}

function begin(
  reading: Reading,
  name: string,
  { attributes, place }: { attributes: Attributes; place: ReadEdge['place'] },
): void {
  const item = reading.open.at(-1);
  if (name === 'graph') reading.usual = attributes['edgedefault'] === 'directed' ? 'directed' : 'undirected';
  else if (name === 'key') reading.key = declare(reading, attributes);
  else if (name === 'node') reading.open.push(nodeOf(reading, attributes['id'] ?? ''));
  else if (name === 'edge') reading.open.push(edgeOf(reading, attributes, place));
  else if (name === 'data' && item)
    reading.data = { name: keyName(reading, attributes['key'] ?? ''), label: undefined };
  else if (name === 'Arrows' && item && 'direction' in item) item.cells.set('arrows', arrowsOf(attributes));
}

function end(
  reading: Reading,
  { name, text }: { name: string; text: string },
  add: AddEdge,
): RowOrProblem | undefined {
  const item = reading.open.at(-1);
  if (name === 'default' && reading.key) {
    reading.key.standard = text;
    reading.standards = {};
  } else if (name === 'key') reading.key = undefined;
  else if (LABEL_ELEMENTS.has(name) && reading.data) reading.data.label ??= text.trim();
  else if (name === 'data' && item && reading.data) keep(reading, item, text);
  else if (name === 'node' && item) closeNode(reading, item as ReadNode);
  else if (name === 'edge' && item) {
    reading.open.pop();
    return 'direction' in item ? add(item) : undefined;
  }
  return undefined;
}

/** What yEd draws is the label; the white space around its elements says nothing. */
function keep(reading: Reading, item: ReadNode | ReadEdge, text: string): void {
  const { name, label } = reading.data!;
  reading.data = undefined;
  if (label !== undefined) item.cells.set('label', label);
  else if (text.trim() !== '' || name !== '') item.cells.set(name, text);
}

/** Where yEd and yFiles keep what they draw. */
const LABEL_ELEMENTS = new Set(['NodeLabel', 'EdgeLabel', 'Label.Text']);

const LABELS = ['label', 'Label', 'name', 'Name', 'title'];

function closeNode(reading: Reading, node: ReadNode): void {
  reading.open.pop();
  node.label ??= LABELS.map((name) => node.cells.get(name) ?? node.standards.get(name)).find((label) =>
    label?.trim(),
  );
}

function declare(reading: Reading, attributes: Attributes): Key {
  const { id = '', for: of = 'all' } = attributes;
  const key: Key = { name: attributes['attr.name'] ?? id, of, standard: undefined };
  reading.keys.set(id, key);
  reading.standards = {};
  return key;
}

function keyName({ keys }: Reading, id: string): string {
  return keys.get(id)?.name ?? id;
}

function nodeOf(reading: Reading, id: string): ReadNode {
  const node = reading.nodes.get(id) ?? {
    ...{ id, label: undefined, cells: new Map<string, string>() },
    standards: standardsOf(reading, 'node'),
  };
  reading.nodes.set(id, node);
  return node;
}

function edgeOf(reading: Reading, attributes: Attributes, place: ReadEdge['place']): ReadEdge {
  const { source, target, directed, ...rest } = attributes;
  const direction =
    directed === undefined
      ? reading.usual
      : directed === 'true' || directed === '1'
        ? 'directed'
        : 'undirected';
  return {
    place,
    source,
    target,
    direction,
    cells: new Map(Object.entries(rest)),
    standards: standardsOf(reading, 'edge'),
  };
}

function standardsOf({ keys, standards }: Reading, of: 'node' | 'edge'): Standards {
  const known = standards[of];
  if (known) return known;
  const wanted = [...keys.values()].filter((key) => key.of === of || key.of === 'all');
  const made = new Map(
    wanted.flatMap(({ name, standard }) => (standard === undefined ? [] : [[name, standard]])),
  );
  standards[of] = made;
  return made;
}

/** Which ends of a line in yEd have arrow heads. */
function arrowsOf({ source = 'none', target = 'none' }: Attributes): string {
  if (source !== 'none' && target !== 'none') return 'both';
  if (source !== 'none') return 'source';
  return target === 'none' ? 'none' : 'target';
}
