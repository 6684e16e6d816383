import { relationEnds } from './relationEnds.ts';
import type { ViewAction } from './viewAction.ts';
import type { ViewState } from './viewState.ts';

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
        camera: action.centre ? null : view.camera,
      };
    case 'select-relation':
      return {
        ...view,
        relation: action.id,
        entity: keepIf(view.entity, (id) => isEnd(action.id, id)),
        camera: action.centre ? null : view.camera,
      };
    case 'clear-selection':
      return { ...view, question: null, entity: null, relation: null };
    case 'close-relation':
      return { ...view, relation: null };
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
    case 'move-camera':
      return { ...view, camera: action.camera };
    case 'restore':
      return action.view;
  }
}

function keepIf(id: string | null, keep: (id: string) => boolean): string | null {
  return id !== null && keep(id) ? id : null;
}

function isEnd(relation: string, entity: string): boolean {
  const ends = relationEnds(relation);
  return ends !== null && (ends.subject === entity || ends.object === entity);
}
