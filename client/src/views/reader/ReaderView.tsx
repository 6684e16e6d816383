import type { ViewProps } from '../viewProps.ts';

/** Reader. */
export function ReaderView({ drawing }: ViewProps) {
  return <section aria-label="Reader">{drawing && '…'}</section>;
}
