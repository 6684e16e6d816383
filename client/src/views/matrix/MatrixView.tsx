import type { ViewProps } from '../viewProps.ts';

/** Matrix. */
export function MatrixView({ drawing }: ViewProps) {
  return <section aria-label="Matrix">{drawing && '…'}</section>;
}
