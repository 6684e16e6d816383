import { memo } from 'react';
import { StatusMark } from '../../components/StatusMark.tsx';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { FrameQuery } from '../../generated/documents.ts';
import type { GridPlace } from '../../state/gridStep.ts';
import type { MatrixRow } from '../../state/matrixRows.ts';
import { cellInWords, cellMeaning } from '../../words/cellInWords.ts';
import { sourceSpeaker } from '../../words/sourceSpeaker.ts';

/** The head of a row and its cells. `column` is the one that the Tab key stops at, null where it stops in another row. */
export const MatrixRowCells = memo(function MatrixRowCells({
  row,
  index,
  sources,
  column,
  onPlace,
  onOpen,
}: {
  readonly row: MatrixRow;
  /** The place of the row. */
  readonly index: number;
  readonly sources: FrameQuery['sources'];
  readonly column: number | null;
  readonly onPlace: (place: GridPlace) => void;
  /** Without a source the evidence is opened at its beginning. */
  readonly onOpen: (relation: string, source: string | null) => void;
}) {
  const { relation, subject, object, cells } = row;
  return (
    <>
      <th scope="row">
        <button
          type="button"
          tabIndex={column === 0 ? 0 : -1}
          onFocus={() => onPlace({ row: index, column: 0 })}
          onClick={() => onOpen(relation.id, null)}
        >
          <span className="matrix-relation">
            {subject} <i>{relation.verb}</i> {object}
          </span>
          <StatusMark {...relation} />
        </button>
      </th>
      {cells.map(({ source, word, partial }, at) => {
        const said = cellInWords({ word, partial });
        const speaker = sourceSpeaker(sources[at]!);
        return (
          <td key={source} role="gridcell">
            <button
              type="button"
              className={`cell cell-${word.toLowerCase()}`}
              tabIndex={column === at + 1 ? 0 : -1}
              title={`${speaker}: ${said}. ${cellMeaning(word)}`}
              onFocus={() => onPlace({ row: index, column: at + 1 })}
              onClick={() => onOpen(relation.id, source)}
            >
              <VerdictMark verdict={word} />
              <span className="unseen">
                {speaker}: {said}, on {subject} {relation.verb} {object}
              </span>
              {partial && word === 'DENIES' && <small aria-hidden="true">part</small>}
            </button>
          </td>
        );
      })}
    </>
  );
});
