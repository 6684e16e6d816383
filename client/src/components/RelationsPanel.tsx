import { useEffect, useRef } from 'react';
import { bringIntoView } from '../effects/bringIntoView.ts';
import type { DrawingQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { DisputedFirst } from './DisputedFirst.tsx';
import { EntityRelations } from './EntityRelations.tsx';
import { useExplorer } from './explorerContext.ts';

/** The answer to a question, or the selected entity with its relations; where there is neither, the disputed relations. */
export function RelationsPanel({
  drawing,
  visible,
}: {
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly visible: readonly DrawnRelation[];
}) {
  const { view } = useExplorer();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (view.question !== null) bringIntoView(panel.current);
  }, [view.question]);
  return (
    <section ref={panel} className="panel relations-panel" aria-label="Relations" tabIndex={0}>
      {view.question !== null ? (
        <AnswerPanel key={view.question} question={view.question} />
      ) : view.entity === null ? (
        <DisputedFirst drawing={drawing} />
      ) : (
        <EntityRelations key={view.entity} id={view.entity} visible={drawing && visible} />
      )}
    </section>
  );
}
