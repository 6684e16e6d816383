import type { Fan } from './fanOut.ts';
import type { Sign, Spot } from './linePath.ts';
import type { Looks } from './looks.ts';
import { nearestLine, type ScreenLine } from './nearestLine.ts';
import { type OnScreen, screenLines, signOf } from './onScreen.ts';

/** Tells what is under a point of the drawing, null where there is nothing. */
export interface PointerOn {
  readonly entityAt: (spot: Spot) => string | null;
  readonly relationAt: (spot: Spot) => string | null;
  /** To be called when the drawing has changed. */
  readonly forget: () => void;
}

/** How far beside a sign, in pixels, one may click. */
const REACH = 2;

/** Works out what is under the pointer from where things stand, when it is first asked after a change. */
export function pointerOn(sigma: OnScreen, fans: ReadonlyMap<string, Fan>, looks: () => Looks): PointerOn {
  let signs: readonly (readonly [string, Sign])[] | null = null;
  let lines: readonly ScreenLine[] | null = null;
  return {
    entityAt: (spot) => nearestSign((signs ??= signsOnScreen(sigma, looks())), spot),
    relationAt: (spot) => nearestLine((lines ??= screenLines(sigma, looks(), fans)), spot),
    forget: () => {
      signs = null;
      lines = null;
    },
  };
}

function signsOnScreen(sigma: OnScreen, { entities }: Looks): readonly (readonly [string, Sign])[] {
  return [...entities]
    .filter(([, { hidden }]) => !hidden)
    .map(([id, { size }]) => [id, signOf(sigma, id, size)] as const);
}

function nearestSign(signs: readonly (readonly [string, Sign])[], { x, y }: Spot): string | null {
  let found: string | null = null;
  let least = Infinity;
  for (const [id, sign] of signs) {
    const distance = Math.hypot(sign.x - x, sign.y - y);
    if (distance > sign.size + REACH || distance >= least) continue;
    found = id;
    least = distance;
  }
  return found;
}
