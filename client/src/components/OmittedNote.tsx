import { counted } from '../words/counted.ts';
import { useExplorer } from './explorerContext.ts';

const STEP = 500;

/** Says what is not drawn for its number, and draws more. */
export function OmittedNote({ omitted }: { readonly omitted: number }) {
  const { view, dispatch } = useExplorer();
  if (omitted === 0) return null;
  return (
    <p className="omitted">
      {counted(omitted, 'relation')} with fewer sources left out.{' '}
      <button
        type="button"
        className="quiet"
        onClick={() => dispatch({ type: 'set-limit', limit: view.limit + STEP })}
      >
        Draw {Math.min(STEP, omitted)} more
      </button>
    </p>
  );
}
