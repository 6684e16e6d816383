import type { Client } from 'urql';
import { currentPicture } from '../drawing/currentPicture.ts';
import { AskDocument, CitedSourcesDocument, UnheardDocument } from '../generated/documents.ts';
import { matrixRows } from '../state/matrixRows.ts';
import { duringOf } from '../state/period.ts';
import { relationEnds } from '../state/relationEnds.ts';
import type { ViewState } from '../state/viewState.ts';
import { claimsCsv, type WholeRelation } from '../takeaway/claimsCsv.ts';
import type { CitedSource } from '../takeaway/cslOfSource.ts';
import { dossier } from '../takeaway/dossier.ts';
import { legendOf } from '../takeaway/legendOf.ts';
import { relationsCsv } from '../takeaway/relationsCsv.ts';
import { type Scope, takeawayScope } from '../takeaway/takeawayScope.ts';
import { viewAsPng } from '../takeaway/viewAsPng.ts';
import { type Sheet, viewAsSvg } from '../takeaway/viewAsSvg.ts';
import { type Names, viewNotes } from '../takeaway/viewNotes.ts';
import { counted } from '../words/counted.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { sourceSpeaker } from '../words/sourceSpeaker.ts';
import type { ViewProps } from '../views/viewProps.ts';
import { downloadFile } from './downloadFile.ts';
import { readRelations } from './readRelations.ts';

/** What can be taken along. */
export type ExportKind = 'png' | 'svg' | 'relations' | 'claims' | 'bibtex' | 'ris' | 'dossier';

/** What an export is made from. */
export interface Exporting extends Pick<ViewProps, 'drawing' | 'visible'> {
  readonly client: Client;
  readonly view: ViewState;
  readonly labelOf: (predicate: string) => string;
  readonly style: 'chicago' | 'apa';
  /** Hears how far it is. */
  readonly say: (words: string) => void;
}

const WHOLE =
  'Each relation is told whole: verdicts, contradictions and silence are those of all sources, whatever was filtered.';
/** Relations in a dossier, at most; more would be a book that nobody asked for. */
const MOST_IN_DOSSIER = 600;

/** Makes what is taken along and gives it to the reader; resolves with what was done. Rejects with a sentence. */
export async function exportView(kind: ExportKind, exporting: Exporting): Promise<string> {
  const { client } = exporting;
  const { data, error } = await client.query(CitedSourcesDocument, {}).toPromise();
  if (!data) throw new Error(error ? failureInWords(error) : 'There was no answer.');
  const file = (what: string, ending: string): string =>
    `hearsay-${what}-${data.build.hash.slice(0, 8)}.${ending}`;
  const give = (name: string, content: Blob | string, type = 'text/plain'): string => {
    downloadFile(
      name,
      content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }),
    );
    return `${name} is made.`;
  };
  const { sources, build } = data;
  switch (kind) {
    case 'png':
      return give(file('view', 'png'), await viewAsPng(await sheetOf(exporting, sources, build.hash)));
    case 'svg': {
      const svg = viewAsSvg(await sheetOf(exporting, sources, build.hash));
      return give(file('view', 'svg'), svg, 'image/svg+xml');
    }
    case 'relations':
      return give(file('relations', 'csv'), await relationsTable(exporting, sources), 'text/csv');
    case 'claims': {
      const relations = await allOf(
        exporting,
        exporting.visible.map(({ id }) => id),
        sources.length,
      );
      return give(file('claims', 'csv'), claimsCsv(relations), 'text/csv');
    }
    case 'bibtex':
    case 'ris': {
      const { references } = await import('../takeaway/references.ts');
      return give(file('sources', kind === 'ris' ? 'ris' : 'bib'), references(sources, kind));
    }
    case 'dossier':
      return give(file('dossier', 'html'), await dossierOf(exporting, data), 'text/html');
  }
}

