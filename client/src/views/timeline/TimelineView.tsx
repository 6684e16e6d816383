import type { ViewProps } from '../viewProps.ts';

/** Timeline. */
export function TimelineView({ drawing }: ViewProps) {
  return <section aria-label="Timeline">{drawing && '…'}</section>;
}
