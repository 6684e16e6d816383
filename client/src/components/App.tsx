import { useDeferredValue, useMemo } from 'react';
import { useQuery } from 'urql';
import { paletteOf } from '../drawing/palette.ts';
import { useDrawingAnswer } from '../effects/useDrawingAnswer.ts';
import { useFiltering } from '../effects/useFiltering.ts';
import { useMatching } from '../effects/useMatching.ts';
import { useSheet } from '../effects/useSheet.ts';
import { useReaderOnDrag } from '../effects/useReaderOnDrag.ts';
import { useTheme } from '../effects/useTheme.ts';
import { useTitle } from '../effects/useTitle.ts';
import { useUndoKeys } from '../effects/useUndoKeys.ts';
import { useView } from '../effects/useView.ts';
import { FrameDocument } from '../generated/documents.ts';
import { drawnRelations } from '../state/drawnRelations.ts';
import { isCrowd } from '../state/isCrowd.ts';
import { seenRelations } from '../state/seen.ts';
import { type Sheet, SHEETS } from '../state/sheet.ts';
import { visibleRelations } from '../state/visibleRelations.ts';
import { failureInWords } from '../words/failureInWords.ts';
import { plainPredicate } from '../words/plainPredicate.ts';
import { EvidencePanel } from './EvidencePanel.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { type Explorer, ExplorerContext } from './explorerContext.ts';
import { FilterPanel } from './FilterPanel.tsx';
import { Header } from './Header.tsx';
import { Notice } from './Notice.tsx';
import { Progress } from './Progress.tsx';
import { RelationsPanel } from './RelationsPanel.tsx';
import { SheetBar } from './SheetBar.tsx';
import { ViewPanel } from './ViewPanel.tsx';

/** The whole explorer. */
export function App() {
  const [{ view, past, future }, dispatch] = useView();
  useUndoKeys(dispatch);
  useReaderOnDrag(view.tab === 'reader', dispatch);
  const [theme, toggleTheme] = useTheme();
  const [frame, askFrame] = useQuery({ query: FrameDocument });
  const { drawing, error: drawingError, retry: retryDrawing } = useDrawingAnswer(view);
  const { matching, failed, retry: retryFilters } = useMatching(view);
  const [sheet, openSheet] = useSheet(view);
  useTitle(view, drawing?.entities);
  const predicates = frame.data?.vocabulary.predicates;

  const symmetric = useMemo(
    () => predicates?.filter(({ symmetric }) => symmetric).map(({ id }) => id) ?? [],
    [predicates],
  );
  const explorer = useMemo<Explorer>(
    () => ({
      view,
      dispatch,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      palette: paletteOf(theme),
      labelOf: (predicate, plural = false) =>
        predicates?.find(({ id }) => id === predicate)?.[plural ? 'plural' : 'label'] ??
        plainPredicate(predicate),
      symmetric,
    }),
    [view, past, future, dispatch, theme, predicates, symmetric],
  );
  const filters = useFiltering(view);
  const wanted = useMemo(() => ({ filtering: filters, matching }), [filters, matching]);
  // Of a large drawing, what filters leave is worked out after what was ticked is seen to be ticked.
  const later = useDeferredValue(wanted);
  const heard = isCrowd(drawing?.relations.length ?? 0) ? later : wanted;
  const visible = useMemo(
    () =>
      drawing
        ? drawnRelations(
            visibleRelations(drawing.relations, heard.filtering, heard.matching),
            heard.filtering,
          )
        : [],
    [drawing, heard],
  );
  const seen = useMemo(
    () => (drawing ? seenRelations(drawing.relations, heard.filtering, heard.matching) : null),
    [drawing, heard],
  );
  const error = drawingError ?? frame.error;
  const retry = (): void => {
    askFrame({ requestPolicy: 'network-only' });
    retryDrawing();
  };

  return (
    <ExplorerContext value={explorer}>
      <a className="skip" href="#explorer">
        Skip to the view
      </a>
      <Header
        build={frame.data?.build ?? null}
        theme={theme}
        onToggleTheme={toggleTheme}
        tools={<ExportMenu drawing={drawing} visible={visible} />}
      />
      <main
        id="explorer"
        className="explorer"
        tabIndex={-1}
        data-sheet={sheet}
        onFocus={({ target }) => openSheet(sheetAround(target) ?? sheet)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') openSheet(null);
        }}
      >
        {error ? (
          <Notice
            title="The server did not answer."
            words={`Nothing can be shown without it. It said: ${failureInWords(error)}`}
            onRetry={retry}
          />
        ) : (
          <>
            <ViewPanel
              frame={frame.data ?? null}
              drawing={frame.data ? drawing : null}
              visible={visible}
              seen={seen}
              theme={theme}
              onRetryFilters={failed ? retryFilters : null}
            />
            <RelationsPanel frame={frame.data ?? null} drawing={drawing} visible={visible} />
            <EvidencePanel predicates={predicates ?? []} />
            <FilterPanel frame={frame.data ?? null} drawing={drawing} />
          </>
        )}
      </main>
      <Progress filtering={heard !== wanted} />
      <SheetBar sheet={sheet} onOpen={openSheet} />
    </ExplorerContext>
  );
}

/** The sheet that an element stands in: what the keyboard reaches must be seen. */
function sheetAround(element: Element): Sheet | null {
  return SHEETS.find((sheet) => element.closest(`.${sheet === 'filters' ? 'filter' : sheet}-panel`)) ?? null;
}
