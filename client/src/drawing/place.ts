/** A place on the plane of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}
