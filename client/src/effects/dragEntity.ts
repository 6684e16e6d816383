import type { OnScreen } from '../drawing/onScreen.ts';
import type { Placed } from '../state/viewState.ts';

/** A pointer that trembles this little, in pixels, means a click. */
const TREMBLE = 4;

/**
 * Lets entities be dragged; `onPlaced` is told where one was let go. The answer tells whether a click is the end of a drag,
 * which means nothing else.
 */
export function dragEntity(sigma: OnScreen, onPlaced: (place: Placed) => void): () => boolean {
  let held: { readonly id: string; readonly x: number; readonly y: number } | null = null;
  let moved = false;
  const letGo = (): void => {
    if (held !== null && moved) {
      const { x, y } = sigma.getGraph().getNodeAttributes(held.id);
      onPlaced({ id: held.id, x: Math.round(x), y: Math.round(y) });
    }
    held = null;
  };
  sigma.on('downNode', ({ node, event }) => {
    held = { id: node, x: event.x, y: event.y };
    moved = false;
  });
  sigma.on('downStage', () => (moved = false));
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (held === null) return;
    preventSigmaDefault();
    event.original.preventDefault();
    moved ||= Math.hypot(event.x - held.x, event.y - held.y) > TREMBLE;
    if (moved) sigma.getGraph().mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
  });
  sigma.on('upNode', letGo);
  sigma.on('upStage', letGo);
  return () => moved;
}
