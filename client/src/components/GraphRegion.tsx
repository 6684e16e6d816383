import { useMemo, useState } from 'react';
import { buildGraph } from '../drawing/buildGraph.ts';
import type { Theme } from '../drawing/palette.ts';
import { sceneOf } from '../drawing/scene.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { counted } from '../words/counted.ts';
import { DrawingKey } from './DrawingKey.tsx';
import { useExplorer } from './explorerContext.ts';
import { GraphCanvas } from './GraphCanvas.tsx';
import { ModeToggle } from './ModeToggle.tsx';
import { OmittedNote } from './OmittedNote.tsx';
import { Readout } from './Readout.tsx';
import { RelationList } from './RelationList.tsx';
import { Waiting } from './Waiting.tsx';

/** The drawing or the list that says the same, with what they show in numbers. */
export function GraphRegion({
  drawing,
  visible,
  theme,
  matchingFailed,
}: {
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly visible: readonly DrawnRelation[];
  readonly theme: Theme;
  readonly matchingFailed: boolean;
}) {
  const { view, symmetric } = useExplorer();
  const [hoveredEntity, hoverEntity] = useState<string | null>(null);
  const [hoveredRelation, hoverRelation] = useState<string | null>(null);
  const graph = useMemo(() => drawing && buildGraph(drawing, symmetric), [drawing, symmetric]);
  const scene = useMemo(
    () => drawing && sceneOf({ drawing, visible, view, theme, hoveredEntity, hoveredRelation }),
    [drawing, visible, view, theme, hoveredEntity, hoveredRelation],
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
        <RelationList relations={visible} entities={names} />
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
