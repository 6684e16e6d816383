import { drawnEdges } from '../drawnEdges.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { TYPE_COLOURS } from '../palette.ts';

/** A drawing for Graphviz: broken lines where nobody says so flatly, the colour of dissent where somebody denies it. */
export const dot: ExportFormat = {
  id: 'dot',
  contentType: 'text/vnd.graphviz; charset=utf-8',
  extension: 'dot',
  options: ['edges', 'comments'],
  write,
};

async function* write(exporting: Exporting): AsyncGenerator<string> {
  const { selection, options } = exporting;
  yield 'digraph hearsay {\n  node [shape=box, style=rounded];\n';
  for (const { id, name, type } of await selection.ends(options.edges)) {
    yield `  ${quoted(id)}${attributes({ label: name, color: TYPE_COLOURS[type] })};\n`;
  }
  for await (const { source, target, label, colour, line, weight, attributes: more } of drawnEdges(
    exporting,
  )) {
    const looks = { label, color: colour, style: line, penwidth: String(weight) };
    const tip = String(more['summary'] ?? more['gloss'] ?? '');
    const shape = { ...looks, ...(more['symmetric'] === true ? { dir: 'none' } : {}), edgetooltip: tip };
    yield `  ${quoted(source)} -> ${quoted(target)}${attributes(shape)};\n`;
  }
  yield '}\n';
}

function attributes(values: Readonly<Record<string, string>>): string {
  return ` [${Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')}]`;
}

/** In a quoted string of DOT a backslash begins an escape, and a line break would end up in the drawing. */
function quoted(text: string): string {
  const folded = text.replace(/\s+/gu, ' ');
  return `"${folded.replace(/\\/gu, '\\\\').replace(/"/gu, '\\"')}"`;
}
