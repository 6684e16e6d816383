import { useSyncExternalStore } from 'react';

/** As the styles have it: one column, the panels as sheets. */
const NARROW = '(max-width: 800px)';

/** Whether the page has room for one column only. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches);
}

function watch(onChange: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
