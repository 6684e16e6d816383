import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView } from '../../client/src/state/decodeView.ts';
import { encodeView } from '../../client/src/state/encodeView.ts';
import { FIRST_VIEW, STATUSES, type ViewState } from '../../client/src/state/viewState.ts';
import { aView } from './aView.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/u);
const thousandth = fc.integer({ min: -3000, max: 3000 }).map((number) => number / 1000);
const anyView: fc.Arbitrary<ViewState> = fc.record({
  mode: fc.constantFrom('graph', 'list'),
  question: fc.option(id),
  entity: fc.option(id),
  relation: fc.option(fc.tuple(id, id, id).map((parts) => parts.join(':'))),
  predicates: fc.option(fc.array(id)),
  sources: fc.option(fc.array(id)),
  kinds: fc.option(fc.array(fc.oneof(id, fc.constant('-')))),
  status: fc.option(fc.subarray([...STATUSES])),
  limit: fc.integer({ min: 1, max: 50_000 }),
  camera: fc.option(
    fc.record({
      x: thousandth,
      y: thousandth,
      ratio: fc.integer({ min: 1, max: 3000 }).map((n) => n / 1000),
    }),
  ),
});

describe('the view in the address', () => {
  it('is empty for the first view', () => {
    expect(encodeView(FIRST_VIEW)).toBe('');
    expect(decodeView('')).toEqual(FIRST_VIEW);
  });

  it('reads like what it says', () => {
    const view = aView({
      entity: 'crown',
      relation: 'crown:backs:blue',
      mode: 'list',
      predicates: ['backs', 'fights'],
      status: ['DISPUTED', 'REPORTED_ONLY'],
      camera: { x: 0.51234, y: 0.5, ratio: 0.25 },
    });
    expect(encodeView(view)).toBe(
      '?entity=crown&relation=crown:backs:blue&view=list&predicates=backs,fights&status=disputed,reported-only&at=0.512,0.5,0.25',
    );
  });

  it('tells a filter that shows nothing from none', () => {
    expect(encodeView(aView({ kinds: [] }))).toBe('?kinds=');
    expect(decodeView('?kinds=').kinds).toEqual([]);
    expect(decodeView('?').kinds).toBeNull();
  });

  it('gives back every view that it is given', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({
          ...view,
          camera: view.camera && unsigned(view.camera),
        });
      }),
    );
  });

  it('takes what it does not understand as in the first view', () => {
    expect(decodeView('?view=cube&relation=nothing&limit=-3&at=1,2&status=maybe&more=1')).toEqual(
      aView({ status: [] }),
    );
    expect(decodeView('?limit=many&at=a,b,c')).toEqual(FIRST_VIEW);
    expect(decodeView('?at=0,0,-1').camera).toBeNull();
  });
});

/** -0 is written as 0. */
function unsigned({ x, y, ratio }: NonNullable<ViewState['camera']>) {
  return { x: x + 0, y: y + 0, ratio };
}
