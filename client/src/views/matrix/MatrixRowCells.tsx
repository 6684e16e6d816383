import { useExplorer } from '../../components/explorerContext.ts';
import { StatusMark } from '../../components/StatusMark.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { FrameQuery } from '../../generated/documents.ts';
import type { MatrixRow } from '../../state/matrixRows.ts';
import { cellInWords, cellMeaning } from '../../words/cellInWords.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';

/** The head of a row and its cells. `column` is the one that the Tab key stops at, null where it stops in another row. */
export function MatrixRowCells({
  row,
  sources,
  column,
  onPlace,
  onOpen,
}: {
  readonly row: MatrixRow;
  readonly sources: FrameQuery['sources'];
  readonly column: number | null;
  readonly onPlace: (column: number) => void;
  readonly onOpen: (source: string | null) => void;
}) {
  const { labelOf } = useExplorer();
  const { relation, subject, object, cells } = row;
  const label = labelOf(relation.predicate);
  return (
    <>
      <th scope="row">
        <button
          type="button"
          tabIndex={column === 0 ? 0 : -1}
          onFocus={() => onPlace(0)}
          onClick={() => onOpen(null)}
        >
          <span className="matrix-relation">
            {subject} <i>{label}</i> {object}
          </span>
          <StatusMark {...relation} />
        </button>
      </th>
      {cells.map(({ source, word, partial }, index) => {
        const said = cellInWords({ word, partial });
        const speaker = sourceSpeaker(sources[index]!);
        return (
          <td key={source} role="gridcell">
            <button
              type="button"
              className={`cell cell-${word.toLowerCase()}`}
              tabIndex={column === index + 1 ? 0 : -1}
              title={`${speaker}: ${said}. ${cellMeaning(word)}`}
              onFocus={() => onPlace(index + 1)}
              onClick={() => onOpen(source)}
            >
              <VerdictMark verdict={word} />
              <span className="unseen">
                {speaker}: {said}, on {subject} {label} {object}
              </span>
              {partial && word === 'DENIES' && <small aria-hidden="true">part</small>}
            </button>
          </td>
        );
      })}
    </>
  );
}
