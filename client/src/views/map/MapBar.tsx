import { useExplorer } from '../../components/explorerContext.ts';
import { OmittedNote } from '../../components/OmittedNote.tsx';
import type { PlacesQuery } from '../../generated/documents.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import { NO_KIND } from '../../state/viewState.ts';
import { counted } from '../../words/counted.ts';
import { mapNotes } from '../../words/mapNotes.ts';
import type { ViewProps } from '../viewProps.ts';
import { MAP_ELEMENT_ID } from './mapElementIds.ts';

/** What the map shows and what it does not, in words. */
export function MapBar({
  places,
  answer,
  about,
  frame,
  drawing,
}: Pick<ViewProps, 'frame' | 'drawing'> & {
  /** null until read. */
  readonly places: readonly MapPlace[] | null;
  readonly answer: PlacesQuery['places'] | null;
  /** Id of the entity that the map is on; null for all. */
  readonly about: string | null;
}) {
  const { view, dispatch } = useExplorer();
  const nameOf = (id: string): string => drawing?.entities.find((entity) => entity.id === id)?.name ?? id;
  const ofAllKinds = view.kinds?.includes(NO_KIND) ?? false;
  const isMissing = about === null && places !== null && !places.some(({ id }) => id === view.entity);
  const leave = (): void => {
    document.getElementById(MAP_ELEMENT_ID)?.focus({ preventScroll: true });
    dispatch({ type: 'clear-selection' });
  };
  return (
    <div className="graph-bar">
      <p>
        {answer && places && frame && (
          <>
            {counted(places.length, 'place')} shown
            {about !== null && (
              <>
                , where <bdi>{nameOf(about)}</bdi> is spoken of
              </>
            )}
            {view.entity !== null && isMissing && (
              <>
                , <bdi>{nameOf(view.entity)}</bdi> not among them
              </>
            )}
            {mapNotes(answer, { entities: frame.build.entities, ofAllKinds }).map((note) => `; ${note}`)}
          </>
        )}
      </p>
      {about !== null && (
        <button type="button" className="quiet" onClick={leave}>
          About anybody
        </button>
      )}
      {drawing && <OmittedNote omitted={drawing.omitted} />}
    </div>
  );
}
