import { useEffect, useRef, useState } from 'react';
import { type Sheet, sheetFor } from '../state/sheet.ts';
import type { ViewState } from '../state/viewState.ts';

/** Which sheet is open where panels are sheets; what is newly selected opens its own. */
export function useSheet(view: ViewState): readonly [Sheet | null, (sheet: Sheet | null) => void] {
  const [sheet, open] = useState(() => sheetFor(null, view));
  const before = useRef(view);
  useEffect(() => {
    const next = sheetFor(before.current, view);
    before.current = view;
    if (next !== null) open(next);
  }, [view]);
  return [sheet, open];
}
