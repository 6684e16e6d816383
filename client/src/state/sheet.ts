import type { ViewState } from './viewState.ts';

/** The panels that are sheets at the bottom of a small screen. */
export const SHEETS = ['filters', 'relations', 'evidence'] as const;
export type Sheet = (typeof SHEETS)[number];

type Selected = Pick<ViewState, 'entity' | 'relation' | 'question'>;

/** The sheet that opens by itself when the view changes: the one that tells of what was newly selected; null where none does. */
export function sheetFor(before: Selected | null, after: Selected): Sheet | null {
  if (after.relation !== null && after.relation !== before?.relation) return 'evidence';
  if (after.entity !== null && after.entity !== before?.entity) return 'relations';
  return after.question !== null && after.question !== before?.question ? 'relations' : null;
}
