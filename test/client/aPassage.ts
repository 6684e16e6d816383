import type { ReaderClaim } from '../../client/src/state/passages.ts';
import { makeAnchor } from '../../src/evidence/makeAnchor.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';

/** A claim of the reader with defaults filled in, resting on words that stand in a text. */
export function aReaderClaim(
  text: string,
  words: readonly string[],
  more: Partial<ReaderClaim> = {},
): ReaderClaim {
  return {
    id: 'chronicle/a-claim',
    predicate: 'backs',
    verb: 'backs',
    polarity: 'AFFIRMED',
    modality: 'ACTUAL',
    certainty: 'CERTAIN',
    part: 'BODY',
    gloss: 'A sentence.',
    subject: { id: 'crown', name: 'The Crown' },
    object: { id: 'blue', name: 'Blue Company' },
    relation: { id: 'crown:backs:blue' },
    voice: [],
    evidence: words.map((quote) => ({
      ...makeAnchor(prepareText(text), quote).anchor,
      state: 'NOT_ATTACHED',
      quote: null,
      before: null,
      after: null,
    })),
    ...more,
  };
}
