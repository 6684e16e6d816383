import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useExplorer } from '../../components/explorerContext.ts';
import { verdictElementId } from '../../components/verdictElementId.ts';
import { focusWhenThere } from '../../effects/focusWhenThere.ts';
import type { FrameQuery } from '../../generated/documents.ts';
import { type GridPlace, gridStep } from '../../state/gridStep.ts';
import type { MatrixOrder, MatrixRow } from '../../state/matrixRows.ts';
import { MatrixHead } from './MatrixHead.tsx';
import { MatrixRowCells } from './MatrixRowCells.tsx';

const ROW_HEIGHT = 46;
/** What the head that stays in sight covers, at most. */
const HEAD_HEIGHT = 110;
const ROWS_BEYOND_SIGHT = 8;

/** The matrix as a grid: one stop for the Tab key, arrow keys within, Enter opens the evidence of a cell. */
export function MatrixTable({
  rows,
  sources,
  order,
}: {
  readonly rows: readonly MatrixRow[];
  readonly sources: FrameQuery['sources'];
  readonly order: MatrixOrder;
}) {
  const { view, dispatch } = useExplorer();
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const steered = useRef(false);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: ROWS_BEYOND_SIGHT,
    scrollPaddingEnd: HEAD_HEIGHT,
    getItemKey: (index) => rows[index]!.relation.id,
  });
  const at = { row: Math.min(place.row, rows.length - 1), column: Math.min(place.column, sources.length) };

  // The row that a key leads to may be drawn only after the box has scrolled there.
  useEffect(() => {
    const stop = steered.current ? box.current?.querySelector<HTMLElement>('tbody [tabindex="0"]') : null;
    if (!stop) return;
    steered.current = false;
    stop.focus({ preventScroll: true });
  });
  // Whoever closes the evidence of a cell comes back to it.
  const opened = useRef(false);
  useEffect(() => {
    if (view.relation !== null) return;
    if (opened.current && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus({ preventScroll: true });
    opened.current = false;
  }, [view.relation]);
  const steer = (event: KeyboardEvent): void => {
    const size = { rows: rows.length, columns: sources.length + 1 };
    const next = gridStep(at, { key: event.key, ctrl: event.ctrlKey }, size);
    if (!next) return;
    event.preventDefault();
    virtualizer.scrollToIndex(next.row, { align: 'auto' });
    steered.current = true;
    setPlace(next);
  };
  const open = useCallback(
    (relation: string, source: string | null): void => {
      opened.current = true;
      dispatch({ type: 'select-relation', id: relation, centre: true });
      if (source !== null) focusWhenThere(verdictElementId(relation, source));
    },
    [dispatch],
  );

  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={box} className="matrix-box">
      <table
        className="matrix"
        role="grid"
        aria-label="What each source says of each relation"
        aria-rowcount={rows.length + 1}
        aria-colcount={sources.length + 1}
      >
        <MatrixHead sources={sources} order={order} />
        <tbody onKeyDown={steer}>
          {above > 0 && <tr className="matrix-gap" style={{ height: above }} aria-hidden="true" />}
          {items.map(({ index, key }) => (
            <tr
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              aria-current={rows[index]!.relation.id === view.relation || undefined}
            >
              <MatrixRowCells
                row={rows[index]!}
                sources={sources}
                column={index === at.row ? at.column : null}
                index={index}
                onPlace={setPlace}
                onOpen={open}
              />
            </tr>
          ))}
          {below > 0 && <tr className="matrix-gap" style={{ height: below }} aria-hidden="true" />}
        </tbody>
      </table>
    </div>
  );
}
