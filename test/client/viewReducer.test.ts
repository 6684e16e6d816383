import { describe, expect, it } from 'vitest';
import { viewReducer } from '../../client/src/state/viewReducer.ts';
import { FIRST_VIEW } from '../../client/src/state/viewState.ts';
import { aView } from './aView.ts';

const camera = { x: 0.2, y: 0.3, ratio: 0.5 };

describe('viewReducer', () => {
  it('selects an entity and looks at it where asked to', () => {
    const view = viewReducer(aView({ camera }), { type: 'select-entity', id: 'crown', centre: true });
    expect(view).toEqual(aView({ entity: 'crown' }));
  });

  it('leaves the drawing where it is after a click in it', () => {
    const view = viewReducer(aView({ camera }), { type: 'select-entity', id: 'crown', centre: false });
    expect(view.camera).toEqual(camera);
  });

  it('keeps the selected relation as long as the selected entity is one of its ends', () => {
    const view = aView({ relation: 'crown:backs:blue' });
    expect(viewReducer(view, { type: 'select-entity', id: 'blue', centre: true }).relation).toBe(
      'crown:backs:blue',
    );
    expect(viewReducer(view, { type: 'select-entity', id: 'red', centre: true }).relation).toBeNull();
  });

  it('keeps the selected entity as long as it is an end of the selected relation', () => {
    const view = aView({ entity: 'crown' });
    const own = viewReducer(view, { type: 'select-relation', id: 'crown:backs:blue', centre: false });
    expect(own).toMatchObject({ entity: 'crown', relation: 'crown:backs:blue' });
    const other = viewReducer(view, { type: 'select-relation', id: 'red:fights:blue', centre: false });
    expect(other).toMatchObject({ entity: null, relation: 'red:fights:blue' });
  });

  it('clears the selection without touching the filters', () => {
    const view = aView({ entity: 'crown', relation: 'crown:backs:blue', status: ['DISPUTED'], mode: 'list' });
    expect(viewReducer(view, { type: 'clear-selection' })).toEqual(
      aView({ status: ['DISPUTED'], mode: 'list' }),
    );
  });

  it('closes a relation and keeps the entity', () => {
    const view = aView({ entity: 'crown', relation: 'crown:backs:blue' });
    expect(viewReducer(view, { type: 'close-relation' })).toEqual(aView({ entity: 'crown' }));
  });

  it('sets and clears filters', () => {
    const filtered = viewReducer(
      viewReducer(FIRST_VIEW, { type: 'set-filter', group: 'kinds', values: ['weapons'] }),
      { type: 'set-status', values: ['DENIED'] },
    );
    expect(filtered).toEqual(aView({ kinds: ['weapons'], status: ['DENIED'] }));
    expect(viewReducer(filtered, { type: 'clear-filters' })).toEqual(FIRST_VIEW);
  });

  it('opens a view together with what is selected', () => {
    const view = aView({ tab: 'matrix' });
    expect(
      viewReducer(view, { type: 'select-relation', id: 'crown:backs:blue', centre: true, tab: 'graph' }),
    ).toEqual(aView({ relation: 'crown:backs:blue' }));
    expect(viewReducer(view, { type: 'select-entity', id: 'crown', centre: true }).tab).toBe('matrix');
    expect(viewReducer(view, { type: 'open-text', source: 'gazette', claim: 'gazette/c-1' })).toEqual(
      aView({ tab: 'reader', text: 'gazette', claim: 'gazette/c-1' }),
    );
    expect(viewReducer(view, { type: 'open-event', id: 'siege' })).toEqual(
      aView({ tab: 'disputes', event: 'siege' }),
    );
  });

  it('takes entities out, with what was selected of them, and puts them back', () => {
    const view = aView({ entity: 'crown', relation: 'crown:backs:blue' });
    const without = viewReducer(view, { type: 'hide-entity', id: 'blue' });
    expect(without).toEqual(aView({ entity: 'crown', hidden: ['blue'] }));
    expect(viewReducer(without, { type: 'hide-entity', id: 'blue' }).hidden).toEqual(['blue']);
    expect(viewReducer(without, { type: 'show-entity', id: 'blue' }).hidden).toEqual([]);
    expect(viewReducer(aView({ hidden: ['blue', 'red'] }), { type: 'show-all-entities' })).toEqual(
      FIRST_VIEW,
    );
  });

  it('pins what is moved, and forgets its place with the pin', () => {
    const moved = viewReducer(FIRST_VIEW, { type: 'place-entity', place: { id: 'crown', x: 1, y: 2 } });
    const again = viewReducer(moved, { type: 'place-entity', place: { id: 'crown', x: 3, y: 4 } });
    expect(again).toMatchObject({ pinned: ['crown'], places: [{ id: 'crown', x: 3, y: 4 }] });
    expect(viewReducer(again, { type: 'toggle-pin', id: 'crown' })).toEqual(FIRST_VIEW);
  });

  it('pins, expands and lets go again', () => {
    const pinned = viewReducer(FIRST_VIEW, { type: 'toggle-pin', id: 'crown' });
    expect(pinned.pinned).toEqual(['crown']);
    expect(viewReducer(pinned, { type: 'toggle-pin', id: 'crown' })).toEqual(FIRST_VIEW);
    const expanded = viewReducer(FIRST_VIEW, { type: 'toggle-expanded', id: 'red' });
    expect(expanded.expanded).toEqual(['red']);
    const ego = viewReducer(expanded, { type: 'set-ego', ego: { entity: 'crown', depth: 1 } });
    expect(ego).toEqual(aView({ ego: { entity: 'crown', depth: 1 } }));
  });

  it('sets lens, months, chains and order', () => {
    const steps = [
      { type: 'set-lens', lens: { kind: 'source', source: 'gazette' } },
      { type: 'set-period', period: { from: '2016-07', to: null } },
      { type: 'set-undated', undatedToo: false },
      { type: 'set-paths', paths: { from: 'crown', to: 'red' } },
      { type: 'set-sort', sort: 'status' },
      { type: 'open-bar', bar: { unit: '2016-12', predicate: null, layer: null } },
      { type: 'set-tab', tab: 'timeline' },
    ] as const;
    expect(steps.reduce(viewReducer, FIRST_VIEW)).toEqual(
      aView({
        lens: { kind: 'source', source: 'gazette' },
        from: '2016-07',
        undatedToo: false,
        paths: { from: 'crown', to: 'red' },
        sort: 'status',
        bar: { unit: '2016-12', predicate: null, layer: null },
        tab: 'timeline',
      }),
    );
  });

  it('restores a view as a whole', () => {
    const view = aView({ mode: 'list', entity: 'red' });
    expect(viewReducer(aView({ entity: 'crown' }), { type: 'restore', view })).toBe(view);
  });

  it('never changes the view that it is given', () => {
    const view = Object.freeze(aView({ entity: 'crown' }));
    expect(() => viewReducer(view, { type: 'set-mode', mode: 'list' })).not.toThrow();
    expect(view.mode).toBe('graph');
  });
});
