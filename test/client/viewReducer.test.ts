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
