import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { Waiting } from '../../components/Waiting.tsx';
import { GLOBE } from '../../drawing/mapProjection.ts';
import { NAME_SIZE } from '../../drawing/screenNames.ts';
import type { Shown } from '../../drawing/picture.ts';
import { useBoxSize } from '../../effects/useBoxSize.ts';
import { useCountries } from '../../effects/useCountries.ts';
import { useMapPicture } from '../../effects/useMapPicture.ts';
import { useMapView } from '../../effects/useMapView.ts';
import { densest, regionOf } from '../../state/denseRegion.ts';
import type { MapPlace } from '../../state/mapPlaces.ts';
import type { Seen } from '../../state/seen.ts';
import { counted } from '../../words/counted.ts';
import { unmarkedInWords } from '../../words/mapNotes.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MAP_ELEMENT_ID } from './mapElementIds.ts';
import type { PointAt } from './PointAt.ts';
import { useMarks, usePlaneMarks, useUnmarked } from './useMarks.ts';

const KEYS =
  'Arrow keys move the map, plus and minus zoom, 0 shows all places, Home where most is said, Escape leaves the chosen place.';
/** The share of all claims that the first view shows the places of. */
const FIRST_SHARE = 5 / 6;

/** The map, for the pointer and for the keyboard. */
export function MapCanvas({
  places,
  seen,
  shown,
  pointed,
  onOpen,
  onPoint,
  children,
}: {
  readonly places: readonly MapPlace[];
  readonly seen: ReadonlyMap<string, Seen> | null;
  readonly shown: Shown;
  readonly pointed: string | null;
  readonly onOpen: (id: string) => void;
  readonly onPoint: PointAt;
  /** Stands over the map. */
  readonly children: ReactNode;
}) {
  const { view: explorer, dispatch, palette } = useExplorer();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const size = useBoxSize(box);
  const { countries, failed, retry } = useCountries();
  useMapPicture(box, palette, { shown, places });
  const measure = useMemo(() => measureIn(box), [box]);
  const planeMarks = usePlaneMarks(places, seen, palette);
  const regions = useMemo(() => {
    const points = planeMarks.map(({ plane, claims }) => ({ ...plane, weight: claims }));
    return { all: regionOf(points), dense: regionOf(densest(points, FIRST_SHARE)) };
  }, [planeMarks]);
  const { view, fit, steer, show } = useMapView(box, size, regions.dense);
  const marks = useMarks(planeMarks, view, explorer.entity);
  const unmarked = useUnmarked(planeMarks, marks);
  const chosen = planeMarks.find(({ id }) => id === explorer.entity)?.plane;
  const [chosenX, chosenY, ready] = [chosen?.x, chosen?.y, view !== null];
  useEffect(() => {
    if (ready && chosenX !== undefined && chosenY !== undefined) show({ x: chosenX, y: chosenY });
  }, [ready, chosenX, chosenY, show]);

  const steerOrFit = useCallback(
    (key: string): boolean => {
      const region = { 0: regions.all ?? GLOBE, Home: regions.dense ?? GLOBE }[key];
      if (region) fit(region);
      return region ? true : steer(key);
    },
    [regions, fit, steer],
  );
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') dispatch({ type: 'clear-selection' });
    else if (!steerOrFit(event.key)) return;
    event.preventDefault();
  };
  return (
    <div className="graph-box">
      <div
        ref={setBox}
        id={MAP_ELEMENT_ID}
        className="map-canvas"
        role="application"
        aria-roledescription="map"
        aria-label={`Map of ${counted(places.length, 'place')}. ${KEYS} The table says the same.`}
        tabIndex={0}
        onKeyDown={onKey}
      >
        {countries && marks && view && size && (
          <MapDrawing
            {...{ countries, marks, view, size, pointed, measure, onOpen, onPoint }}
            unmarked={unmarkedInWords(unmarked.later, unmarked.never)}
          />
        )}
      </div>
      {failed ? (
        <p className="waiting map-said" role="alert">
          The outlines of the countries could not be read; the table says what the map would.{' '}
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : (
        !countries && <Waiting words="Reading the outlines of the countries …" />
      )}
      {countries && children}
      {marks && <MapButtons steer={steerOrFit} />}
    </div>
  );
}

/** How wide a name is in the fonts of an element, in pixels; measured once each. */
function measureIn(box: HTMLElement | null): (name: string) => number {
  const context = box && document.createElement('canvas').getContext('2d');
  if (!box || !context) return (name) => name.length * NAME_SIZE * 0.6;
  context.font = `500 ${NAME_SIZE}px ${getComputedStyle(box).fontFamily}`;
  const widths = new Map<string, number>();
  return (name) => {
    const width = widths.get(name) ?? context.measureText(name).width;
    widths.set(name, width);
    return width;
  };
}
