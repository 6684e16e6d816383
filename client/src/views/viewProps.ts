import type { Theme } from '../drawing/palette.ts';
import type { DrawingQuery, FrameQuery } from '../generated/documents.ts';
import type { Seen } from '../state/seen.ts';
import type { DrawnRelation } from '../state/visibleRelations.ts';

/** What every view is given; the view state and how to change it come from `useExplorer`. */
export interface ViewProps {
  /** null until read. */
  readonly frame: FrameQuery | null;
  /** All relations, filtered or not; null until read. */
  readonly drawing: DrawingQuery['subgraph'] | null;
  /** The relations that filters, lens and period let through, in the order of the drawing. */
  readonly visible: readonly DrawnRelation[];
  /** How relations stand in the lens and lie to the months looked at, by id; null where the view has neither. */
  readonly seen: ReadonlyMap<string, Seen> | null;
  readonly theme: Theme;
}
