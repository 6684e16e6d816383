/** So many milliseconds after its last change a camera is at rest. */
const REST_MS = 160;

/** Whether a drawing is being moved about or zoomed. */
export interface Movement {
  readonly isOn: () => boolean;
  /** To be told of each change of the camera. */
  readonly moved: () => void;
  readonly end: () => void;
}

/** Watches over a movement. Tells when it has come to rest. */
export function watchMovement(onRest: () => void): Movement {
  let rest: ReturnType<typeof setTimeout> | undefined;
  return {
    isOn: () => rest !== undefined,
    moved: () => {
      clearTimeout(rest);
      rest = setTimeout(() => {
        rest = undefined;
        onRest();
      }, REST_MS);
    },
    end: () => clearTimeout(rest),
  };
}
