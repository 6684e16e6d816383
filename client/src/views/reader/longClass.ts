/** More items than this would take too long to lay out at once, about half a millisecond each. */
const LONG = 500;

/**
 * The class of a list by the number of its items. Those of a long one are laid out when they come near, which leaves
 * it blank for a moment after a jump; shorter ones are laid out in whole.
 */
export function longClass(count: number): '' | 'long' {
  return count > LONG ? 'long' : '';
}
