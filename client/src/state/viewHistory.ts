import { encodeView } from './encodeView.ts';
import type { ViewAction } from './viewAction.ts';
import { viewReducer } from './viewReducer.ts';
import type { ViewState } from './viewState.ts';

/** A view with the steps that led to it and those that were undone, nearest first in both. */
export interface ViewHistory {
  readonly view: ViewState;
  readonly past: readonly ViewState[];
  readonly future: readonly ViewState[];
  /** Number of steps taken, back and forth: it changes where the address gets an entry of its own. */
  readonly steps: number;
  /** What was dragged last, so that it is one step; null where the last step was something else. */
  readonly drag: Drag | null;
}

/** A slider, or the play button. */
type Drag = NonNullable<Extract<ViewAction, { type: 'set-period' }>['drag']>;

/** What can happen to a view and to its history. */
export type HistoryAction = ViewAction | { readonly type: 'undo' } | { readonly type: 'redo' };

const MOST_STEPS = 200;

/** A history that begins with a view. */
export function historyOf(view: ViewState): ViewHistory {
  return { view, past: [], future: [], steps: 0, drag: null };
}

/**
 * The history after an action. Moving the camera is no step, dragging a slider is one. What the browser's buttons
 * restore is undone or redone where it is the nearest step, else a step of its own.
 */
export function historyReducer(history: ViewHistory, action: HistoryAction): ViewHistory {
  if (action.type === 'undo' || action.type === 'redo') return travelled(history, action.type);
  const { view, past, future, steps } = history;
  const next = viewReducer(view, action);
  if (isSame(next, view)) return next.camera === view.camera ? history : { ...history, view: next };
  if (action.type === 'restore') {
    if (past[0] && isSame(past[0], next)) return { ...travelled(history, 'undo'), view: next };
    if (future[0] && isSame(future[0], next)) return { ...travelled(history, 'redo'), view: next };
  }
  const drag = (action.type === 'set-period' && action.drag) || null;
  if (drag !== null && drag === history.drag) return { ...history, view: next };
  return {
    view: next,
    past: [view, ...past].slice(0, MOST_STEPS),
    future: [],
    steps: steps + 1,
    drag,
  };
}

function travelled({ view, past, future, steps, drag }: ViewHistory, way: 'undo' | 'redo'): ViewHistory {
  const [next, ...rest] = way === 'undo' ? past : future;
  if (!next) return { view, past, future, steps, drag };
  return {
    view: next,
    past: way === 'undo' ? rest : [view, ...past],
    future: way === 'undo' ? [view, ...future] : rest,
    steps: steps + 1,
    drag: null,
  };
}

/** Whether two views say the same, wherever they are looked at from. */
function isSame(one: ViewState, other: ViewState): boolean {
  return encodeView({ ...one, camera: null }) === encodeView({ ...other, camera: null });
}
