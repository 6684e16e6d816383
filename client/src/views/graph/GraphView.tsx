import { useMemo, useState } from 'react';
import { buildGraph } from '../../drawing/buildGraph.ts';
import { sceneOf } from '../../drawing/scene.ts';
import { counted } from '../../words/counted.ts';
import { DrawingKey } from '../../components/DrawingKey.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { lensNames } from '../../components/LensLegend.tsx';
import { GraphCanvas } from '../../components/GraphCanvas.tsx';
import { ModeToggle } from '../../components/ModeToggle.tsx';
import { OmittedNote } from '../../components/OmittedNote.tsx';
import { Readout } from '../../components/Readout.tsx';
import { RelationList } from '../../components/RelationList.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { ViewProps } from '../viewProps.ts';

/** The drawing or the list that says the same, with what they show in numbers. */
export function GraphView({ frame, drawing, visible, seen, theme, matchingFailed }: ViewProps) {
  const { view, symmetric } = useExplorer();
  const [hoveredEntity, hoverEntity] = useState<string | null>(null);
  const [hoveredRelation, hoverRelation] = useState<string | null>(null);
  const graph = useMemo(() => drawing && buildGraph(drawing, symmetric), [drawing, symmetric]);
  const scene = useMemo(
    () => drawing && sceneOf({ drawing, visible, seen, view, theme, hoveredEntity, hoveredRelation }),
    [drawing, visible, seen, view, theme, hoveredEntity, hoveredRelation],
  );
  const names = useMemo(() => new Map(drawing?.entities.map((entity) => [entity.id, entity])), [drawing]);
  const disputed = visible.filter(({ status }) => status === 'DISPUTED').length;
  return (
    <section className="graph-region" aria-label="Graph">
      <div className="graph-bar">
        <ModeToggle />
        <p>
          {drawing && (
            <>
              {visible.length} of {counted(drawing.relations.length, 'relation')} shown,{' '}
              <strong>{disputed} disputed</strong>
            </>
          )}
          {matchingFailed && ' – the filter by source or kind got no answer from the server'}
        </p>
        {drawing && <OmittedNote omitted={drawing.omitted} />}
      </div>
      {!drawing || !graph || !scene ? (
        <>
          <div className="graph-box">
            <Waiting words="Reading the graph …" />
          </div>
          <p className="readout" />
        </>
      ) : view.mode === 'list' ? (
        <RelationList
          relations={visible}
          entities={names}
          seen={seen}
          lensNames={lensNames(view.lens, frame?.sources ?? [])}
        />
      ) : (
        <>
          <GraphCanvas
            graph={graph}
            scene={scene}
            onHoverEntity={hoverEntity}
            onHoverRelation={hoverRelation}
          />
          <Readout
            relation={drawing.relations.find(({ id }) => id === (hoveredRelation ?? view.relation)) ?? null}
            entities={names}
          />
        </>
      )}
      <DrawingKey />
    </section>
  );
}
