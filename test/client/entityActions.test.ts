import { describe, expect, it } from 'vitest';
import { entityActions } from '../../client/src/state/entityActions.ts';
import { viewReducer } from '../../client/src/state/viewReducer.ts';
import type { ViewState } from '../../client/src/state/viewState.ts';
import { aView } from './aView.ts';

const labels = (view: Partial<ViewState>) => entityActions('crown', aView(view)).map(({ label }) => label);

/** The view after an action was chosen by its label. */
function after(label: string, view: ViewState): ViewState {
  const chosen = entityActions('crown', view).find((each) => each.label === label);
  return viewReducer(view, chosen!.action);
}

describe('entityActions', () => {
  it('begin with its surroundings', () => {
    expect(labels({})).toEqual(['Only what surrounds it', 'Pin', 'Hide', 'Chains from here …']);
  });

  it('lead from one step to two and back to the whole', () => {
    const one = after('Only what surrounds it', aView());
    expect(one.ego).toEqual({ entity: 'crown', depth: 1 });
    const two = after('Two steps around it', one);
    expect(two.ego).toEqual({ entity: 'crown', depth: 2 });
    expect(after('One step around it', two)).toEqual(one);
    expect(after('Whole graph', two)).toEqual(aView());
  });

  it('add the neighbours of another entity to an ego view, and take them out', () => {
    const view = aView({ ego: { entity: 'red', depth: 1 } });
    const added = after('Add its neighbours', view);
    expect(added.expanded).toEqual(['crown']);
    expect(after('Take its neighbours out', added)).toEqual(view);
  });

  it('ask for chains from it, with the other end to be chosen', () => {
    const chains = after('Chains from here …', aView({ entity: 'crown' }));
    expect(chains).toMatchObject({ paths: { from: 'crown', to: null }, entity: null });
  });

  it('are all undone by a second choice or by showing it', () => {
    expect(after('Unpin', after('Pin', aView()))).toEqual(aView());
    expect(viewReducer(after('Hide', aView()), { type: 'show-entity', id: 'crown' })).toEqual(aView());
  });
});
