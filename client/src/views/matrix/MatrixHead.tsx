import { useExplorer } from '../../components/explorerContext.ts';
import type { FrameQuery } from '../../generated/documents.ts';
import type { MatrixOrder } from '../../state/matrixRows.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';

/** The heads of the columns; each sorts the rows by its column. */
export function MatrixHead({
  sources,
  order,
}: {
  readonly sources: FrameQuery['sources'];
  readonly order: MatrixOrder;
}) {
  const { dispatch } = useExplorer();
  const sort = (by: MatrixOrder): void => dispatch({ type: 'set-sort', sort: by === order ? null : by });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-sort={order === 'name' ? 'ascending' : undefined}>
          <button type="button" className="quiet" onClick={() => sort('name')}>
            Relation
          </button>
        </th>
        {sources.map((source) => {
          const by: MatrixOrder = `source:${source.id}`;
          return (
            <th key={source.id} scope="col" aria-sort={order === by ? 'other' : undefined}>
              <button type="button" className="quiet" title={source.title} onClick={() => sort(by)}>
                {sourceSpeaker(source)}
                <small>{yearsIn(source.date)}</small>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** The years that a date names, as a column has room for: `2016`, `2012–2017`. */
function yearsIn(edtf: string): string {
  return [...new Set(edtf.match(/\b\d{4}/gu) ?? [])].join('–');
}
