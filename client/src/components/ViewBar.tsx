import { type ReactNode, useState } from 'react';
import { useSingleKeys } from '../effects/useSingleKeys.ts';
import { ASK_ID } from './AskBar.tsx';
import { useExplorer } from './explorerContext.ts';
import { ShareButton } from './ShareButton.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { ViewTabs } from './ViewTabs.tsx';

/** The tabs, and what can be done with the view as a whole. */
export function ViewBar({ children }: { readonly children: ReactNode }) {
  const { dispatch, canUndo, canRedo } = useExplorer();
  const [help, showHelp] = useState(false);
  const [singleKeys, setSingleKeys] = useSingleKeys({
    dispatch,
    fieldId: ASK_ID,
    onHelp: () => showHelp(true),
  });
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
        <ShareButton />
        {children}
        <button type="button" aria-label="Help and keyboard shortcuts" onClick={() => showHelp(true)}>
          ?
        </button>
      </div>
      <ShortcutSheet
        open={help}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
        onClose={() => showHelp(false)}
      />
    </div>
  );
}
