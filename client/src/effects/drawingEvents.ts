import type { Dispatch } from 'react';
import type { Drawing } from '../drawing/createSigma.ts';
import type { Spot } from '../drawing/linePath.ts';
import type { ViewAction } from '../state/viewAction.ts';
import type { Camera, ViewState } from '../state/viewState.ts';
import { dragEntity } from './dragEntity.ts';
import { isSameCamera } from './isSameCamera.ts';

/** Who hears of what happens in a drawing. */
export interface DrawingListeners {
  readonly view: ViewState;
  readonly dispatch: Dispatch<ViewAction>;
  readonly onHoverEntity: (id: string | null) => void;
  readonly onHoverRelation: (id: string | null) => void;
  /** An entity was clicked for what can be done with it. */
  readonly onMenu: (id: string, spot: Spot) => void;
}

type Latest = { readonly current: DrawingListeners };

const REST_MS = 250;

/** Passes on clicks, dragging, hovering and a camera at rest. Gives back how to stop. */
export function drawingEvents(drawing: Drawing, latest: Latest, target: () => Camera): () => void {
  const { sigma } = drawing;
  const camera = sigma.getCamera();
  const keepCamera = (): void => {
    const { x, y, ratio } = camera.getState();
    latest.current.dispatch({ type: 'move-camera', camera: { x, y, ratio } });
  };
  passOnClicks(drawing, latest, keepCamera);
  passOnHovering(drawing, latest);

  let rest: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (!isSameCamera(camera.getState(), target())) keepCamera();
    }, REST_MS);
  });
  const observer = new ResizeObserver(() => sigma.resize().scheduleRender());
  observer.observe(sigma.getContainer());
  return () => {
    clearTimeout(rest);
    observer.disconnect();
  };
}

function passOnClicks({ sigma, relationAt }: Drawing, latest: Latest, keepCamera: () => void): void {
  const wasDragged = dragEntity(sigma, (place) => {
    keepCamera();
    latest.current.dispatch({ type: 'place-entity', place });
  });
  sigma.on('clickNode', ({ node }) => {
    if (wasDragged()) return;
    keepCamera();
    latest.current.dispatch({ type: 'select-entity', id: node, centre: false });
  });
  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    latest.current.onMenu(node, { x: event.x, y: event.y });
  });
  sigma.on('clickStage', ({ event }) => {
    const { view, dispatch } = latest.current;
    const id = relationAt(event);
    if (wasDragged() || (id === null && view.entity === null && view.relation === null)) return;
    keepCamera();
    dispatch(id === null ? { type: 'clear-selection' } : { type: 'select-relation', id, centre: false });
  });
}

function passOnHovering({ sigma, relationAt, isMoving }: Drawing, latest: Latest): void {
  let [entity, relation]: (string | null)[] = [null, null];
  const point = (): void => {
    sigma.getContainer().style.cursor = entity !== null || relation !== null ? 'pointer' : '';
  };
  const hoverEntity = (id: string | null): void => {
    entity = id;
    point();
    latest.current.onHoverEntity(id);
  };
  const hoverRelation = (id: string | null): void => {
    if (id === relation) return;
    relation = id;
    point();
    latest.current.onHoverRelation(id);
  };
  const mouse = sigma.getMouseCaptor();
  sigma.on('enterNode', ({ node }) => (hoverRelation(null), hoverEntity(node)));
  sigma.on('leaveNode', () => hoverEntity(null));
  sigma.on('leaveStage', () => hoverRelation(null));
  mouse.on('mousemove', (event) => {
    const { original } = event;
    const dragging = original instanceof MouseEvent && original.buttons !== 0;
    if (entity === null && !dragging && !isMoving()) hoverRelation(relationAt(event));
  });
}
