import { useExplorer } from './explorerContext.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** The tabs, and what can be done with the view as a whole. */
export function ViewBar() {
  const { dispatch, canUndo, canRedo } = useExplorer();
  return (
    <div className="view-bar">
      <ViewTabs />
      <div className="view-tools">
        <button type="button" disabled={!canUndo} onClick={() => dispatch({ type: 'undo' })}>
          Undo
        </button>
        <button type="button" disabled={!canRedo} onClick={() => dispatch({ type: 'redo' })}>
          Redo
        </button>
      </div>
    </div>
  );
}
