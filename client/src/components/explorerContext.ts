import { createContext, type Dispatch, useContext } from 'react';
import type { Palette } from '../drawing/palette.ts';
import type { HistoryAction } from '../state/viewHistory.ts';
import type { ViewState } from '../state/viewState.ts';

/** What nearly every component needs: the view, how to change it, the colours, and the words for predicates. */
export interface Explorer {
  readonly view: ViewState;
  readonly dispatch: Dispatch<HistoryAction>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly palette: Palette;
  /** A predicate's label of the vocabulary; as it follows a name in the plural, where that is asked for. */
  readonly labelOf: (predicate: string, plural?: boolean) => string;
  readonly symmetric: readonly string[];
}

export const ExplorerContext = createContext<Explorer | null>(null);

/** The explorer around a component. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (explorer === null) throw new Error('This component stands outside the explorer.');
  return explorer;
}
