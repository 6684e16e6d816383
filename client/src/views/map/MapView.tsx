import { useCallback, useMemo, useState } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { shownOnMap } from '../../drawing/shownOnMap.ts';
import { useEntityType } from '../../effects/useEntityType.ts';
import { usePlaces } from '../../effects/usePlaces.ts';
import { entityAside, entityUntold } from '../../state/entityAside.ts';
import { mapPlaces } from '../../state/mapPlaces.ts';
import type { DrawnRelation } from '../../state/visibleRelations.ts';
import type { ViewProps } from '../viewProps.ts';
import { MapBar } from './MapBar.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapKey } from './MapKey.tsx';
import { MapTable } from './MapTable.tsx';
import { PlaceClaims } from './PlaceClaims.tsx';
import { PlaceSaid } from './PlaceSaid.tsx';
import '../../styles/map.css';

/** Where what the filters let through takes place: a map, the same as a table, and the claims at the chosen place. */
export function MapView({ frame, drawing, visible, seen }: ViewProps) {
  const { view, dispatch } = useExplorer();
  const { undatedToo } = view;
  const predicates = useMemo(() => frame?.vocabulary.predicates.map(({ id }) => id) ?? [], [frame]);
  const { places: answer, error, retry } = usePlaces(view, predicates);
  const told = useEntityType(entityUntold(view.entity, { places: answer, drawing }));
  const about = entityAside(view.entity, { places: answer, drawing }, told);
  const places = useMemo(
    () => answer && mapPlaces(answer, about === null ? visible : ofEntity(visible, about), { undatedToo }),
    [answer, visible, about, undatedToo],
  );
  const shown = useMemo(() => shownOnMap(places ?? [], seen), [places, seen]);
  const [pointed, point] = useState<string | null>(null);
  const open = useCallback((id: string) => dispatch({ type: 'select-entity', id, centre: true }), [dispatch]);
  const chosen = places?.find(({ id }) => id === view.entity);
  const pointedAt = places?.find(({ id }) => id === pointed);
  return (
    <section className="map-view" aria-label="Map">
      <div>
        <MapBar {...{ places, answer, about, frame, drawing }} />
        {error !== null && places && (
          <p className="filters-failed" role="alert">
            The places got no answer; what is shown follows the last one.{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
      </div>
      {error !== null && !places ? (
        <Notice title="The map cannot be shown." words={error} onRetry={retry} />
      ) : !places || !drawing ? (
        <Waiting words="Reading where it is said to have happened …" />
      ) : (
        <>
          <MapCanvas
            places={places}
            seen={seen}
            shown={shown}
            pointed={pointed}
            onOpen={open}
            onPoint={point}
          >
            {pointedAt && (
              <p className="map-told">
                <PlaceSaid place={pointedAt} />
              </p>
            )}
          </MapCanvas>
          <p className="unseen" role="status">
            {chosen && <PlaceSaid place={chosen} />}
          </p>
          <div className={chosen ? 'map-lists opened' : 'map-lists'}>
            <div className="map-table-box" tabIndex={0} role="group" aria-label="Places">
              {places.length === 0 ? (
                <p className="lead">
                  No claim that passes the filters names a place on the map
                  {about === null ? '' : ' together with what is selected'}.
                </p>
              ) : (
                <MapTable places={places} pointed={pointed} onOpen={open} onPoint={point} />
              )}
            </div>
            {chosen && <PlaceClaims key={chosen.id} place={chosen} predicates={predicates} />}
          </div>
          <MapKey shown={shown} />
        </>
      )}
    </section>
  );
}

function ofEntity(relations: readonly DrawnRelation[], entity: string): readonly DrawnRelation[] {
  return relations.filter(({ subject, object }) => subject.id === entity || object.id === entity);
}
