import { CitedSourcesDocument, type CitedSourcesQuery, UnheardDocument } from '../generated/documents.ts';
import { matrixRows } from '../state/matrixRows.ts';
import { duringOf } from '../state/period.ts';
import { claimsCsv } from '../takeaway/claimsCsv.ts';
import type { CitedSource } from '../takeaway/cslOfSource.ts';
import { relationsCsv } from '../takeaway/relationsCsv.ts';
import { viewAsPng } from '../takeaway/viewAsPng.ts';
import { viewAsSvg } from '../takeaway/viewAsSvg.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { downloadFile } from './downloadFile.ts';
import { allOf, type Exporting } from './exporting.ts';
import { pictureSheet } from './pictureSheet.ts';
import { writeDossier } from './writeDossier.ts';

/** What can be taken along. */
export type ExportKind = 'png' | 'svg' | 'relations' | 'claims' | 'bibtex' | 'ris' | 'dossier';

/** What the file is called before and after the build, and what it holds. */
const FILES: Record<ExportKind, { readonly what: string; readonly ending: string; readonly type: string }> = {
  png: { what: 'view', ending: 'png', type: 'image/png' },
  svg: { what: 'view', ending: 'svg', type: 'image/svg+xml' },
  relations: { what: 'relations', ending: 'csv', type: 'text/csv' },
  claims: { what: 'claims', ending: 'csv', type: 'text/csv' },
  bibtex: { what: 'sources', ending: 'bib', type: 'text/plain' },
  ris: { what: 'sources', ending: 'ris', type: 'text/plain' },
  dossier: { what: 'dossier', ending: 'html', type: 'text/html' },
};

/** Makes what is taken along and gives it to the reader; resolves with what was done. Rejects with a sentence. */
export async function exportView(kind: ExportKind, exporting: Exporting): Promise<string> {
  const { data, error } = await exporting.client.query(CitedSourcesDocument, {}).toPromise();
  if (!data) throw new Error(error ? failureInWords(error) : 'There was no answer.');
  const content = await contentOf(kind, exporting, data);
  const { what, ending, type } = FILES[kind];
  const name = `hearsay-${what}-${data.build.hash.slice(0, 8)}.${ending}`;
  downloadFile(
    name,
    content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }),
  );
  return `${name} is made.`;
}

async function contentOf(
  kind: ExportKind,
  exporting: Exporting,
  cited: CitedSourcesQuery,
): Promise<Blob | string> {
  const { sources, build } = cited;
  switch (kind) {
    case 'png':
      return viewAsPng(await pictureSheet(exporting, sources, build.hash));
    case 'svg':
      return viewAsSvg(await pictureSheet(exporting, sources, build.hash));
    case 'relations':
      return relationsTable(exporting, sources);
    case 'claims': {
      const ids = exporting.visible.map(({ id }) => id);
      return claimsCsv(await allOf(exporting, ids, sources.length));
    }
    case 'bibtex':
    case 'ris':
      return (await import('../takeaway/references.ts')).references(sources, kind);
    case 'dossier':
      return writeDossier(exporting, cited);
  }
}

async function relationsTable(
  { client, view, visible, drawing }: Exporting,
  cited: readonly CitedSource[],
): Promise<string> {
  const variables = { during: duringOf(view), limit: view.limit };
  const { data, error } = await client.query(UnheardDocument, variables).toPromise();
  if (!data) throw new Error(error ? failureInWords(error) : 'There was no answer.');
  const names = new Map(drawing?.entities.map(({ id, name }) => [id, name]));
  const sources = cited.map(({ id }) => id);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const rows = matrixRows({ relations: visible, sources, unheard: data.subgraph.unheard, nameOf });
  return relationsCsv(rows, sources);
}
