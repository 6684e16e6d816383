import { useEffect, useRef } from 'react';
import { usePaths } from '../effects/usePaths.ts';
import { bringIntoView } from '../effects/bringIntoView.ts';
import type { DrawingQuery, FrameQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { DisputedFirst } from './DisputedFirst.tsx';
import { EntityRelations } from './EntityRelations.tsx';
import { useExplorer } from './explorerContext.ts';
import { PathsPanel } from './PathsPanel.tsx';

const NONE: readonly DrawnRelation[] = [];

/** The answer to a question, or the selected entity with its relations, or chains; where there is none, the disputed relations. */
export function RelationsPanel({
  frame,
  drawing,
  visible,
}: {
  readonly frame: FrameQuery | null;
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly visible: readonly DrawnRelation[];
}) {
  const { view } = useExplorer();
  const chains = usePaths(view, drawing?.relations ?? NONE, visible);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.question !== null || view.paths !== null) bringIntoView(panel.current);
  }, [view.question, view.paths]);
  return (
    <section ref={panel} className="panel relations-panel" aria-label="Relations" tabIndex={0}>
      {view.question !== null ? (
        <AnswerPanel key={view.question} question={view.question} />
      ) : view.entity !== null ? (
        <EntityRelations key={view.entity} id={view.entity} visible={drawing && visible} />
      ) : view.paths !== null ? (
        <PathsPanel paths={view.paths} answer={chains} entities={drawing?.entities ?? []} />
      ) : (
        <DisputedFirst drawing={frame && drawing} sources={frame?.sources ?? []} />
      )}
    </section>
  );
}
