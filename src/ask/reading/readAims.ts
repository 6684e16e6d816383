import type { EntityType } from '../../claims/types.ts';
import { chunksInText } from '../words/chunks.ts';
import type { Grammar } from '../words/grammar.ts';
import { onlyNamed } from '../words/onlyNamed.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { whyBound } from '../words/whyBound.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { takeTime } from './takeTime.ts';

const NAME = '(?<name>[^?,]{2,40}?)';
const REALLY = '(?: really| actually| exactly)?';
const REST =
  '(?<rest>(?: (?:in|with|for|from|on|about|of|to achieve|when it comes to|as regards|regarding) [^?]+?)?)[?\\s]*$';

const WAYS = [
  `^what(?: exactly)? (?:does|did|do) ${NAME}${REALLY} (?:want|seek|aim (?:at|for)|hope for|plan|intend|pursue)(?: to do)?${REST}`,
  `^what(?: exactly)? (?:is|was|are|were) ${NAME}${REALLY} (?:after|up to|aiming (?:at|for)|seeking|pursuing|planning)${REST}`,
  `^what (?:is|was|are|were) ${NAME}['’]s? (?:main |real )?(?:aims?|goals?|ambitions?|plans?|intentions?|objectives?)${REST}`,
].map((way) => new RegExp(way, 'iu'));

/** Who can aim at something. */
const ACTORS: readonly EntityType[] = ['state', 'faction', 'bloc', 'organization', 'person'];

/**
 * A question for what somebody aims at, which claims tell as planned relations. What it is about is not read.
 * Undefined where it is none, or nobody who can aim at something is named.
 */
export function readAims(question: string, { lexicon }: Grammar): Reading | undefined {
  for (const way of WAYS) {
    const { name, rest } = way.exec(question.trim())?.groups ?? {};
    const actor = name === undefined ? undefined : onlyNamed(name, ACTORS, lexicon);
    if (actor === undefined) continue;
    const timed = takeTime(questionWords(rest ?? '', lexicon), lexicon);
    const { chunks } = plainCut(timed.rest, lexicon);
    if (whyBound(chunks) !== undefined) return undefined;
    const unused = chunksInText(chunks);
    return {
      ...NOTHING_READ,
      about: [{ entity: actor }],
      modality: ['planned'],
      during: timed.during,
      corrections: timed.corrections,
      unused: unused === '' ? [] : [unused],
      loose: true,
    };
  }
  return undefined;
}
