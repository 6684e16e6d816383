import { arcPath, type RingArc } from '../../drawing/markRing.ts';
import type { LinePattern } from '../../drawing/relationLook.ts';

/** Width of a ring, in pixels. */
export const RING_WIDTH = 4.4;
const GAP = 1.4;
/** Shorter than those of lines: arcs are short. */
const DASHES: Readonly<Record<LinePattern, string | undefined>> = {
  solid: undefined,
  striped: undefined,
  dashed: '4 2.2',
  dotted: '1.7 1.7',
  sparse: '1.7 4',
};

/** The arcs of a ring around 0, 0, with the patterns and colours that lines have in the drawing. */
export function RingArcs({
  arcs,
  radius,
  ground,
}: {
  readonly arcs: readonly RingArc[];
  /** Of the outer edge, in pixels. */
  readonly radius: number;
  readonly ground: string;
}) {
  return arcs.map((arc) => {
    const { pattern, colour, second, bar, from } = arc;
    const d = arcPath(arc, radius - RING_WIDTH / 2, GAP);
    return (
      <g key={`${from}`} fill="none" strokeWidth={RING_WIDTH}>
        <path d={d} stroke={colour} strokeDasharray={DASHES[pattern]} />
        {pattern === 'striped' && (
          <>
            <path d={d} stroke={ground} strokeWidth={RING_WIDTH - 2} />
            <path d={d} stroke={second} strokeWidth={RING_WIDTH - 2} strokeDasharray="4 2.6" />
          </>
        )}
        {bar && <path d={barAcross(arc, radius)} stroke={second} strokeWidth="2" />}
      </g>
    );
  });
}

function barAcross({ from, to }: RingArc, radius: number): string {
  const angle = (from + to) * Math.PI;
  const point = (at: number): string =>
    `${(Math.sin(angle) * at).toFixed(1)} ${(-Math.cos(angle) * at).toFixed(1)}`;
  return `M${point(radius - RING_WIDTH - 1.5)} L${point(radius + 1.5)}`;
}
