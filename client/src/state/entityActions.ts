import type { ViewAction } from './viewAction.ts';
import type { ViewState } from './viewState.ts';

/** What can be done with an entity in the drawing. */
export interface EntityAction {
  readonly label: string;
  readonly action: ViewAction;
}

/** Steps around an entity that an ego view may have. */
const DEEPEST = 2;

/** What can be done with an entity in a view, in the order of its menu and of its panel. */
export function entityActions(id: string, { ego, expanded, pinned }: ViewState): readonly EntityAction[] {
  return [
    ...egoActions(id, ego),
    ...(ego !== null && ego.entity !== id
      ? [
          {
            label: expanded.includes(id) ? 'Take its neighbours out' : 'Add its neighbours',
            action: { type: 'toggle-expanded', id } as const,
          },
        ]
      : []),
    { label: pinned.includes(id) ? 'Unpin' : 'Pin', action: { type: 'toggle-pin', id } },
    { label: 'Hide', action: { type: 'hide-entity', id } },
    { label: 'Chains from here …', action: { type: 'set-paths', paths: { from: id, to: null } } },
  ];
}

function egoActions(id: string, ego: ViewState['ego']): readonly EntityAction[] {
  const around = (depth: number): ViewAction => ({ type: 'set-ego', ego: { entity: id, depth } });
  if (ego?.entity !== id) return [{ label: 'Only what surrounds it', action: around(1) }];
  return [
    ego.depth < DEEPEST
      ? { label: 'Two steps around it', action: around(DEEPEST) }
      : { label: 'One step around it', action: around(1) },
    { label: 'Whole graph', action: { type: 'set-ego', ego: null } },
  ];
}
