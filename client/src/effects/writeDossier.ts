import { AskDocument } from '../generated/documents.ts';
import type { CitedSource } from '../takeaway/cslOfSource.ts';
import { dossier } from '../takeaway/dossier.ts';
import { type Scope, takeawayScope } from '../takeaway/takeawayScope.ts';
import { viewNotes } from '../takeaway/viewNotes.ts';
import { counted } from '../words/counted.ts';
import { allOf, type Exporting, namesOf } from './exporting.ts';

const WHOLE =
  'Each relation is told whole: verdicts, contradictions and silence are those of all sources, whatever was filtered.';
/** Relations in a dossier, at most; more would be a book that nobody asked for. */
const MOST_IN_DOSSIER = 600;

/** The dossier of a view as a page. Rejects with a sentence. */
export async function writeDossier(
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
    relationName: names.relationName,
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