async function allOf(
  { client, say }: Exporting,
  ids: readonly string[],
  sources: number,
): Promise<readonly WholeRelation[]> {
  const onRead = (read: number): void => say(`Read ${read} of ${counted(ids.length, 'relation')} …`);
  return readRelations(client, ids, { sources, onRead });
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

async function dossierOf(
  exporting: Exporting,
  {
    sources,
    build,
  }: { readonly sources: readonly CitedSource[]; readonly build: Parameters<typeof dossier>[0]['build'] },
): Promise<string> {
  const { view, visible, labelOf, style } = exporting;
  const names = namesOf(exporting, sources);
  const answer = await answerOf(exporting);
  const scope = takeawayScope(view, visible, {
    answered: answer?.relations ?? null,
    nameOf: names.entityName,
    relationName: (id) => relationName(id, names),
  });
  refuseBooks(scope);
  const relations = await allOf(exporting, scope.relations, sources.length);
  const { citationsOf } = await import('../takeaway/references.ts');
  return dossier({
    title: scope.title,
    notes: scope.filtered ? [...viewNotes(view, names), WHOLE] : [WHOLE],
    answer: answer?.text ?? null,
    relations,
    sources,
    citations: citationsOf(sources, style),
    labelOf,
    build,
    address: location.href,
    madeAt: new Date().toISOString(),
  });
}

function refuseBooks({ relations }: Scope): void {
  if (relations.length <= MOST_IN_DOSSIER) return;
  throw new RangeError(
    `A dossier of ${counted(relations.length, 'relation')} would be a book: select an entity or filter to at most ${MOST_IN_DOSSIER}, or take the claims as CSV.`,
  );
}

async function answerOf({
  client,
  view,
}: Exporting): Promise<{ readonly text: string; readonly relations: readonly string[] } | null> {
  if (view.question === null) return null;
  const { data } = await client.query(AskDocument, { question: view.question }).toPromise();
  if (!data?.ask.understood) return null;
  return { text: data.ask.answer ?? '', relations: data.ask.claims.map(({ relation }) => relation.id) };
}

/** Everything around the picture that is on screen. Rejects where none is. */
async function sheetOf(exporting: Exporting, sources: readonly CitedSource[], hash: string): Promise<Sheet> {
  const picture = currentPicture();
  if (!picture) throw new Error('Open the graph first: a picture is taken of the drawing on screen.');
  const { view, visible, labelOf } = exporting;
  const { citationsOf } = await import('../takeaway/references.ts');
  const citations = citationsOf(sources, exporting.style);
  const names = namesOf(exporting, sources);
  const lens =
    view.lens.kind === 'source' ? [view.lens.source] : view.lens.kind === 'compare' ? view.lens.sources : [];
  return {
    picture,
    title: titleOf(view, names),
    notes: [
      `${counted(visible.length, 'relation')} shown. Each line is what sources say, not a fact.`,
      ...viewNotes(view, names),
    ],
    legend: legendOf(picture, { labelOf, lensNames: lens.map(names.sourceName) }),
    sources: sources.map(({ id, title }) => citations.get(id) ?? title),
    foot: `Hearsay, build ${hash.slice(0, 12)}, ${new Date().toISOString().slice(0, 10)}, ${location.href}`,
  };
}

function titleOf({ question, relation, entity }: ViewState, names: Names): string {
  if (question !== null) return question;
  if (relation !== null) return `On whether ${relationName(relation, names)}`;
  return entity === null
    ? 'What the sources say of whom'
    : `What the sources say of ${names.entityName(entity)}`;
}

function relationName(id: string, { entityName, labelOf }: Names): string {
  const ends = relationEnds(id);
  return ends ? `${entityName(ends.subject)} ${labelOf(ends.predicate)} ${entityName(ends.object)}` : id;
}

function namesOf({ drawing, labelOf }: Exporting, sources: readonly CitedSource[]): Names {
  const entities = new Map(drawing?.entities.map(({ id, name }) => [id, name]));
  const speakers = new Map(sources.map((source) => [source.id, sourceSpeaker(source)]));
  return {
    entityName: (id) => entities.get(id) ?? id,
    sourceName: (id) => speakers.get(id) ?? id,
    labelOf,
  };
}
