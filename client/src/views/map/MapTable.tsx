import { type KeyboardEvent, useRef, useState } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import { counted } from '../../words/counted.ts';
import { dissentAt, predicatesAt } from '../../words/placeInWords.ts';
import { placeElementId } from './mapElementIds.ts';
import type { PointAt } from './PointAt.ts';

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
  readonly onPoint: PointAt;
}) {
  const { view, labelOf } = useExplorer();
  const body = useRef<HTMLTableSectionElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const isThere = (id: string | null): boolean => places.some((place) => place.id === id);
  const stop = [focused, view.entity].find(isThere) ?? places[0]?.id;
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
        {places.map((place) => (
          <tr
            key={place.id}
            aria-current={place.id === view.entity || undefined}
            className={place.id === pointed ? 'pointed' : undefined}
            onPointerEnter={() => onPoint(place.id)}
          >
            <th scope="row">
              <button
                id={placeElementId(place.id)}
                type="button"
                className="entity-link"
                tabIndex={place.id === stop ? 0 : -1}
                onClick={() => onOpen(place.id)}
                onFocus={() => {
                  setFocused(place.id);
                  onPoint(place.id);
                }}
                onBlur={() => onPoint(null)}
              >
                <bdi>{place.name}</bdi>
              </button>
            </th>
            <Claims claims={place.claims} />
            <td>{dissentAt(place)}</td>
            <td title={predicatesAt(place, labelOf)}>{predicatesAt(place, labelOf)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number alone where a head stands over it, with its word where none does. */
function Claims({ claims }: { readonly claims: number }) {
  const [number, noun] = counted(claims, 'claim').split(' ');
  return (
    <td>
      {number}
      <span> {noun}</span>
    </td>
  );
}
