import { quote } from '../../problems/quote.ts';
import type { RowOrProblem, RowPlace, RowProblem } from '../row.ts';
import { edgeQueue, type ReadEdge, type ReadNode } from './graphBuilder.ts';
import { xmlEvents, type XmlEvent } from './xmlEvents.ts';

/** What makes nodes and edges of the elements of one format. */
export interface GraphReader {
  /** The name of the format's first element. */
  readonly format: 'gexf' | 'graphml';
  /** The nodes that were read so far, by their ids. */
  readonly nodes: ReadonlyMap<string, ReadNode>;
  /** Takes the beginning or the end of an element; `add` is for edges that are read whole. */
  readonly take: (event: XmlEvent, add: AddEdge) => RowOrProblem | undefined;
}

/** Gives the row of an edge, where it need not wait. */
export type AddEdge = (edge: ReadEdge) => RowOrProblem | undefined;

/** The edges of a graph in XML as rows. A file of another format is refused at its first element, before anything is read. */
export async function* graphRows(
  text: AsyncIterable<string>,
  { format, nodes, take }: GraphReader,
): AsyncGenerator<RowOrProblem> {
  const queue = edgeQueue(nodes);
  let seen: 'nothing' | 'root' | 'graph' = 'nothing';
  for await (const event of xmlEvents(text)) {
    if ('complaint' in event) {
      yield event;
      yield* queue.rest();
      return;
    }
    if (seen === 'nothing' && event.name !== format) {
      yield graphProblem(format, `its first element is ${quote(event.name)}, not "${format}"`, event.place);
      return;
    }
    if (seen !== 'graph') seen = event.name === 'graph' ? 'graph' : 'root';
    const row = take(event, queue.add);
    if (row) yield row;
  }
  yield* queue.rest();
  if (seen !== 'graph') yield graphProblem(format, 'it has no element "graph"', { line: 1, column: 1 });
}

const NAMES = { gexf: 'GEXF', graphml: 'GraphML' } as const;

function graphProblem(format: GraphReader['format'], reason: string, place: RowPlace): RowProblem {
  const complaint = {
    rule: 'no-graph',
    message: `This file holds no graph in ${NAMES[format]}: ${reason}.`,
  };
  return { place, complaint, fatal: true };
}
