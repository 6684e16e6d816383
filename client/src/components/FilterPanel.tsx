import { useMemo } from 'react';
import type { DrawingQuery, FrameQuery, RelationStatus } from '../generated/documents.ts';
import { kindsOf } from '../state/kindsOf.ts';
import { relationCounts } from '../state/relationCounts.ts';
import { HIDDEN_AT_FIRST, NO_KIND, STATUSES } from '../state/viewState.ts';
import { sourceOrigin } from '../words/sourceOrigin.ts';
import { statusInWords, statusMeaning } from '../words/statusInWords.ts';
import { whenInWords } from '../words/whenInWords.ts';
import { CheckGroup } from './CheckGroup.tsx';
import { useExplorer } from './explorerContext.ts';
import { LineSwatch } from './LineSwatch.tsx';
import { kindInWords } from '../words/kindInWords.ts';
import { Waiting } from './Waiting.tsx';

/** What is shown: by predicate, status, source and kind. Status and evidence of a relation stay whole, whatever is filtered. */
export function FilterPanel({
  frame,
  drawing,
}: {
  readonly frame: FrameQuery | null;
  readonly drawing: DrawingQuery['subgraph'] | null;
}) {
  const { view, dispatch, labelOf } = useExplorer();
  const counts = useMemo(() => relationCounts(drawing?.relations ?? []), [drawing]);
  const kinds = useMemo(
    () => kindsOf(drawing?.relations ?? [], frame?.vocabulary.predicates ?? []),
    [drawing, frame],
  );
  if (!frame || !drawing) {
    return (
      <aside className="panel filter-panel" aria-label="Filters">
        <Waiting words="Reading the filters …" />
      </aside>
    );
  }
  const { predicates } = frame.vocabulary;
  const filtered = [view.predicates, view.sources, view.kinds, view.status].some((values) => values !== null);
  const left = HIDDEN_AT_FIRST.map((id) => `“${labelOf(id)}”`).join(' and ');
  return (
    <aside className="panel filter-panel" aria-label="Filters" tabIndex={0}>
      <div className="panel-title">
        <h2>Filters</h2>
        <button
          type="button"
          className="quiet"
          disabled={!filtered}
          onClick={() => dispatch({ type: 'clear-filters' })}
        >
          Reset
        </button>
      </div>
      <p className="lead">
        {view.predicates === null
          ? `${left} are left out at first: they would hide the rest. Tick them to see them.`
          : 'Filters choose what is shown; what the sources say stays whole.'}
      </p>
      <CheckGroup
        name="Predicates"
        values={view.predicates}
        hiddenAtFirst={HIDDEN_AT_FIRST}
        options={predicates.map(({ id, label, definition }) => ({
          id,
          label,
          title: definition,
          sign: <LineSwatch predicate={id} />,
          count: counts.predicates.get(id) ?? 0,
        }))}
        onChange={(values) => dispatch({ type: 'set-filter', group: 'predicates', values })}
      />
      <CheckGroup
        name="Status"
        values={view.status}
        options={STATUSES.map((id) => ({
          id,
          label: statusInWords(id),
          title: statusMeaning(id),
          sign: <LineSwatch status={id} />,
          count: counts.statuses.get(id) ?? 0,
        }))}
        onChange={(values) =>
          dispatch({ type: 'set-status', values: values as readonly RelationStatus[] | null })
        }
      />
      <CheckGroup
        name="Sources"
        values={view.sources}
        options={frame.sources.map((source) => ({
          id: source.id,
          label: source.title,
          title: source.title,
          detail: [sourceOrigin(source), whenInWords(source.date)].filter(Boolean).join(', '),
        }))}
        onChange={(values) => dispatch({ type: 'set-filter', group: 'sources', values })}
      />
      <CheckGroup
        name="Kinds"
        values={view.kinds}
        options={[
          ...kinds.map(({ id, title }) => ({
            id,
            label: kindInWords(id),
            title,
            count: counts.kinds.get(id) ?? 0,
          })),
          {
            id: NO_KIND,
            label: 'names no kind',
            title: 'Relations of which no kind is affirmed',
            count: counts.kinds.get(NO_KIND) ?? 0,
          },
        ]}
        onChange={(values) => dispatch({ type: 'set-filter', group: 'kinds', values })}
      />
    </aside>
  );
}
