import { type KeyboardEvent, useRef } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import { dissentAt, predicatesAt } from '../../words/placeInWords.ts';

/** The places of the map as a table: one stop for the Tab key, up and down lead from place to place. */
export function MapTable({
  places,
  pointed,
  onOpen,
  onPoint,
}: {
  readonly places: readonly MapPlace[];
  readonly pointed: string | null;
  readonly onOpen: (id: string) => void;
  readonly onPoint: (id: string | null) => void;
}) {
  const { view, labelOf } = useExplorer();
  const body = useRef<HTMLTableSectionElement>(null);
  const stop = Math.max(
    0,
    places.findIndex(({ id }) => id === view.entity),
  );
  const move = (event: KeyboardEvent): void => {
    const buttons = [...(body.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, next))]?.focus();
  };
  return (
    <table className="map-table">
      <caption className="unseen">Places on the map. Up and down lead from place to place.</caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Claims</th>
          <th scope="col">Dissent</th>
          <th scope="col">Of what</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={move} onPointerLeave={() => onPoint(null)}>
        {places.map((place, index) => (
          <tr
            key={place.id}
            aria-current={place.id === view.entity || undefined}
            className={place.id === pointed ? 'pointed' : undefined}
            onPointerEnter={() => onPoint(place.id)}
          >
            <th scope="row">
              <button
                type="button"
                className="entity-link"
                tabIndex={index === stop ? 0 : -1}
                onClick={() => onOpen(place.id)}
              >
                <bdi>{place.name}</bdi>
              </button>
            </th>
            <td>{place.claims}</td>
            <td>{dissentAt(place)}</td>
            <td title={predicatesAt(place, labelOf)}>{predicatesAt(place, labelOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
