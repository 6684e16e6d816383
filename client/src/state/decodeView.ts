import { isMonth } from './months.ts';
import { isLayoutCode } from './layoutCode.ts';
import { relationEnds } from './relationEnds.ts';
import {
  type Camera,
  FIRST_VIEW,
  type Lens,
  type Period,
  type Placed,
  STATUSES,
  TABS,
  type ViewState,
} from './viewState.ts';

const LARGEST_LIMIT = 50_000;
const LARGEST_DEPTH = 6;

/** Reads a query string written by `encodeView`; what it does not understand is as in the first view. */
export function decodeView(query: string): ViewState {
  const given = new URLSearchParams(query);
  const text = (key: string): string | null => given.get(key) || null;
  const list = (key: string): readonly string[] | null => {
    const value = given.get(key);
    return value === null ? null : value.split(',').filter(Boolean);
  };
  const relation = text('relation');
  const status = list('status');
  return {
    tab: TABS.find((tab) => tab === given.get('tab')) ?? FIRST_VIEW.tab,
    mode: given.get('view') === 'list' ? 'list' : 'graph',
    question: text('ask'),
    entity: text('entity'),
    relation: relation !== null && relationEnds(relation) ? relation : null,
    predicates: list('predicates'),
    sources: list('sources'),
    kinds: list('kinds'),
    status: status && STATUSES.filter((one) => status.includes(one.toLowerCase().replaceAll('_', '-'))),
    lens: readLens(given.get('lens') ?? ''),
    ...readPeriod(text('from'), text('to')),
    undatedToo: given.get('undated') !== 'no',
    hidden: list('hidden') ?? [],
    pinned: list('pinned') ?? [],
    places: (list('places') ?? []).flatMap(readPlace),
    layout: readLayout(text('layout')),
    expanded: list('expanded') ?? [],
    ego: readEgo(given.get('ego') ?? ''),
    paths: readPaths(given.get('paths') ?? ''),
    event: text('event'),
    text: text('text'),
    claim: text('claim'),
    bar: readBar(given.get('bar') ?? ''),
    sort: text('sort'),
    limit: readLimit(given.get('limit')),
    camera: readCamera(list('at')),
  };
}

function readLens(value: string): Lens {
  const [kind, slugs = ''] = value.split(':');
  const sources = [...new Set(slugs.split(',').filter(Boolean))];
  if (kind === 'source' && sources[0] !== undefined) return { kind, source: sources[0] };
  return kind === 'compare' && sources.length >= 2 ? { kind, sources } : FIRST_VIEW.lens;
}

function readPeriod(from: string | null, to: string | null): Period {
  const period = { from: from && isMonth(from) ? from : null, to: to && isMonth(to) ? to : null };
  return period.from !== null && period.to !== null && period.from > period.to
    ? { from: null, to: null }
    : period;
}

function readPlace(value: string): readonly Placed[] {
  const [id, x, y] = value.split(':');
  const place = { id: id ?? '', x: Number(x || NaN), y: Number(y || NaN) };
  return place.id !== '' && Number.isFinite(place.x) && Number.isFinite(place.y) ? [place] : [];
}

function readLayout(code: string | null): string | null {
  return code !== null && isLayoutCode(code) ? code : null;
}

function readEgo(value: string): ViewState['ego'] {
  const [entity, depth] = value.split(':');
  const steps = Number(depth);
  return entity && Number.isInteger(steps) && steps >= 1 && steps <= LARGEST_DEPTH
    ? { entity, depth: steps }
    : null;
}

function readBar(value: string): ViewState['bar'] {
  const [unit = '', predicate, layer] = value.split(':');
  const known = isMonth(unit) || unit === 'undated' || unit === 'coarser';
  return known ? { unit, predicate: predicate || null, layer: layer || null } : null;
}

function readPaths(value: string): ViewState['paths'] {
  const [from, to] = value.split(':');
  return to === undefined ? null : { from: from || null, to: to || null };
}

function readLimit(value: string | null): number {
  const limit = Number(value);
  return Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LIMIT ? limit : FIRST_VIEW.limit;
}

function readCamera(parts: readonly string[] | null): Camera | null {
  const [x, y, ratio] = (parts ?? []).map(Number);
  if (x === undefined || y === undefined || ratio === undefined) return null;
  return [x, y, ratio].every(Number.isFinite) && ratio > 0 ? { x, y, ratio } : null;
}
