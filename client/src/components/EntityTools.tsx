import { entityActions } from '../state/entityActions.ts';
import { useExplorer } from './explorerContext.ts';

/** What can be done with an entity in the drawing, as buttons. */
export function EntityTools({ id }: { readonly id: string }) {
  const { view, dispatch } = useExplorer();
  return (
    <div className="entity-tools" role="group" aria-label="In the drawing">
      {entityActions(id, view).map(({ label, action }) => (
        <button key={label} type="button" onClick={() => dispatch(action)}>
          {label}
        </button>
      ))}
    </div>
  );
}
