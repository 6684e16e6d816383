import type { DrawingQuery } from '../generated/documents.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';
import { DisputedFirst } from './DisputedFirst.tsx';
import { EntityRelations } from './EntityRelations.tsx';
import { useExplorer } from './explorerContext.ts';

/** The selected entity with its relations; where none is selected, the disputed relations to begin with. */
export function RelationsPanel({
  drawing,
  visible,
}: {
  readonly drawing: DrawingQuery['subgraph'] | null;
  readonly visible: readonly DrawnRelation[];
}) {
  const { view } = useExplorer();
  return (
    <section className="panel relations-panel" aria-label="Relations" tabIndex={0}>
      {view.entity === null ? (
        <DisputedFirst drawing={drawing} />
      ) : (
        <EntityRelations key={view.entity} id={view.entity} visible={drawing && visible} />
      )}
    </section>
  );
}
