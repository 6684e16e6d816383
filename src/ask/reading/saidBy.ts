import type { Grammar } from '../words/grammar.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { readStrictly } from './readStrictly.ts';

/** What somebody says, or anybody, of something, or of anything; undefined where it is not known who or what that is. */
export function saidBy(
  one: string | undefined,
  topic: string | undefined,
  grammar: Grammar,
): Reading | undefined {
  if (one === undefined && topic === undefined) return NOTHING_READ;
  const about = topic === undefined ? '' : ` about ${topic}`;
  const said = one === undefined ? `what is said${about}` : `what does ${one} say${about}`;
  const reading = readStrictly(said, grammar);
  return 'problem' in reading ? undefined : reading;
}
