import { useMemo, useState } from 'react';
import { DrawingSteps } from '../../components/DrawingSteps.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { GraphCanvas } from '../../components/GraphCanvas.tsx';
import { Readout } from '../../components/Readout.tsx';
import { buildGraph } from '../../drawing/buildGraph.ts';
import { pointedAt, sceneOf } from '../../drawing/scene.ts';
import { useAnswer } from '../../effects/useAnswer.ts';
import { useLayout } from '../../effects/useLayout.ts';
import { usePaths } from '../../effects/usePaths.ts';
import type { DrawingQuery } from '../../generated/documents.ts';
import { partsOfChains } from '../../state/chains.ts';
import { partsOfAnswer } from '../../state/partsOfAnswer.ts';
import { UNSEEN } from '../../state/seen.ts';
import type { ViewProps } from '../viewProps.ts';

/** The drawing, what was taken out of it, and in words what is under the pointer. */
export function DrawingView({
  drawing,
  entities,
  visible,
  seen,
  theme,
  lensNames,
}: Pick<ViewProps, 'visible' | 'seen' | 'theme'> & {
  readonly drawing: DrawingQuery['subgraph'];
  readonly entities: ReadonlyMap<string, DrawingQuery['subgraph']['entities'][number]>;
  /** Names of the sources of the lens. */
  readonly lensNames: readonly string[];
}) {
  const { view, dispatch, symmetric } = useExplorer();
  const { entity, relation, pinned, ego } = view;
  const [hoveredEntity, hoverEntity] = useState<string | null>(null);
  const [hoveredRelation, hoverRelation] = useState<string | null>(null);
  const [cursor, setCursor] = useState<string | null>(null);
  const { found } = usePaths(view, drawing.relations, visible);
  const { answer } = useAnswer(view.question);
  const lit = useMemo(() => {
    if (found && found.chains.length > 0) return partsOfChains(found.chains);
    return answer && partsOfAnswer(answer, visible);
  }, [found, answer, visible]);
  const graph = useMemo(() => buildGraph(drawing, symmetric), [drawing, symmetric]);
  const still = useMemo(
    () => sceneOf({ drawing, visible, seen, view: { entity, relation, pinned, ego }, theme, lit }),
    [drawing, visible, seen, entity, relation, pinned, ego, theme, lit],
  );
  const scene = useMemo(
    () => pointedAt(still, { hoveredEntity, hoveredRelation, cursor }),
    [still, hoveredEntity, hoveredRelation, cursor],
  );
  const layout = useLayout({
    graph,
    drawing,
    scene,
    places: view.places,
    pinned,
    layout: view.layout,
    onLayout: (code) => dispatch({ type: 'set-layout', layout: code }),
  });
  const told = hoveredRelation ?? relation;
  return (
    <>
      <div className="graph-box">
        <GraphCanvas
          graph={graph}
          scene={scene}
          layout={layout}
          entities={entities}
          onHoverEntity={hoverEntity}
          onHoverRelation={hoverRelation}
          onCursor={setCursor}
        />
        <DrawingSteps entities={entities} />
      </div>
      <Readout
        relation={drawing.relations.find(({ id }) => id === told) ?? null}
        entities={entities}
        seen={(told !== null && seen?.get(told)) || UNSEEN}
        lensNames={lensNames}
      />
    </>
  );
}
