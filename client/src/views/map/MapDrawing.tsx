import { useMemo } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { mapColours } from '../../drawing/mapColours.ts';
import { countriesOnScreen, type Country } from '../../drawing/mapLand.ts';
import { countryNames, markNames } from '../../drawing/mapNames.ts';
import { type MapSize, type MapView, scaleBar } from '../../drawing/mapProjection.ts';
import { PASSING } from '../../drawing/mapPicture.ts';
import { NAME_SIZE } from '../../drawing/screenNames.ts';
import { type DrawnMark, MapLeader, MapMark } from './MapMark.tsx';
import type { PointAt } from './PointAt.ts';

const LONGEST_BAR = 110;

/** The map itself: land, scale, marks and names. What it says stands in the table too. */
export function MapDrawing({
  countries,
  marks,
  unmarked,
  view,
  size,
  pointed,
  measure,
  onOpen,
  onPoint,
}: {
  /** The countries in the details of a zoom. */
  readonly countries: (k: number) => readonly Country[];
  readonly marks: readonly DrawnMark[];
  /** Where the places are that have no room for a mark at this zoom; empty for none. */
  readonly unmarked: string;
  readonly view: MapView;
  readonly size: MapSize;
  /** Id of the place under the pointer. */
  readonly pointed: string | null;
  /** The width of a name in pixels. */
  readonly measure: (name: string) => number;
  readonly onOpen: (id: string) => void;
  readonly onPoint: PointAt;
}) {
  const { view: explorer, palette } = useExplorer();
  const colours = mapColours(palette);
  const land = useMemo(() => countriesOnScreen(countries(view.k), view, size), [countries, view, size]);
  const { named, names } = useMemo(() => {
    const forced = marks.map((mark) => ({ ...mark, forced: mark.id === explorer.entity }));
    return { named: forced, names: markNames(forced, size, measure) };
  }, [marks, explorer.entity, size, measure]);
  const nameOf = new Map(marks.map(({ id, name }) => [id, name]));
  return (
    <svg
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      fontSize={NAME_SIZE}
      aria-hidden="true"
    >
      <rect width={size.width} height={size.height} fill={colours.sea} />
      <g fill={colours.land} stroke={colours.border} strokeWidth="0.9" strokeLinejoin="round">
        {land.map(({ name, d }) => (
          <path key={name} d={d} />
        ))}
      </g>
      <g className="map-countries" fill={colours.country} fontStyle="italic" textAnchor="middle">
        {countryNames(land, { marks: named, names }, { size, measure }).map(({ name, middle: [x, y] }) => (
          <text key={name} x={x.toFixed(1)} y={(y + NAME_SIZE / 3).toFixed(1)}>
            {name}
          </text>
        ))}
      </g>
      <ScaleBar view={view} size={size} ink={palette.ink} />
      {unmarked && (
        <text x="12" y={size.height - 34} fontSize="11" fill={palette.ink} className={PASSING}>
          {unmarked}
        </text>
      )}
      {marks.map((mark) => (
        <MapLeader key={mark.id} mark={mark} palette={palette} />
      ))}
      {marks.map((mark) => (
        <MapMark
          key={mark.id}
          mark={mark}
          chosen={mark.id === explorer.entity}
          pointed={mark.id === pointed}
          palette={palette}
          onOpen={onOpen}
          onPoint={onPoint}
        />
      ))}
      <g
        className="map-names"
        fill={palette.ink}
        stroke={colours.land}
        strokeWidth="3.4"
        strokeLinejoin="round"
        paintOrder="stroke"
        fontWeight="500"
      >
        {names.map(({ id, x, y }) => (
          <text key={id} x={x.toFixed(1)} y={(y + NAME_SIZE / 3).toFixed(1)}>
            {nameOf.get(id)}
          </text>
        ))}
      </g>
    </svg>
  );
}

function ScaleBar({
  view,
  size,
  ink,
}: {
  readonly view: MapView;
  readonly size: MapSize;
  readonly ink: string;
}) {
  const { kilometres, pixels } = scaleBar(view, size, LONGEST_BAR);
  return (
    <g transform={`translate(12 ${size.height - 12})`} fontSize="11" fill={ink}>
      <path d={`M0 -5 V0 H${pixels.toFixed(1)} V-5`} fill="none" stroke={ink} strokeWidth="1.2" />
      <text x="4" y="-4">
        {kilometres.toLocaleString('en')} km
      </text>
    </g>
  );
}
