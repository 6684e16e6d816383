import { useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import type { Scene } from '../drawing/scene.ts';
import { useDrawing } from '../effects/useDrawing.ts';
import { counted } from '../words/counted.ts';
import { useExplorer } from './explorerContext.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** The drawing. Arrow keys move it, + and - zoom, 0 shows the whole, Escape clears the selection; what it says stands in the list too. */
export function GraphCanvas({
  graph,
  scene,
  onHoverEntity,
  onHoverRelation,
}: {
  readonly graph: DrawnGraph;
  readonly scene: Scene;
  readonly onHoverEntity: (id: string | null) => void;
  readonly onHoverRelation: (id: string | null) => void;
}) {
  const { view, dispatch } = useExplorer();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const { failed, steer } = useDrawing({ box, graph, scene, view, dispatch, onHoverEntity, onHoverRelation });
  if (failed) {
    return (
      <div className="graph-box">
        <p className="waiting">
          This browser cannot draw the graph: it offers no WebGL. The list says the same.{' '}
          <button type="button" onClick={() => dispatch({ type: 'set-mode', mode: 'list' })}>
            Show the list
          </button>
        </p>
      </div>
    );
  }
  return (
    <div className="graph-box">
      <div
        ref={setBox}
        className="graph-canvas"
        role="application"
        aria-roledescription="drawing"
        aria-label={`Drawing of ${counted(scene.entities.size, 'entity')} and ${counted(scene.relations.size, 'relation')}. Arrow keys move it, plus and minus zoom, Escape clears the selection. The list says the same.`}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === 'Escape') dispatch({ type: 'clear-selection' });
          else if (steer(event.key)) event.preventDefault();
        }}
      />
      <ZoomButtons steer={steer} />
    </div>
  );
}
