import type { RelationStatus } from '../generated/documents.ts';
import type { Camera, Filters, ViewState } from './viewState.ts';

/** Everything that can happen to a view. */
export type ViewAction =
  /** `centre` moves the drawing to it; a click in the drawing leaves it where it is. */
  | { readonly type: 'select-entity'; readonly id: string; readonly centre: boolean }
  | { readonly type: 'select-relation'; readonly id: string; readonly centre: boolean }
  | { readonly type: 'ask'; readonly question: string }
  | { readonly type: 'clear-selection' }
  | { readonly type: 'close-relation' }
  | { readonly type: 'set-mode'; readonly mode: ViewState['mode'] }
  | {
      readonly type: 'set-filter';
      readonly group: Exclude<keyof Filters, 'status'>;
      readonly values: readonly string[] | null;
    }
  | { readonly type: 'set-status'; readonly values: readonly RelationStatus[] | null }
  | { readonly type: 'clear-filters' }
  | { readonly type: 'set-limit'; readonly limit: number }
  | { readonly type: 'move-camera'; readonly camera: Camera | null }
  | { readonly type: 'restore'; readonly view: ViewState };
