/** A way to ask, and another with the same meaning that the grammar reads. */
type Rewording = readonly [way: RegExp, other: string];

const ACCUSE = '(?:accuses?|accused|has accused|have accused)';
const POSSESSIVE = "(?:['’]s|s['’]|['’])";

const WORKS = '(?:articles|texts|works|writings|books|reports|papers|pieces)';
const CITED = '(?:cited|quoted|used)';

/** Applied in this order, each wherever it fits. The echo says how the question was read, so that a slip would show. */
const REWORDINGS: readonly Rewording[] = [
  /* who accuses the rebels of shelling west Aleppo · whom does A accuse of backing B */
  [
    new RegExp(
      `\\b(who(?: else)?|which (?:sources?|articles?|texts?)) ${ACCUSE} (.+?) of (\\w+ing)\\b`,
      'giu',
    ),
    '$1 says that $2 was $3',
  ],
  [/\baccuse of (\w+ing)\b/giu, 'say was $1'],
  /* is there evidence in these articles of Russia hitting hospitals */
  [
    /\b(?:is there |are there )?(?:any )?(?:evidence|proof|signs?)(?: in (?:these|the|any|those) [^?]*?)? of (.+?) (?<=[\p{L}] )(\w+ing)\b/giu,
    'is it said that $1 was $2',
  ],
  /* whose side was A on */
  [/\bwhose side (?:is|are|was|were) (.+?) on\b/giu, 'whom did $1 side with'],
  /* in rebel hands · in the hands of A is known to the vocabulary */
  [/\bin (?:the )?rebel hands\b/giu, 'held by the rebels'],
  [new RegExp(`\\bin (?!the hands)([^,?]{2,40}?)${POSSESSIVE}? hands\\b`, 'giu'), 'held by $1'],
  /* what is A's relationship with B */
  [
    new RegExp(
      `\\bwhat (?:is|are|was|were) (.+?)${POSSESSIVE} (?:relationship|relations?|ties|links|dealings) (?:with|to|towards?) (.+?)\\?*$`,
      'iu',
    ),
    'what is said about the relations between $1 and $2',
  ],
  /* what was A before it changed its name */
  [
    /\bwhat (?:is|was) (.+?) before (?:it|they|the group) (?:changed (?:its|their) name|was renamed|were renamed|renamed (?:itself|themselves)|rebranded)\b/giu,
    'what was $1 formerly called',
  ],
  /* kept civilians from leaving east Aleppo */
  [/\bfrom (leaving|fleeing|escaping) (?=\p{L})(?!in\b|at\b)/giu, 'from $1 in '],
  /* according to A and according to B */
  [/\band according to\b/giu, 'and'],
  /* which of A's articles are cited · which works by A does B cite */
  [
    new RegExp(`\\b(?:which|what) of (.+?)${POSSESSIVE} ${WORKS} (?:is|are|was|were) ${CITED}\\b`, 'iu'),
    'who cites $1',
  ],
  [
    new RegExp(`\\b(?:which|what) ${WORKS} (?:by|of) (.+?) (?:is|are|was|were) ${CITED}\\b`, 'iu'),
    'who cites $1',
  ],
  [
    new RegExp(`\\b(?:which|what) ${WORKS} (?:by|of) (.+?) (?:does|do|did) (.+?) (?:cite|quote)\\b`, 'iu'),
    'does $2 cite $1',
  ],
];

/** A question in the words that the grammar reads. */
export function reworded(question: string): string {
  return REWORDINGS.reduce((text, [way, other]) => text.replace(way, other), question);
}
