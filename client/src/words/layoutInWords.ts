/** How it stands with the layout of a drawing. */
export interface LayoutStanding {
  readonly running: boolean;
  /** The last one that was asked for broke down. */
  readonly failed: boolean;
  /** Whether anything stands where a layout put it. */
  readonly changed: boolean;
  /** The view has a layout, but of another drawing. */
  readonly foreign: boolean;
}

/** What is said of a layout; empty where there is none. */
export function layoutInWords({ running, failed, changed, foreign }: LayoutStanding): string {
  if (running) return 'Laying out …';
  if (failed) return 'Laying out failed: everything stands where it stood before.';
  if (foreign) return "The link's layout is of another drawing.";
  return changed ? 'Laid out.' : '';
}
