import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useExplorer } from '../../components/explorerContext.ts';
import { Notice } from '../../components/Notice.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { UnheardDocument } from '../../generated/documents.ts';
import { matrixColumns } from '../../state/matrixColumns.ts';
import { matrixRows, readOrder, sortedRows } from '../../state/matrixRows.ts';
import { duringOf } from '../../state/period.ts';
import { counted } from '../../words/counted.ts';
import { failureInWords } from '../../words/failureInWords.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';
import type { ViewProps } from '../viewProps.ts';
import { MatrixKey } from './MatrixKey.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import '../../styles/matrix.css';

/** What every source says of every relation that the filters let through, one cell each. */
export function MatrixView({ frame, drawing, visible }: ViewProps) {
  const { view, dispatch } = useExplorer();
  const [{ data, error }, ask] = useQuery({
    query: UnheardDocument,
    variables: { during: duringOf(view), limit: view.limit },
  });
  const { sources: chosen, lens } = view;
  const sources = useMemo(
    () => matrixColumns(frame?.sources ?? [], { sources: chosen, lens }),
    [frame, chosen, lens],
  );
  const order = readOrder(
    view.sort,
    sources.map(({ id }) => id),
  );
  const rows = useMemo(() => {
    if (!drawing || !data) return null;
    const names = new Map(drawing.entities.map(({ id, name }) => [id, name]));
    return matrixRows({
      relations: visible,
      sources: sources.map(({ id }) => id),
      unheard: data.subgraph.unheard,
      nameOf: (id) => names.get(id) ?? id,
    });
  }, [drawing, visible, sources, data]);
  const sorted = useMemo(() => rows && sortedRows(rows, order), [rows, order]);
  return (
    <section className="matrix-view" aria-label="Matrix">
      <div className="graph-bar">
        <p>
          {sorted && (
            <>
              <strong>{counted(sorted.length, 'relation')}</strong> × {counted(sources.length, 'source')}
            </>
          )}
        </p>
        <label>
          Sort by{' '}
          <select
            value={order}
            onChange={({ target }) =>
              dispatch({ type: 'set-sort', sort: target.value === 'disagreement' ? null : target.value })
            }
          >
            <option value="disagreement">disagreement</option>
            <option value="sources">number of sources</option>
            <option value="name">name</option>
            {sources.map((source) => (
              <option key={source.id} value={`source:${source.id}`}>
                what {sourceSpeaker(source)} says
              </option>
            ))}
          </select>
        </label>
      </div>
      {error ? (
        <Notice
          title="The matrix cannot be shown."
          words={failureInWords(error)}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : !sorted ? (
        <Waiting words="Reading what the sources say …" />
      ) : sorted.length === 0 ? (
        <p className="waiting">No relation passes the filters.</p>
      ) : (
        <MatrixTable rows={sorted} sources={sources} order={order} />
      )}
      <MatrixKey />
    </section>
  );
}
