import type { Entity } from '../../claims/types.ts';
import {
  type AttributeTypes,
  type AttributeValue,
  type DrawnEdge,
  drawnEdges,
  edgeAttributes,
  NODE_ATTRIBUTES,
  nodeAttributes,
} from '../drawnEdges.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { TYPE_COLOURS } from '../palette.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** GraphML, for networkx, igraph, Gephi and others: entities, and relations or claims as edges. */
export const graphml: ExportFormat = {
  id: 'graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  options: ['edges', 'comments'],
  write,
};

const NODE_KEYS = { label: 'string', color: 'string', ...NODE_ATTRIBUTES } as const;
const LOOKS = { label: 'string', color: 'string', line: 'string', weight: 'integer' } as const;

async function* write(exporting: Exporting): AsyncGenerator<string> {
  const { selection, options, graph } = exporting;
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', NODE_KEYS)}${keys('edge', { ...LOOKS, ...edgeAttributes(exporting) })}  <graph${xmlAttributes({ id: `hearsay-${graph.hash.slice(0, 12)}` })} edgedefault="directed">
`;
  for (const entity of await selection.ends(options.edges)) yield node(entity);
  for await (const edge of drawnEdges(exporting)) yield edgeElement(edge);
  yield '  </graph>\n</graphml>\n';
}

function keys(of: 'node' | 'edge', attributes: AttributeTypes): string {
  return Object.entries(attributes)
    .map(([name, type]) => {
      const declared = { id: `${of}-${name}`, for: of, 'attr.name': name };
      return `  <key${xmlAttributes({ ...declared, 'attr.type': type === 'integer' ? 'int' : type })}/>\n`;
    })
    .join('');
}

function node(entity: Entity): string {
  const looks = { label: entity.name, color: TYPE_COLOURS[entity.type] };
  return `    <node${xmlAttributes({ id: entity.id })}>\n${data('node', { ...looks, ...nodeAttributes(entity) })}    </node>\n`;
}

function edgeElement(edge: DrawnEdge): string {
  const { id, source, target, label, colour: color, line, weight } = edge;
  const values = data('edge', { label, color, line, weight, ...edge.attributes });
  return `    <edge${xmlAttributes({ id, source, target })}>\n${values}    </edge>\n`;
}

function data(of: 'node' | 'edge', values: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `      <data key="${of}-${name}">${xmlText(String(value))}</data>\n`)
    .join('');
}
