let warm = false;

/**
 * Makes the browser start its graphics once, which takes it some hundred milliseconds, so that it is done while the data
 * is on its way.
 */
export function warmUp(): void {
  if (warm) return;
  warm = true;
  document.createElement('canvas').getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
}
