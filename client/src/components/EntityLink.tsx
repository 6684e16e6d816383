import type { EntityType } from '../generated/documents.ts';
import { EntityMark } from './EntityMark.tsx';
import { useExplorer } from './explorerContext.ts';

/** An entity's name; selects it. */
export function EntityLink({
  entity,
}: {
  readonly entity: { readonly id: string; readonly name: string; readonly type?: EntityType };
}) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      className="entity-link"
      onClick={() => dispatch({ type: 'select-entity', id: entity.id, centre: true })}
    >
      {entity.type && <EntityMark type={entity.type} />}
      <bdi>{entity.name}</bdi>
    </button>
  );
}
