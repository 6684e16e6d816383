/** From so many relations on nothing is done with each of them at once, and none is drawn with care. */
const CROWD = 4000;

/** Whether there are so many relations that they are drawn straight and plain, and filtered after the reader has been heard. */
export function isCrowd(relations: number): boolean {
  return relations > CROWD;
}
