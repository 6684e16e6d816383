import type { ViewAction } from '../state/viewAction.ts';
import { useExplorer } from './explorerContext.ts';

/** What was taken out of the drawing or fixed in it by hand, each with the way back; nothing where nothing was. */
export function DrawingSteps({
  entities,
}: {
  readonly entities: ReadonlyMap<string, { readonly name: string }>;
}) {
  const { view } = useExplorer();
  const { ego, expanded, hidden, pinned } = view;
  const nameOf = (id: string): string => entities.get(id)?.name ?? id;
  if (ego === null && hidden.length === 0 && pinned.length === 0) return null;
  return (
    <ul className="drawing-steps" aria-label="Steps in the drawing">
      {ego && (
        <Step
          words={`Up to ${ego.depth === 1 ? '1 step' : `${ego.depth} steps`} from ${nameOf(ego.entity)}`}
          undo="Whole graph"
          action={{ type: 'set-ego', ego: null }}
        />
      )}
      {ego &&
        expanded.map((id) => (
          <Step
            key={id}
            words={`With the neighbours of ${nameOf(id)}`}
            undo="Take them out"
            action={{ type: 'toggle-expanded', id }}
          />
        ))}
      {hidden.map((id) => (
        <Step key={id} words={`Hidden: ${nameOf(id)}`} undo="Show" action={{ type: 'show-entity', id }} />
      ))}
      {pinned.map((id) => (
        <Step key={id} words={`Pinned: ${nameOf(id)}`} undo="Unpin" action={{ type: 'toggle-pin', id }} />
      ))}
    </ul>
  );
}

function Step({
  words,
  undo,
  action,
}: {
  readonly words: string;
  readonly undo: string;
  readonly action: ViewAction;
}) {
  const { dispatch } = useExplorer();
  return (
    <li>
      {words}{' '}
      <button
        type="button"
        className="quiet"
        aria-label={`${undo} – ${words}`}
        onClick={() => dispatch(action)}
      >
        {undo}
      </button>
    </li>
  );
}
