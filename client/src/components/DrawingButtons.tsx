import type { useLayout } from '../effects/useLayout.ts';
import { layoutInWords } from '../words/layoutInWords.ts';
import { useExplorer } from './explorerContext.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

/** Zooming, laying out, and asking for chains, with a click. */
export function DrawingButtons({
  steer,
  layout,
}: {
  readonly steer: (key: string) => boolean;
  readonly layout: ReturnType<typeof useLayout>;
}) {
  const { view, dispatch } = useExplorer();
  return (
    <div className="drawing-buttons">
      <div className="layout-buttons">
        <button
          type="button"
          aria-pressed={view.paths !== null}
          onClick={() => dispatch({ type: 'set-paths', paths: view.paths ? null : { from: null, to: null } })}
        >
          Chains between two
        </button>
        {layout.changed && !layout.running && (
          <button type="button" onClick={layout.reset}>
            As at first
          </button>
        )}
        <button type="button" onClick={layout.running ? layout.pause : layout.start}>
          {layout.running ? 'Pause' : 'Lay out'}
        </button>
      </div>
      <p className={layout.failed || layout.foreign ? 'layout-words' : 'unseen'} role="status">
        {layoutInWords(layout)}
      </p>
      <ZoomButtons steer={steer} />
    </div>
  );
}
