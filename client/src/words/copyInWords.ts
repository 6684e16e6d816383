import type { GivenCopy } from '../state/copyOutcome.ts';
import type { MatchState } from '../state/matchText.ts';
import { counted } from './counted.ts';

/** What became of a file, as a full sentence. `speaker` names a source. */
export function copyInWords({ name, outcome }: GivenCopy, speaker: (source: string) => string): string {
  switch (outcome.state) {
    case 'waiting':
      return `“${name}” waits for its turn.`;
    case 'reading':
      return `Reading “${name}” …`;
    case 'kept':
      return `“${name}”, of ${speaker(outcome.source)}: ${countsInWords(outcome.counts)}.`;
    case 'left':
      return `“${name}”, of ${speaker(outcome.source)}, holds less (${countsInWords(outcome.counts)}) than “${outcome.before}”, which stays; put that away to read this one.`;
    case 'strange':
      return `No passage of any source stands in “${name}”: it is another text or another edition, or its words were changed on the way.`;
    case 'failed':
      return outcome.why;
  }
}

/** How many passages stand in a copy, and where. */
function countsInWords({ exact, moved, lost }: Readonly<Record<MatchState, number>>): string {
  return `${counted(exact + moved + lost, 'passage')}, ${exact} exact, ${moved} moved, ${lost} lost`;
}
