import { type Dispatch, useEffect } from 'react';
import type { HistoryAction } from '../state/viewHistory.ts';
import { isWriting } from './isWriting.ts';

/** Ctrl or Cmd with Z undoes a step, with Shift as well it is taken again; not while one writes, where they mean the text. */
export function useUndoKeys(dispatch: Dispatch<HistoryAction>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isWriting(event.target))
        return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? 'redo' : 'undo' });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [dispatch]);
}
