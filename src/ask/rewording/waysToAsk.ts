import { FIGHTING } from './ways/fighting.ts';
import { NAMING } from './ways/naming.ts';
import { SAYINGS } from './ways/sayings.ts';
import { CHANGING } from './ways/changing.ts';
import { STANDING } from './ways/standing.ts';
import { TALKING } from './ways/talking.ts';
import { TIMING } from './ways/timing.ts';
import type { Rewording } from './ways/rewording.ts';

/**
 * Ways to ask that the grammar does not read; applied in this order, each wherever it fits. The order matters: who fought each
 * other is told before any other list of names, who is got to come to talks before when somebody came.
 */
export const WAYS_TO_ASK: readonly Rewording[] = [
  ...NAMING,
  ...CHANGING,
  ...STANDING,
  ...FIGHTING,
  ...SAYINGS,
  ...TALKING,
  ...TIMING,
];
