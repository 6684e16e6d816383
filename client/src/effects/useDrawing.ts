import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DrawnGraph } from '../drawing/buildGraph.ts';
import { cameraTarget } from '../drawing/cameraTarget.ts';
import { createSigma, type Drawing } from '../drawing/createSigma.ts';
import { setCurrentPicture } from '../drawing/currentPicture.ts';
import type { Scene } from '../drawing/scene.ts';
import { steeredCamera } from '../drawing/steeredCamera.ts';
import type { Camera } from '../state/viewState.ts';
import { drawingEvents, type DrawingListeners } from './drawingEvents.ts';
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
  const start = useEffectEvent((element: HTMLElement) => {
    drawing.current = createSigma(graph, element, scene);
    drawing.current.sigma.getCamera().setState(target());
    setCurrentPicture(drawing.current.picture);
    return drawingEvents(drawing.current, latest, target);
  });

  useEffect(() => {
    if (!box) return undefined;
    try {
      const stop = start(box);
      return () => {
        stop();
        setCurrentPicture(null);
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
