import { useExplorer } from './explorerContext.ts';

const MODES = [
  { mode: 'graph', label: 'Graph' },
  { mode: 'list', label: 'List' },
] as const;

/** Graph or list: two ways to see the same. */
export function ModeToggle() {
  const { view, dispatch } = useExplorer();
  return (
    <div className="mode-toggle" role="group" aria-label="Show as">
      {MODES.map(({ mode, label }) => (
        <button
          key={mode}
          type="button"
          aria-pressed={view.mode === mode}
          onClick={() => dispatch({ type: 'set-mode', mode })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
