import { type Dispatch, useEffect, useEffectEvent, useState } from 'react';
import type { HistoryAction } from '../state/viewHistory.ts';
import { TABS } from '../state/viewState.ts';
import { isWriting } from './isWriting.ts';
import { remembered } from './remembered.ts';

const KEY = 'hearsay-single-keys';

/** Single keys: `/` leads to the field with an id, digits open tabs, `?` is told. They can be switched off; that is remembered. */
export function useSingleKeys({
  dispatch,
  fieldId,
  onHelp,
}: {
  readonly dispatch: Dispatch<HistoryAction>;
  readonly fieldId: string;
  readonly onHelp: () => void;
}): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(() => remembered.get(KEY) !== 'off');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
    const tab = TABS[Number(event.key) - 1];
    if (tab) dispatch({ type: 'set-tab', tab });
    else if (event.key === '?') onHelp();
    else if (event.key === '/') document.getElementById(fieldId)?.focus();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  const set = (next: boolean): void => {
    setOn(next);
    remembered.set(KEY, next ? 'on' : 'off');
  };
  return [on, set];
}

/**
 * Whether an element means keys for itself: a field, a list to choose from, an open sheet over the page. The focus stays in a
 * sheet that was closed until the next frame, which on a slow machine comes after the next key.
 */
function takesKeys(target: EventTarget | null): boolean {
  return isWriting(target) || (target instanceof Element && target.closest('select, dialog[open]') !== null);
}
