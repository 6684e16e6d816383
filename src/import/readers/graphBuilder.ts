import { foldSpaces } from '../foldSpaces.ts';
import type { Row, RowOrProblem, RowPlace } from '../row.ts';

/** A node as far as it is read. */
export interface ReadNode {
  readonly id: string;
  label: string | undefined;
  readonly cells: Map<string, string>;
  /** What its cells are where it has none of its own; many nodes share these. */
  readonly standards: Standards;
}

/** Values that a file declares for all nodes, or all edges, by the names of their attributes. */
export type Standards = ReadonlyMap<string, string>;

/** An edge as far as it is read; its ends are ids of nodes. */
export interface ReadEdge {
  readonly place: RowPlace;
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly direction: NonNullable<Row['direction']>;
  readonly cells: Map<string, string>;
  /** As of nodes. */
  readonly standards: Standards;
}

/**
 * Which node a name means: of several with one label the first that an edge joins has it, the others add their id to it, as
 * often as it takes. White space of labels says nothing, as in claims.
 */
type Owners = Map<string, string>;

/** Names that cells of an edge have by themselves; an attribute of the same name is called `edge.<name>`. */
const OWN = new Set(['source', 'target', 'source.id', 'target.id', 'direction']);

/**
 * The row of an edge: `source` and `target` are labels (ids where there are none), `source.id` and `target.id` ids,
 * `source.<name>` and `target.<name>` the attributes of nodes, the rest those of the edge. Ends that are not declared are
 * known by their ids alone.
 */
function edgeRow(edge: ReadEdge, nodes: ReadonlyMap<string, ReadNode>, owners: Owners): RowOrProblem {
  const { place, source, target, direction } = edge;
  if (source === undefined || target === undefined || source === '' || target === '') {
    const which = source === undefined || source === '' ? 'source' : 'target';
    return {
      place,
      complaint: { rule: 'edge-end', message: `This edge has no ${which}; a claim needs both ends.` },
    };
  }
  const cells = new Map<string, string>();
  for (const [end, id] of [
    ['source', source],
    ['target', target],
  ] as const) {
    const node = nodes.get(id);
    for (const some of cellsOf(node)) for (const [name, value] of some) cells.set(`${end}.${name}`, value);
    cells.set(`${end}.id`, id);
    cells.set(end, nameOf(foldSpaces(node?.label ?? '') || foldSpaces(id), id, owners));
  }
  for (const some of cellsOf(edge))
    for (const [name, value] of some) cells.set(OWN.has(name) ? `edge.${name}` : name, value);
  cells.set('direction', direction);
  return { place, cells, direction };
}

/** What is declared for all, and then the item's own. */
function cellsOf(item: ReadNode | ReadEdge | undefined): readonly Standards[] {
  return item === undefined ? [] : [item.standards, item.cells];
}

function nameOf(label: string, id: string, owners: Owners): string {
  const owner = owners.get(label) ?? id;
  owners.set(label, owner);
  return owner === id ? label : nameOf(`${label} (${foldSpaces(id)})`, id, owners);
}

/**
 * The rows of edges in the order of the file. An edge that comes before one of its nodes waits for the end, since its
 * node's name is not known yet.
 */
export function edgeQueue(nodes: ReadonlyMap<string, ReadNode>): {
  readonly add: (edge: ReadEdge) => RowOrProblem | undefined;
  readonly rest: () => Generator<RowOrProblem>;
} {
  const waiting: ReadEdge[] = [];
  const owners: Owners = new Map();
  return {
    add: (edge) => {
      const known = [edge.source, edge.target].every((id) => id === undefined || nodes.has(id));
      if (known) return edgeRow(edge, nodes, owners);
      waiting.push(edge);
      return undefined;
    },
    *rest() {
      for (const edge of waiting) yield edgeRow(edge, nodes, owners);
    },
  };
}
