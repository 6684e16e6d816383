import type { Entity } from '../../claims/types.ts';
import {
  type AttributeTypes,
  type DrawnEdge,
  drawnEdges,
  edgeAttributes,
  NODE_ATTRIBUTES,
  nodeAttributes,
} from '../drawnEdges.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { TYPE_COLOURS } from '../palette.ts';
import { xmlAttributes } from '../xml.ts';

/** GEXF 1.3, for Gephi and Gephi Lite: entities, and relations or claims as edges, with the explorer's colours and places. */
export const gexf: ExportFormat = {
  id: 'gexf',
  contentType: 'application/gexf+xml; charset=utf-8',
  extension: 'gexf',
  options: ['edges', 'comments'],
  write,
};

/** Above this many entities their places are left to the tool: laying out takes longer than writing. */
const MOST_PLACED = 5000;

async function* write(exporting: Exporting): AsyncGenerator<string> {
  const { graph, selection, options } = exporting;
  const edgeTypes = edgeAttributes(exporting);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta>
    <creator>Hearsay</creator>
    <description>What sources say of each other and of the world; build ${graph.hash}</description>
  </meta>
  <graph defaultedgetype="directed" mode="static">
${declared('node', NODE_ATTRIBUTES)}${declared('edge', edgeTypes)}    <nodes>
`;
  const places = graph.dataset.entities.length > MOST_PLACED ? undefined : graph.layout();
  for (const entity of await selection.ends(options.edges)) yield node(entity, places?.get(entity.id));
  yield '    </nodes>\n    <edges>\n';
  for await (const edge of drawnEdges(exporting)) yield edgeElement(edge);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', attributes: AttributeTypes): string {
  const lines = Object.entries(attributes).map(
    ([name, type]) => `      <attribute${xmlAttributes({ id: name, title: name, type })}/>\n`,
  );
  return `    <attributes class="${of}">\n${lines.join('')}    </attributes>\n`;
}

function node(entity: Entity, place: { readonly x: number; readonly y: number } | undefined): string {
  const position = place
    ? `        <viz:position${xmlAttributes({ x: rounded(place.x), y: rounded(place.y), z: 0 })}/>\n`
    : '';
  return `      <node${xmlAttributes({ id: entity.id, label: entity.name })}>
${values(nodeAttributes(entity))}        <viz:color${rgb(TYPE_COLOURS[entity.type])}/>
${position}      </node>
`;
}

function edgeElement(edge: DrawnEdge): string {
  const { id, source, target, label, weight } = edge;
  const attributes = { id, source, target, label, kind: edge.attributes['predicate'], weight };
  return `      <edge${xmlAttributes(attributes)}>
${values(edge.attributes)}        <viz:color${rgb(edge.colour)}/>
        <viz:thickness value="${weight}"/>
        <viz:shape value="${edge.line}"/>
      </edge>
`;
}

function values(attributes: DrawnEdge['attributes']): string {
  const lines = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `          <attvalue${xmlAttributes({ for: name, value })}/>\n`);
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return xmlAttributes({ r, g, b });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
