import { relationEnds } from './relationEnds.ts';
import type { ViewAction } from './viewAction.ts';
import type { Placed, ViewState } from './viewState.ts';

/** The view after an action. A selection that is not part of the new one is dropped. */
export function viewReducer(view: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'ask':
      return { ...view, question: action.question, entity: null, relation: null };
    case 'select-entity':
      return {
        ...view,
        question: null,
        entity: action.id,
        relation: keepIf(view.relation, (id) => isEnd(id, action.id)),
        tab: action.tab ?? view.tab,
        camera: action.centre ? null : view.camera,
      };
    case 'select-relation':
      return {
        ...view,
        relation: action.id,
        entity: keepIf(view.entity, (id) => isEnd(action.id, id)),
        tab: action.tab ?? view.tab,
        camera: action.centre ? null : view.camera,
      };
    case 'clear-selection':
      return { ...view, question: null, entity: null, relation: null };
    case 'close-relation':
      return { ...view, relation: null };
    case 'set-tab':
      return { ...view, tab: action.tab };
    case 'set-lens':
      return { ...view, lens: action.lens, bar: view.bar && { ...view.bar, layer: null } };
    case 'set-period':
      return { ...view, ...action.period };
    case 'set-undated':
      return { ...view, undatedToo: action.undatedToo };
    case 'set-mode':
      return { ...view, mode: action.mode };
    case 'set-filter':
      return { ...view, [action.group]: action.values };
    case 'set-status':
      return { ...view, status: action.values };
    case 'clear-filters':
      return { ...view, predicates: null, sources: null, kinds: null, status: null };
    case 'set-limit':
      return { ...view, limit: action.limit };
    case 'hide-entity':
      return withoutEntity(view, action.id);
    case 'show-entity':
      return { ...view, hidden: view.hidden.filter((id) => id !== action.id) };
    case 'show-all-entities':
      return { ...view, hidden: [] };
    case 'toggle-pin':
      return {
        ...view,
        pinned: withOrWithout(view.pinned, action.id),
        places: view.places.filter(({ id }) => id !== action.id),
      };
    case 'place-entity':
      return withPlace(view, action.place);
    case 'set-layout':
      return { ...view, layout: action.layout };
    case 'toggle-expanded':
      return { ...view, expanded: withOrWithout(view.expanded, action.id) };
    case 'set-ego':
      return { ...view, ego: action.ego, expanded: [], camera: null };
    case 'set-paths':
      return action.paths === null
        ? { ...view, paths: null }
        : { ...view, paths: action.paths, question: null, entity: null, relation: null, camera: null };
    case 'open-event':
      return { ...view, event: action.id, tab: 'disputes' };
    case 'open-text':
      return { ...view, text: action.source, claim: action.claim, tab: 'reader' };
    case 'open-bar':
      return { ...view, bar: action.bar };
    case 'set-sort':
      return { ...view, sort: action.sort };
    case 'move-camera':
      return { ...view, camera: action.camera };
    case 'restore':
      return action.view;
  }
}

function withoutEntity(view: ViewState, hidden: string): ViewState {
  return {
    ...view,
    hidden: view.hidden.includes(hidden) ? view.hidden : [...view.hidden, hidden],
    entity: keepIf(view.entity, (id) => id !== hidden),
    relation: keepIf(view.relation, (id) => !isEnd(id, hidden)),
  };
}

function withPlace(view: ViewState, place: Placed): ViewState {
  return {
    ...view,
    pinned: view.pinned.includes(place.id) ? view.pinned : [...view.pinned, place.id],
    places: [...view.places.filter(({ id }) => id !== place.id), place],
  };
}

function withOrWithout(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

function keepIf(id: string | null, keep: (id: string) => boolean): string | null {
  return id !== null && keep(id) ? id : null;
}

function isEnd(relation: string, entity: string): boolean {
  const ends = relationEnds(relation);
  return ends !== null && (ends.subject === entity || ends.object === entity);
}
