import { DOSSIER_NOTICE, dossierEntry, type DossierEntry } from '../dossier.ts';
import type { Exporting, ExportFormat } from '../exportFormat.ts';

/** A dossier to read and edit: relations under their predicates, with who says what and who says otherwise. */
export const markdown: ExportFormat = {
  id: 'markdown',
  contentType: 'text/markdown; charset=utf-8; variant=CommonMark',
  extension: 'md',
  options: ['comments'],
  write,
};

async function* write({ selection, graph, tally }: Exporting): AsyncGenerator<string> {
  yield `# Who says what\n\n> ${DOSSIER_NOTICE}\n>\n> Build ${graph.hash}.\n`;
  let predicate = '';
  for await (const relation of selection.relations()) {
    tally.written += 1;
    if (relation.predicate.id !== predicate) yield `\n## ${escaped(relation.predicate.label)}\n`;
    predicate = relation.predicate.id;
    yield entryText(dossierEntry(relation, selection));
  }
}

function entryText({ title, summary, sayings }: DossierEntry): string {
  const lines = sayings.map(({ who, marks, gloss, when, id }) => {
    const told = [...marks, ...(when === undefined ? [] : [when])].map((mark) => ` _(${escaped(mark)})_`);
    return `- ${escaped(who)}${told.join('')}: ${escaped(gloss)} \`${id}\`\n`;
  });
  return `\n### ${escaped(title)}\n\n${escaped(summary)}\n\n${lines.join('')}`;
}

/** Mark-up in a name or gloss is text. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>#|&~]/gu, '\\$&');
}
