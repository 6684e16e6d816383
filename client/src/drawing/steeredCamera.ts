import type { Camera } from '../state/viewState.ts';

const STEP = 0.12;
const ZOOM = 1.4;

/** The camera after a key: an arrow moves it, + and - zoom, 0 shows the whole. null for other keys. */
export function steeredCamera({ x, y, ratio }: Camera, key: string): Camera | null {
  const step = STEP * ratio;
  switch (key) {
    case 'ArrowLeft':
      return { x: x - step, y, ratio };
    case 'ArrowRight':
      return { x: x + step, y, ratio };
    case 'ArrowUp':
      return { x, y: y + step, ratio };
    case 'ArrowDown':
      return { x, y: y - step, ratio };
    case '+':
    case '=':
      return { x, y, ratio: ratio / ZOOM };
    case '-':
      return { x, y, ratio: ratio * ZOOM };
    case '0':
      return { x: 0.5, y: 0.5, ratio: 1 };
    default:
      return null;
  }
}
