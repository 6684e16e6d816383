import type { RowOrProblem } from '../row.ts';
import type { ReadEdge, ReadNode, Standards } from './graphBuilder.ts';
import { type AddEdge, graphRows } from './graphRows.ts';

type Attributes = Readonly<Record<string, string>>;

/** An attribute that a file declares: what it is called, and its value where none is given. */
interface Declared {
  readonly title: string;
  standard: string | undefined;
}

/** What is known of a graph while it is read. */
interface Reading {
  readonly declared: { readonly node: Map<string, Declared>; readonly edge: Map<string, Declared> };
  /** The standards of what is declared so far, once they are needed. */
  readonly standards: { node?: Standards; edge?: Standards };
  readonly nodes: Map<string, ReadNode>;
  readonly open: (ReadNode | ReadEdge)[];
  of: 'node' | 'edge';
  last: Declared | undefined;
  usual: ReadEdge['direction'];
}

/** The edges of a GEXF file of any version (1.0 to 1.3), nested nodes, dynamic attributes and `viz` included. */
export function gexfRows(text: AsyncIterable<string>): AsyncGenerator<RowOrProblem> {
  const nodes = new Map<string, ReadNode>();
  const declared = { node: new Map<string, Declared>(), edge: new Map<string, Declared>() };
  const reading: Reading = {
    ...{ declared, standards: {}, nodes, open: [], of: 'node', last: undefined },
    usual: 'undirected',
  };
  return graphRows(text, {
    format: 'gexf',
    nodes,
    take: (event, add) => {
      if (event.type === 'end') return end(reading, event, add);
      begin(reading, event);
      return undefined;
    },
  });
}

function begin(
  reading: Reading,
  { name, attributes, place }: { name: string; attributes: Attributes; place: ReadEdge['place'] },
): void {
  const item = reading.open.at(-1);
  if (name === 'graph')
    reading.usual = directionOf(attributes['defaultedgetype'] ?? attributes['edgedefault'], 'undirected');
  else if (name === 'attributes') reading.of = attributes['class'] === 'edge' ? 'edge' : 'node';
  else if (name === 'attribute') declare(reading, attributes);
  else if (name === 'node') reading.open.push(nodeOf(reading, attributes));
  else if (name === 'edge') reading.open.push(edgeOf(reading, attributes, place));
  else if (name === 'attvalue' && item) addValue(reading, item, attributes);
  else if (['color', 'size', 'thickness', 'shape'].includes(name) && item) {
    item.cells.set(`viz.${name}`, attributes['value'] ?? colourOf(attributes));
  } else if ((name === 'spell' || name === 'slice') && item) {
    for (const bound of ['start', 'end']) {
      const value = attributes[bound] ?? attributes[`${bound}open`];
      if (value !== undefined && !item.cells.has(bound)) item.cells.set(bound, value);
    }
  }
}

function end(
  reading: Reading,
  { name, text }: { name: string; text: string },
  add: AddEdge,
): RowOrProblem | undefined {
  if (name === 'default' && reading.last) {
    reading.last.standard = text;
    delete reading.standards[reading.of];
  }
  if (name === 'attribute') reading.last = undefined;
  if (name === 'node') reading.open.pop();
  if (name !== 'edge') return undefined;
  const edge = reading.open.pop();
  return edge && 'direction' in edge ? add(edge) : undefined;
}

function declare(reading: Reading, { id, title, default: standard }: Attributes): void {
  const declared = { title: title ?? id ?? '', standard };
  reading.last = declared;
  if (id === undefined) return;
  reading.declared[reading.of].set(id, declared);
  delete reading.standards[reading.of];
}

function nodeOf(reading: Reading, attributes: Attributes): ReadNode {
  const { nodes } = reading;
  const { id = '', label, ...rest } = attributes;
  const node = nodes.get(id) ?? {
    ...{ id, label, cells: new Map(Object.entries(rest)) },
    standards: standardsOf(reading, 'node'),
  };
  node.label ??= label;
  nodes.set(id, node);
  return node;
}

function edgeOf(reading: Reading, attributes: Attributes, place: ReadEdge['place']): ReadEdge {
  const { source, target, type, ...rest } = attributes;
  const direction = directionOf(type, reading.usual);
  const standards = standardsOf(reading, 'edge');
  return { place, source, target, direction, cells: new Map(Object.entries(rest)), standards };
}

function standardsOf({ declared, standards }: Reading, of: 'node' | 'edge'): Standards {
  return (standards[of] ??= new Map(
    [...declared[of].values()].flatMap(({ title, standard }): [string, string][] =>
      standard === undefined ? [] : [[title, standard]],
    ),
  ));
}

/** Versions before 1.2 name the attribute by `id`. */
function addValue({ declared }: Reading, item: ReadNode | ReadEdge, attributes: Attributes): void {
  const id = attributes['for'] ?? attributes['id'];
  if (id === undefined) return;
  const title = declared['direction' in item ? 'edge' : 'node'].get(id)?.title ?? id;
  item.cells.set(title, attributes['value'] ?? '');
}

/** The kind of an edge in its own word, `directed` being what is written for `dir` and `in`, `out` of old files too. */
function directionOf(type: string | undefined, usual: ReadEdge['direction']): ReadEdge['direction'] {
  const word = type?.trim().toLowerCase();
  if (word === 'directed' || word === 'dir') return 'directed';
  if (word === 'undirected' || word === 'undir') return 'undirected';
  return word === 'mutual' || word === 'double' ? 'mutual' : usual;
}

function colourOf({ hex, r, g, b }: Attributes): string {
  return hex ?? [r, g, b].map((part) => part ?? '0').join(' ');
}
