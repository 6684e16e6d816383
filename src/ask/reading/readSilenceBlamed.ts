import { withoutTails } from '../rewording/tails.ts';
import type { Grammar } from '../words/grammar.ts';
import { readStrictly } from './readStrictly.ts';
import type { Reading } from './reading.ts';

const SILENCE =
  '(?:(?:(?:of|for|with) )?(?:(?:being|staying|keeping|remaining) (?:silent|quiet)|(?:a )?(?:his |its |their )?silence)|(?:is|are|was|were|stays?|stayed|keeps?|kept|remains?|remained) (?:silent|quiet)) (?:about|on|over)';

/** Who is accused of it, by anybody or by somebody: "who does A say is silent about B". */
const BLAMED = [
  `who (?:is|are|was|were|gets?|got) (?:accused|blamed|criticised|criticized|reproached|attacked|charged) ${SILENCE} (?<whom>[^?,]+?)(?:,? according to (?<by>[^?,]+))?`,
  `whom? (?:does|do|did) (?<by>[^?,]{2,60}?) (?:say|claim|think|accuse|blame|criticise|criticize|reproach|attack|charge) ${SILENCE} (?<whom>[^?,]+?)`,
].map((pattern) => new RegExp(`^${pattern}\\s*\\?*$`, 'iu'));

/**
 * Who is accused of being silent about somebody is no source that says nothing of him: not to denounce him is coded so. Undefined where
 * nobody is.
 */
export function readSilenceBlamed(question: string, grammar: Grammar): Reading | undefined {
  const plain = withoutTails(question);
  const found = BLAMED.map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return undefined;
  const { whom = '', by } = found;
  const words = whom.split(' ');
  const told = by === undefined ? '' : ` according to ${by}`;
  for (let length = words.length; length >= 0; length -= 1) {
    const about = length === 0 ? 'anyone' : words.slice(0, length).join(' ');
    const read = readStrictly(`Who fails to denounce ${about} in the form of denunciation${told}?`, grammar);
    if ('problem' in read || read.unused.length > 0) continue;
    const left = words.slice(length).join(' ');
    return { ...read, unused: left === '' ? [] : [left] };
  }
  return undefined;
}
