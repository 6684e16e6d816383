import { type Bar, FIRST_VIEW, type Lens, type ViewState } from './viewState.ts';

/** The view as a query string, "" for the first view; what holds anyway is left out. `decodeView` reads it. */
export function encodeView(view: ViewState): string {
  const pairs: [string, string | null][] = [
    ['tab', view.tab === FIRST_VIEW.tab ? null : view.tab],
    ['ask', view.question],
    ['entity', view.entity],
    ['relation', view.relation],
    ['view', view.mode === FIRST_VIEW.mode ? null : view.mode],
    ['predicates', list(view.predicates)],
    ['sources', list(view.sources)],
    ['kinds', list(view.kinds)],
    ['status', list(view.status?.map((status) => status.toLowerCase().replaceAll('_', '-')) ?? null)],
    ['lens', lensInAddress(view.lens)],
    ['from', view.from],
    ['to', view.to],
    ['undated', view.undatedToo ? null : 'no'],
    ['hidden', filled(view.hidden)],
    ['pinned', filled(view.pinned)],
    ['places', filled(view.places.map(({ id, x, y }) => `${id}:${Math.round(x)}:${Math.round(y)}`))],
    ['layout', view.layout],
    ['ego', view.ego && `${view.ego.entity}:${view.ego.depth}`],
    ['expanded', filled(view.expanded)],
    ['paths', view.paths && `${view.paths.from ?? ''}:${view.paths.to ?? ''}`],
    ['event', view.event],
    ['text', view.text],
    ['claim', view.claim],
    ['bar', view.bar && barInAddress(view.bar)],
    ['sort', view.sort],
    ['limit', view.limit === FIRST_VIEW.limit ? null : `${view.limit}`],
    ['at', view.camera && list([view.camera.x, view.camera.y, view.camera.ratio].map(short))],
  ];
  const given = pairs.filter((pair): pair is [string, string] => pair[1] !== null);
  return given.length === 0 ? '' : `?${given.map(([key, value]) => `${key}=${readable(value)}`).join('&')}`;
}

function lensInAddress(lens: Lens): string | null {
  if (lens.kind === 'source') return `source:${lens.source}`;
  return lens.kind === 'compare' ? `compare:${lens.sources.join(',')}` : null;
}

function barInAddress({ unit, predicate, layer }: Bar): string {
  return [unit, predicate ?? '', layer ?? ''].join(':').replace(/:+$/u, '');
}

/** A list of which the empty one holds anyway. */
function filled(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(',');
}

function list(values: readonly string[] | null): string | null {
  return values && values.join(',');
}

/** Three decimals: a thousandth of the drawing cannot be seen. */
function short(value: number): string {
  return `${Math.round(value * 1000) / 1000}`;
}

/** Percent-encoded, but for the signs between ids, which an address may hold as they are. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/');
}
