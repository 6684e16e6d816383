import type { ViewProps } from '../viewProps.ts';

/** Disputes. */
export function DisputesView({ drawing }: ViewProps) {
  return <section aria-label="Disputes">{drawing && '…'}</section>;
}
