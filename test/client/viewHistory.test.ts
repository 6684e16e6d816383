import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HistoryAction, historyOf, historyReducer } from '../../client/src/state/viewHistory.ts';
import { FIRST_VIEW } from '../../client/src/state/viewState.ts';
import { aView } from './aView.ts';

const after = (...actions: readonly HistoryAction[]) => actions.reduce(historyReducer, historyOf(FIRST_VIEW));
const select = (id: string): HistoryAction => ({ type: 'select-entity', id, centre: true });
const undo: HistoryAction = { type: 'undo' };
const redo: HistoryAction = { type: 'redo' };
const camera = { x: 0.1, y: 0.2, ratio: 0.5 };

const anyAction: fc.Arbitrary<HistoryAction> = fc.oneof(
  fc.constantFrom('crown', 'red', 'blue').map(select),
  fc.constantFrom('graph', 'matrix', 'reader').map((tab) => ({ type: 'set-tab', tab }) as const),
  fc.constantFrom('crown', 'red').map((id) => ({ type: 'toggle-pin', id }) as const),
  fc.constant({ type: 'move-camera', camera } as const),
  fc.constantFrom(undo, redo),
);

describe('historyReducer', () => {
  it('undoes and redoes step by step', () => {
    const both = after(select('crown'), select('red'));
    expect(historyReducer(both, undo).view.entity).toBe('crown');
    expect(after(select('crown'), select('red'), undo, undo).view).toEqual(FIRST_VIEW);
    expect(after(select('crown'), select('red'), undo, undo, redo, redo).view).toEqual(both.view);
  });

  it('has nothing to redo after a new step', () => {
    const history = after(select('crown'), undo, select('red'), redo);
    expect(history.view.entity).toBe('red');
    expect(history.future).toEqual([]);
  });

  it('does nothing where there is nothing to undo, redo or change', () => {
    expect(after(undo, redo)).toEqual(historyOf(FIRST_VIEW));
    expect(after({ type: 'set-tab', tab: 'graph' }, { type: 'clear-selection' }).past).toEqual([]);
  });

  it('takes moving the camera for no step', () => {
    const history = after(select('crown'), { type: 'move-camera', camera });
    expect(history.view.camera).toEqual(camera);
    expect(history.steps).toBe(1);
    expect(historyReducer(history, undo).view).toEqual(FIRST_VIEW);
  });

  it('takes the dragging of a slider for one step', () => {
    const drag = (from: string): HistoryAction => ({
      type: 'set-period',
      period: { from, to: null },
      drag: 'from',
    });
    const history = after(drag('2016-01'), drag('2016-02'), drag('2016-03'));
    expect(history.view.from).toBe('2016-03');
    expect(history.steps).toBe(1);
    expect(historyReducer(history, undo).view).toEqual(FIRST_VIEW);
    expect(after(drag('2016-01'), select('crown'), drag('2016-02')).past).toHaveLength(3);
    const any: HistoryAction = { type: 'set-period', period: { from: null, to: null } };
    expect(historyReducer(after(drag('2016-01'), any), undo).view.from).toBe('2016-01');
    const other: HistoryAction = {
      type: 'set-period',
      period: { from: '2016-01', to: '2016-12' },
      drag: 'to',
    };
    expect(after(drag('2016-01'), other).past).toHaveLength(2);
    expect(after(drag('2016-01'), undo, drag('2016-02')).view.from).toBe('2016-02');
  });

  it('takes the buttons of the browser for undo and redo', () => {
    const both = after(select('crown'), select('red'));
    const back = historyReducer(both, { type: 'restore', view: aView({ entity: 'crown' }) });
    expect(back).toEqual(historyReducer(both, undo));
    expect(historyReducer(back, { type: 'restore', view: aView({ entity: 'red' }) })).toEqual(
      historyReducer(back, redo),
    );
    const elsewhere = historyReducer(both, { type: 'restore', view: aView({ entity: 'blue' }) });
    expect(elsewhere.past).toHaveLength(3);
  });

  it('leads back to the first view from anywhere', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 30 }), (actions) => {
        let history = after(...actions);
        for (let steps = history.past.length; steps > 0; steps -= 1) history = historyReducer(history, undo);
        expect({ ...history.view, camera: null }).toEqual(FIRST_VIEW);
        expect(history.past).toEqual([]);
      }),
    );
  });
});
