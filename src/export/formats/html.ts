import { DOSSIER_NOTICE, dossierEntry, type DossierEntry } from '../dossier.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';
import { xmlText } from '../xml.ts';

/** The dossier as one page that needs nothing else: no script, nothing loaded. */
export const html: ExportFormat = {
  id: 'html',
  contentType: 'text/html; charset=utf-8',
  extension: 'html',
  options: ['comments'],
  write,
};

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h3 { margin-bottom: 0; }
.notice { border-left: 4px solid #d2301c; padding-left: 1rem; }
.summary { margin-top: 0; font-style: italic; }
.mark { border: 1px solid; border-radius: 3px; padding: 0 0.3em; font-size: 0.85em; }
code { font-size: 0.8em; overflow-wrap: anywhere; }
`;

async function* write({ selection, graph, tally }: Exporting): AsyncGenerator<string> {
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who says what</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Who says what</h1>
<p class="notice">${xmlText(DOSSIER_NOTICE)}</p>
<p>Build <code>${graph.hash}</code>.</p>
`;
  let predicate = '';
  for await (const relation of selection.relations()) {
    tally.written += 1;
    if (relation.predicate.id !== predicate) yield `<h2>${xmlText(relation.predicate.label)}</h2>\n`;
    predicate = relation.predicate.id;
    yield entryHtml(dossierEntry(relation, selection));
  }
  yield '</main>\n</body>\n</html>\n';
}

function entryHtml({ title, summary, sayings }: DossierEntry): string {
  const items = sayings.map(({ who, marks, gloss, when, id }) => {
    const told = marks.map((mark) => ` <span class="mark">${xmlText(mark)}</span>`).join('');
    const dated = when === undefined ? '' : ` <span class="when">${xmlText(when)}</span>`;
    return `<li><bdi>${xmlText(who)}</bdi>${told}${dated}: <bdi>${xmlText(gloss)}</bdi> <code>${xmlText(id)}</code></li>\n`;
  });
  return `<section>
<h3><bdi>${xmlText(title)}</bdi></h3>
<p class="summary">${xmlText(summary)}</p>
<ul>
${items.join('')}</ul>
</section>
`;
}
