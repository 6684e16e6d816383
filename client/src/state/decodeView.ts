import { relationEnds } from './relationEnds.ts';
import { type Camera, FIRST_VIEW, STATUSES, type ViewState } from './viewState.ts';

const LARGEST_LIMIT = 50_000;

/** Reads a query string written by `encodeView`; what it does not understand is as in the first view. */
export function decodeView(query: string): ViewState {
  const given = new URLSearchParams(query);
  const list = (key: string): readonly string[] | null => {
    const value = given.get(key);
    return value === null ? null : value.split(',').filter(Boolean);
  };
  const relation = given.get('relation');
  const status = list('status');
  return {
    mode: given.get('view') === 'list' ? 'list' : 'graph',
    question: given.get('ask') || null,
    entity: given.get('entity') || null,
    relation: relation !== null && relationEnds(relation) ? relation : null,
    predicates: list('predicates'),
    sources: list('sources'),
    kinds: list('kinds'),
    status: status && STATUSES.filter((one) => status.includes(one.toLowerCase().replaceAll('_', '-'))),
    limit: readLimit(given.get('limit')),
    camera: readCamera(list('at')),
  };
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
