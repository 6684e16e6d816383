import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView } from '../../client/src/state/decodeView.ts';
import { encodeView } from '../../client/src/state/encodeView.ts';
import { monthOf } from '../../client/src/state/months.ts';
import { FIRST_VIEW, type Period, STATUSES, TABS, type ViewState } from '../../client/src/state/viewState.ts';
import { aView } from './aView.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/u);
const thousandth = fc.integer({ min: -3000, max: 3000 }).map((number) => number / 1000);
const ids = fc.array(id, { maxLength: 4 });
const month = fc.option(fc.integer({ min: 1900 * 12, max: 2100 * 12 }).map(monthOf));
const period = fc
  .tuple(month, month)
  .map(([one, other]): Period =>
    one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other },
  );
const lens = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.record({ kind: fc.constant('source' as const), source: id }),
  fc.record({
    kind: fc.constant('compare' as const),
    sources: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
  }),
);
const restOfView = fc.record({
  tab: fc.constantFrom(...TABS),
  lens,
  undatedToo: fc.boolean(),
  hidden: ids,
  pinned: ids,
  places: fc.array(
    fc.record({ id, x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
    { maxLength: 3 },
  ),
  layout: fc.option(fc.oneof(fc.constant('here'), fc.stringMatching(/^(?:[\w-]{4}){2,5}$/u))),
  expanded: ids,
  ego: fc.option(fc.record({ entity: id, depth: fc.integer({ min: 1, max: 6 }) })),
  paths: fc.option(fc.record({ from: fc.option(id), to: fc.option(id) })),
  event: fc.option(id),
  text: fc.option(id),
  claim: fc.option(fc.tuple(id, id).map((parts) => parts.join('/'))),
  bar: fc.option(
    fc.record({
      unit: fc.constantFrom('2016-12', '0987-01', 'undated', 'coarser'),
      predicate: fc.option(id),
      layer: fc.option(id),
    }),
  ),
  sort: fc.option(id),
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
const anyView: fc.Arbitrary<ViewState> = fc
  .tuple(restOfView, period)
  .map(([rest, months]) => ({ ...rest, ...months }));

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

  it('reads like what it says of lenses, months and what is open', () => {
    const view = aView({
      tab: 'reader',
      lens: { kind: 'compare', sources: ['gazette', 'herald'] },
      from: '2016-07',
      to: '2016-12',
      undatedToo: false,
      hidden: ['red'],
      ego: { entity: 'crown', depth: 2 },
      paths: { from: 'crown', to: 'red' },
      text: 'gazette',
      claim: 'gazette/c-1',
    });
    expect(encodeView(view)).toBe(
      '?tab=reader&lens=compare:gazette,herald&from=2016-07&to=2016-12&undated=no&hidden=red&ego=crown:2&paths=crown:red&text=gazette&claim=gazette/c-1',
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
    expect(
      decodeView(
        '?tab=globe&lens=compare:one,one&from=2016-13&to=soon&undated=perhaps&ego=crown:9&paths=crown',
      ),
    ).toEqual(FIRST_VIEW);
    expect(decodeView('?from=2017-01&to=2016-01')).toEqual(FIRST_VIEW);
  });
});

/** -0 is written as 0. */
function unsigned({ x, y, ratio }: NonNullable<ViewState['camera']>) {
  return { x: x + 0, y: y + 0, ratio };
}
