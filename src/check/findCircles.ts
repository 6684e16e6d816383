/** An arrow from one id to another, and what it was drawn for. */
export interface Arrow<Origin> {
  readonly from: string;
  readonly to: string;
  readonly origin: Origin;
}

/** A circle: the ids along it, the first repeated at the end, and the arrow that closes it. */
export interface Circle<Origin> {
  readonly ids: readonly string[];
  readonly closedBy: Arrow<Origin>;
}

/**
 * Circles among arrows: one for each arrow that leads back onto the way it was reached by, so that there is at least
 * one in every tangle. Without recursion: chains may be long. In the order of the arrows.
 */
export function findCircles<Origin>(arrows: Iterable<Arrow<Origin>>): Circle<Origin>[] {
  const leaving = new Map<string, Arrow<Origin>[]>();
  for (const arrow of arrows) {
    const others = leaving.get(arrow.from);
    if (others) others.push(arrow);
    else leaving.set(arrow.from, [arrow]);
  }
  const done = new Set<string>();
  const circles: Circle<Origin>[] = [];
  for (const start of leaving.keys()) if (!done.has(start)) walk(start, { leaving, done, circles });
  return circles;
}

function walk<Origin>(
  start: string,
  {
    leaving,
    done,
    circles,
  }: { leaving: Map<string, Arrow<Origin>[]>; done: Set<string>; circles: Circle<Origin>[] },
): void {
  const way = [{ id: start, next: 0 }];
  const steps = new Map([[start, 0]]);
  for (let top = way.at(-1); top; top = way.at(-1)) {
    const arrow = leaving.get(top.id)?.[top.next++];
    if (!arrow) {
      done.add(top.id);
      steps.delete(top.id);
      way.pop();
      continue;
    }
    const step = steps.get(arrow.to);
    if (step !== undefined) {
      circles.push({ ids: [...way.slice(step).map(({ id }) => id), arrow.to], closedBy: arrow });
    } else if (!done.has(arrow.to)) {
      steps.set(arrow.to, way.length);
      way.push({ id: arrow.to, next: 0 });
    }
  }
}
