import { useEffect, useMemo } from 'react';
import { counted } from '../../words/counted.ts';
import { lensNames } from '../../words/lensNames.ts';
import { CrowdNote } from '../../components/CrowdNote.tsx';
import { DrawingKey } from '../../components/DrawingKey.tsx';
import { useExplorer } from '../../components/explorerContext.ts';
import { ModeToggle } from '../../components/ModeToggle.tsx';
import { OmittedNote } from '../../components/OmittedNote.tsx';
import { RelationList } from '../../components/RelationList.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import type { ViewProps } from '../viewProps.ts';
import { warmUp } from '../../drawing/warmUp.ts';
import { DrawingView } from './DrawingView.tsx';

/** The drawing or the list that says the same, with what they show in numbers. */
export function GraphView({ frame, drawing, visible, seen, theme }: ViewProps) {
  const { view } = useExplorer();
  useEffect(warmUp, []);
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
        </p>
        {drawing && <OmittedNote omitted={drawing.omitted} />}
        {view.mode === 'graph' && <CrowdNote drawn={visible.length} />}
      </div>
      {!drawing ? (
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
        <DrawingView
          drawing={drawing}
          entities={names}
          visible={visible}
          seen={seen}
          theme={theme}
          lensNames={lensNames(view.lens, frame?.sources ?? [])}
        />
      )}
      <DrawingKey />
    </section>
  );
}
