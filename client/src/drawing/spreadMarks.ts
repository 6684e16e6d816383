import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A round mark where its place lies; pixels. */
export interface Anchored {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** How far a mark stands from where its place lies. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

interface Moving extends SimulationNodeDatum, Pick<Anchored, 'id'> {
  readonly anchor: Anchored;
}

const GAP = 1.5;
const STEPS = 60;

/** Moves marks that cover each other apart, each as near as it can to where it lies; the same every time. */
export function spreadMarks(marks: readonly Anchored[]): ReadonlyMap<string, Offset> {
  const moving = marks.map((anchor): Moving => ({ id: anchor.id, x: anchor.x, y: anchor.y, anchor }));
  forceSimulation(moving)
    .force(
      'apart',
      forceCollide<Moving>(({ anchor }) => anchor.radius + GAP)
        .strength(0.8)
        .iterations(2),
    )
    .force('x', forceX<Moving>(({ anchor }) => anchor.x).strength(0.1))
    .force('y', forceY<Moving>(({ anchor }) => anchor.y).strength(0.1))
    .stop()
    .tick(STEPS);
  return new Map(moving.map(({ id, x, y, anchor }) => [id, { dx: x! - anchor.x, dy: y! - anchor.y }]));
}
