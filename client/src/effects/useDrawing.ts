import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import { cameraTarget } from '../drawing/cameraTarget.ts';
import { createSigma, type Drawing, prepareDrawing, type Prepared } from '../drawing/createSigma.ts';
import { setCurrentPicture } from '../drawing/currentPicture.ts';
import type { Scene } from '../drawing/scene.ts';
import { steeredCamera } from '../drawing/steeredCamera.ts';
import { isCrowd } from '../state/isCrowd.ts';
import type { Camera } from '../state/viewState.ts';
import { drawingEvents, type DrawingListeners } from './drawingEvents.ts';
import { atOnce, inTasks } from './inTasks.ts';
import { isSameCamera } from './isSameCamera.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** What a drawing is made of, and who hears of what happens in it. */
export interface DrawingSettings extends DrawingListeners {
  readonly box: HTMLElement | null;
  readonly graph: DrawnGraph;
  readonly scene: Scene;
}

const TRAVEL_MS = 450;

/** Keeps sigma in step with the view: looks, clicks and the camera. */
export function useDrawing(settings: DrawingSettings): {
  /** The browser cannot draw. */
  readonly failed: boolean;
  readonly drawing: RefObject<Drawing | null>;
  /** Moves the camera by a key's name; false where the key means nothing to it. */
  readonly steer: (key: string) => boolean;
} {
  const { box, graph, scene, view } = settings;
  const drawing = useRef<Drawing | null>(null);
  const [failed, setFailed] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;

  const target = (): Camera => {
    const { view, scene } = latest.current;
    return view.camera ?? cameraTarget(view, scene, (id) => drawing.current?.placeOf(id));
  };
  /** Begins the drawing, of many lines in several tasks. Gives back how to end it. */
  const start = useEffectEvent((element: HTMLElement): (() => void) => {
    let end = (): void => {};
    const begin = (prepared: Prepared): void => {
      const begun = createSigma(graph, element, prepared);
      drawing.current = begun;
      begun.show(latest.current.scene);
      begun.sigma.getCamera().setState(target());
      setCurrentPicture(begun.picture);
      end = drawingEvents(begun, latest, target);
    };
    const fail = (error: unknown): void => {
      console.error(error);
      setFailed(true);
    };
    const perform = isCrowd(graph.size) ? inTasks : atOnce;
    const stop = perform(prepareDrawing(graph, scene), begin, fail);
    return () => {
      stop();
      end();
    };
  });

  useEffect(() => {
    if (!box) return undefined;
    const stop = start(box);
    return () => {
      stop();
      setCurrentPicture(null);
      drawing.current?.sigma.kill();
      drawing.current = null;
    };
  }, [box, graph]);

  useEffect(() => drawing.current?.show(scene), [scene]);

  const travel = useEffectEvent(() => {
    const camera = drawing.current?.sigma.getCamera();
    const wanted = target();
    if (!camera || isSameCamera(camera.getState(), wanted)) return;
    if (prefersReducedMotion()) camera.setState(wanted);
    else void camera.animate(wanted, { duration: TRAVEL_MS });
  });
  // The target follows from these alone; hovering must not move the camera.
  useEffect(() => travel(), [view.camera, view.entity, view.relation, view.ego, scene.lit]);

  const steer = (key: string): boolean => {
    const camera = drawing.current?.sigma.getCamera();
    const next = camera && steeredCamera(camera.getState(), key);
    if (!next) return false;
    camera.setState(next);
    return true;
  };
  return { failed, drawing, steer };
}
