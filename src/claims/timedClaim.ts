import type { Time } from '../time/time.ts';
import type { Claim } from './types.ts';

/**
 * A claim with the time that it speaks of. An actual claim without `when` lies at some time before its source was
 * published; one that is planned, conceivable or wanted may lie anywhere.
 */
export interface TimedClaim extends Claim {
  readonly time: Time;
}
