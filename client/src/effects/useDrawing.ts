import { type Dispatch, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import { cameraTarget } from '../drawing/cameraTarget.ts';
import { createSigma, type Drawing } from '../drawing/createSigma.ts';
import type { Scene } from '../drawing/scene.ts';
import type { ViewAction } from '../state/viewAction.ts';
import type { Camera, ViewState } from '../state/viewState.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** What a drawing is made of, and who hears of what happens in it. */
export interface DrawingSettings {
  readonly box: HTMLElement | null;
  readonly graph: DrawnGraph;
  readonly scene: Scene;
  readonly view: ViewState;
  readonly dispatch: Dispatch<ViewAction>;
  readonly onHoverEntity: (id: string | null) => void;
  readonly onHoverRelation: (id: string | null) => void;
}

const REST_MS = 250;
const TRAVEL_MS = 450;
const STEP = 0.12;
const ZOOM = 1.4;

/** Keeps sigma in step with the view: looks, clicks and the camera. `steer` moves the camera by a key's name. */
export function useDrawing(settings: DrawingSettings): {
  readonly failed: boolean;
  readonly steer: (key: string) => boolean;
} {
  const { box, graph, scene, view } = settings;
  const drawing = useRef<Drawing | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;

  const target = (): Camera => {
    const { view, scene } = latest.current;
    return view.camera ?? cameraTarget(view, scene.focus, (id) => drawing.current?.placeOf(id));
  };
  const start = useEffectEvent((element: HTMLElement) => {
    drawing.current = createSigma(graph, element, scene);
    drawing.current.sigma.getCamera().setState(target());
    return listen(drawing.current, latest, target);
  });

  useEffect(() => {
    if (!box) return undefined;
    try {
      const stop = start(box);
      return () => {
        stop();
        drawing.current?.sigma.kill();
        drawing.current = null;
      };
    } catch (error) {
      console.error(error);
      setFailed(true);
      return undefined;
    }
  }, [box, graph]);

  useEffect(() => drawing.current?.show(scene), [scene]);

  const travel = useEffectEvent(() => {
    const camera = drawing.current?.sigma.getCamera();
    const wanted = target();
    if (!camera || isSame(camera.getState(), wanted)) return;
    if (prefersReducedMotion()) camera.setState(wanted);
    else void camera.animate(wanted, { duration: TRAVEL_MS });
  });
  // The target follows from these alone; hovering must not move the camera.
  useEffect(() => travel(), [view.camera, view.entity, view.relation]);

  const steer = (key: string): boolean => {
    const camera = drawing.current?.sigma.getCamera();
    const next = camera && steered(camera.getState(), key);
    if (!next) return false;
    camera.setState(next);
    return true;
  };
  return { failed, steer };
}

/** Passes on clicks, hovering and a camera at rest. Gives back how to stop. */
function listen(
  { sigma, relationAt }: Drawing,
  latest: { readonly current: DrawingSettings },
  target: () => Camera,
): () => void {
  const camera = sigma.getCamera();
  const container = sigma.getContainer();
  const point = (on: boolean): void => {
    container.style.cursor = on ? 'pointer' : '';
  };
  const keepCamera = (): void => {
    const { x, y, ratio } = camera.getState();
    latest.current.dispatch({ type: 'move-camera', camera: { x, y, ratio } });
  };
  sigma.on('clickNode', ({ node }) => {
    keepCamera();
    latest.current.dispatch({ type: 'select-entity', id: node, centre: false });
  });
  sigma.on('clickStage', ({ event }) => {
    const { view, dispatch } = latest.current;
    const relation = relationAt(event);
    if (relation === null && view.entity === null && view.relation === null) return;
    keepCamera();
    dispatch(
      relation === null
        ? { type: 'clear-selection' }
        : { type: 'select-relation', id: relation, centre: false },
    );
  });
  let [entity, relation]: (string | null)[] = [null, null];
  const hoverEntity = (id: string | null): void => {
    entity = id;
    point(id !== null);
    latest.current.onHoverEntity(id);
  };
  const hoverRelation = (id: string | null): void => {
    if (id === relation) return;
    relation = id;
    point(entity !== null || id !== null);
    latest.current.onHoverRelation(id);
  };
  sigma.on('enterNode', ({ node }) => (hoverRelation(null), hoverEntity(node)));
  sigma.on('leaveNode', () => hoverEntity(null));
  sigma.on('leaveStage', () => hoverRelation(null));
  sigma.getMouseCaptor().on('mousemove', (event) => {
    const moving = camera.isAnimated() || sigma.getMouseCaptor().isMoving;
    if (entity === null && !moving) hoverRelation(relationAt(event));
  });

  let rest: ReturnType<typeof setTimeout> | undefined;
  camera.on('updated', () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      if (!isSame(camera.getState(), target())) keepCamera();
    }, REST_MS);
  });
  const observer = new ResizeObserver(() => sigma.resize().scheduleRender());
  observer.observe(container);
  return () => {
    clearTimeout(rest);
    observer.disconnect();
  };
}

function isSame(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 0.002 && Math.abs(a.y - b.y) < 0.002 && Math.abs(a.ratio - b.ratio) < 0.002;
}

function steered({ x, y, ratio }: Camera, key: string): Camera | null {
  const step = STEP * ratio;
  switch (key) {
    case 'ArrowLeft':
      return { x: x - step, y, ratio };
    case 'ArrowRight':
      return { x: x + step, y, ratio };
    case 'ArrowUp':
      return { x, y: y + step, ratio };
    case 'ArrowDown':
      return { x, y: y - step, ratio };
    case '+':
    case '=':
      return { x, y, ratio: ratio / ZOOM };
    case '-':
      return { x, y, ratio: ratio * ZOOM };
    case '0':
      return { x: 0.5, y: 0.5, ratio: 1 };
    default:
      return null;
  }
}
