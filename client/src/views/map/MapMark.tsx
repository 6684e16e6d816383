import { memo, useEffect } from 'react';
import { PASSING } from '../../drawing/mapPicture.ts';
import type { RingArc } from '../../drawing/markRing.ts';
import type { Palette } from '../../drawing/palette.ts';
import type { PointAt } from './PointAt.ts';
import { RING_WIDTH, RingArcs } from './RingArcs.tsx';

/** A mark as it is drawn. */
export interface DrawnMark {
  readonly id: string;
  readonly name: string;
  readonly claims: number;
  readonly arcs: readonly RingArc[];
  /** Where it stands and where its place lies, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly anchor: { readonly x: number; readonly y: number };
  readonly radius: number;
}

/** From this distance on a line leads from a mark to where its place lies. */
const FAR = 3;
/** A number needs so much room within the ring. */
const NUMBERED = 5;

/** The line from a mark to where its place lies, with a point there. */
export const MapLeader = memo(function MapLeader({
  mark,
  palette,
}: {
  readonly mark: DrawnMark;
  readonly palette: Palette;
}) {
  const { x, y, anchor } = mark;
  if (Math.hypot(x - anchor.x, y - anchor.y) < FAR) return null;
  return (
    <g>
      <path
        d={`M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)} L${x.toFixed(1)} ${y.toFixed(1)}`}
        stroke={palette.ink}
        strokeWidth="0.9"
        opacity="0.6"
      />
      <circle cx={anchor.x.toFixed(1)} cy={anchor.y.toFixed(1)} r="1.8" fill={palette.ink} />
    </g>
  );
});

/** The mark of a place: its claims as a number, around it a ring of what is claimed. */
export const MapMark = memo(function MapMark({
  mark: { id, claims, arcs, x, y, radius },
  chosen,
  pointed,
  palette,
  onOpen,
  onPoint,
}: {
  readonly mark: DrawnMark;
  readonly chosen: boolean;
  readonly pointed: boolean;
  readonly palette: Palette;
  readonly onOpen: (id: string) => void;
  readonly onPoint: PointAt;
}) {
  const inner = radius - RING_WIDTH;
  // A mark that vanishes under the pointer is not left by it.
  useEffect(() => () => onPoint((now) => (now === id ? null : now)), [id, onPoint]);
  return (
    <g
      className="map-mark"
      data-place={id}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      onClick={() => onOpen(id)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
    >
      <circle r={radius + 1.3} fill={palette.ground} />
      {(chosen || pointed) && (
        <circle
          className={PASSING}
          r={radius + 3.2}
          fill={palette.ground}
          stroke={palette.ink}
          strokeWidth={chosen ? 2.4 : 1.2}
        />
      )}
      <RingArcs arcs={arcs} radius={radius} ground={palette.ground} />
      {claims > 1 && inner >= NUMBERED && (
        <text
          dy="0.36em"
          textAnchor="middle"
          fill={palette.ink}
          fontWeight="600"
          fontSize={Math.min(14, 5.6 + inner * 0.62).toFixed(1)}
        >
          {claims}
        </text>
      )}
    </g>
  );
});
