import { nextTurn } from './inTurns.ts';

/** So many members are put together at once: some milliseconds' work. */
const PART = 100;

/** A long list whose members are given part by part, so that others have their turn while an answer is made of it. */
export function inParts<Member>(members: readonly Member[]): readonly (Member | Promise<Member>)[] {
  if (members.length <= PART) return members;
  let turn: Promise<void> = Promise.resolve();
  return members.map((member, place) => {
    if (place > 0 && place % PART === 0) turn = turn.then(nextTurn);
    return turn.then(() => member);
  });
}
