import type { RelationStatus } from '../generated/documents.ts';
import type { Camera, Filters, Lens, Period, Placed, Tab, ViewState } from './viewState.ts';

/** Everything that can happen to a view. */
export type ViewAction =
  /** `centre` moves the drawing to it; a click in the drawing leaves it where it is. `tab` opens a view for it. */
  | { readonly type: 'select-entity'; readonly id: string; readonly centre: boolean; readonly tab?: Tab }
  | { readonly type: 'select-relation'; readonly id: string; readonly centre: boolean; readonly tab?: Tab }
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'close-relation' }
  | { readonly type: 'set-tab'; readonly tab: Tab }
  | { readonly type: 'set-mode'; readonly mode: ViewState['mode'] }
  | { readonly type: 'set-lens'; readonly lens: Lens }
  /** `drag` names what is dragged or played: all that follows of the same is one step. */
  | {
      readonly type: 'set-period';
      readonly period: Period;
      readonly drag?: 'from' | 'to' | 'play';
    }
  | { readonly type: 'set-undated'; readonly undatedToo: boolean }
  | {
      readonly type: 'set-filter';
      readonly group: Exclude<keyof Filters, 'status'>;
      readonly values: readonly string[] | null;
    }
  | { readonly type: 'set-status'; readonly values: readonly RelationStatus[] | null }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-limit'; readonly limit: number }
  /** Taking out an entity unselects it. */
  | { readonly type: 'hide-entity'; readonly id: string }
  | { readonly type: 'show-entity'; readonly id: string }
  | { readonly type: 'show-all-entities' }
  | { readonly type: 'toggle-pin'; readonly id: string }
  /** Moving an entity pins it. */
  | { readonly type: 'place-entity'; readonly place: Placed }
  /** A layout came to its end; null puts everything back. */
  | { readonly type: 'set-layout'; readonly layout: string | null }
  | { readonly type: 'toggle-expanded'; readonly id: string }
  /** Another ego view begins with nothing expanded. */
  | { readonly type: 'set-ego'; readonly ego: ViewState['ego'] }
  /** Asking for chains unselects what is selected. */
  | { readonly type: 'set-paths'; readonly paths: ViewState['paths'] }
  | { readonly type: 'open-event'; readonly id: string | null }
  /** Opens the reader on a source, perhaps at a claim of it. */
  | { readonly type: 'open-text'; readonly source: string; readonly claim: string | null }
  | { readonly type: 'open-bar'; readonly bar: ViewState['bar'] }
  | { readonly type: 'set-sort'; readonly sort: string | null }
  | { readonly type: 'move-camera'; readonly camera: Camera | null }
  | { readonly type: 'restore'; readonly view: ViewState };
