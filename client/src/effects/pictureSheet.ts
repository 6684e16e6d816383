import { currentPicture } from '../drawing/currentPicture.ts';
import type { ViewState } from '../state/viewState.ts';
import type { CitedSource } from '../takeaway/cslOfSource.ts';
import { legendOf } from '../takeaway/legendOf.ts';
import { viewNotes } from '../takeaway/viewNotes.ts';
import type { Sheet } from '../takeaway/viewAsSvg.ts';
import { counted } from '../words/counted.ts';
import { OUTLINES } from '../words/mapNotes.ts';
import { type Exporting, namesOf, type ViewNames } from './exporting.ts';

/** Everything around the picture that is on screen. Rejects where none is. */
export async function pictureSheet(
  exporting: Exporting,
  sources: readonly CitedSource[],
  hash: string,
): Promise<Sheet> {
  const picture = currentPicture();
  if (!picture) throw new Error('Open the graph or the map first: a picture is taken of what is on screen.');
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
      ...('svg' in picture
        ? [
            `Of ${counted(picture.relations, 'relation')}, a mark counts the claims that name its place: what sources say, not facts.`,
            OUTLINES,
          ]
        : [`${counted(visible.length, 'relation')} shown. Each line is what sources say, not a fact.`]),
      ...viewNotes(view, names),
    ],
    legend: legendOf(picture, { labelOf, lensNames: lens.map(names.sourceName) }),
    sources: sources.map(({ id, title }) => citations.get(id) ?? title),
    foot: `Hearsay, build ${hash.slice(0, 12)}, ${new Date().toISOString().slice(0, 10)}, ${location.href}`,
  };
}

function titleOf({ tab, question, relation, entity }: ViewState, names: ViewNames): string {
  if (question !== null) return question;
  if (relation !== null) return `On whether ${names.relationName(relation)}`;
  return entity === null
    ? tab === 'map'
      ? 'Where it happened, by what the sources say'
      : 'What the sources say of whom'
    : `What the sources say of ${names.entityName(entity)}`;
}
