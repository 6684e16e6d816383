import { type Dispatch, useEffect } from 'react';
import type { ViewAction } from '../state/viewAction.ts';

/**
 * Opens the reader as soon as a file is held over the page, whatever view is open, so that it can be dropped there; a
 * file that is dropped sooner does not take the place of the page.
 */
export function useReaderOnDrag(isOpen: boolean, dispatch: Dispatch<ViewAction>): void {
  useEffect(() => {
    if (isOpen) return undefined;
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      dispatch({ type: 'set-tab', tab: 'reader' });
    };
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    window.addEventListener('dragenter', hold);
    window.addEventListener('dragover', hold);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', hold);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('drop', drop);
    };
  }, [isOpen, dispatch]);
}
