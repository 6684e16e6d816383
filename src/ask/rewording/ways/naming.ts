import { FROM_LEAVING } from './denials.ts';
import { type Rewording, PLACES, BODIES_OF_MEMBERS, PERSONS, BODIES, POSSESSIVE } from './rewording.ts';

/** Who is sent to negotiate, as those who do so. */
const ENVOYS =
  "(?:envoys|representatives|delegates|delegations?|emissaries|negotiators)\\b(?=(?: [\\p{L}'’-]+){0,3}? (?:negotiat\\w*|meet|met|meeting|talk\\w*|spoke|speak\\w*|confer\\w*|hold(?:ing)? (?:secret )?talks|held (?:secret )?talks)\\b)";

const STATE_NOUNS = 'states|countries|governments|powers|nations';
const GROUP_NOUNS = 'groups|factions|militias|organi[sz]ations|movements|forces|parties';
/** Of those who act, whatever they are, as much is asked without them. */
const OUTSIDE = '(?:(?:foreign|outside|other|different) )*';
const ACTOR = `${OUTSIDE}(?:${STATE_NOUNS}|${GROUP_NOUNS}|persons|people|individuals|leaders|actors)`;

/** Several nouns, of which the first may be said to be of some kind. */
function several(first: string, nouns: string): string {
  return `${first}(?:${nouns})(?:, (?:${nouns}))*,? (?:and|or) (?:which |what )?(?:${nouns})`;
}

/** Ways to name somebody or something, and to ask who somebody is. */
export const NAMING: readonly Rewording[] = [
  /* parties to the conflict */
  [/\b(parties|sides) (?:to|in) the (?:conflict|war|fighting)\b/giu, '$1'],
  /* the opposition's High Negotiations Committee: a name says who it is, whosever it is */
  [
    /\b(?:the )?([\p{L}-]+(?: [\p{L}-]+)?)['’]s (?=(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)(?= (?:to|in|over|and|or|was|were|is|are|did|does|from|with|at|by|before|after|have|has|had)\b|[,?]|$))/gu,
    '',
    { 1: ['state', 'faction', 'bloc'], 2: ['person', 'faction', 'organization'] },
  ],
  /* Middle Eastern governments */
  [
    /\bMiddle Eastern (governments|states|rulers|countries|regimes|powers|leaders)\b/giu,
    '$1 in the Middle East',
  ],
  /* what positions did A hold among the rebels */
  [
    /^(?:what|which) (?:positions?|posts?|offices?|ranks?|jobs?) (?:did|does|has|had|have) ([^?,]{2,60}?) (?:hold|have|held|had|occupy|occupied)(?: among (?:the )?(?:rebels|insurgents|opposition|groups|factions))?(?= *\?|$)/iu,
    'whom did $1 lead',
    { 1: PERSONS },
  ],
  /* in command right at the end */
  [/\bright (?=(?:at|before|until|up to) the (?:very )?(?:end|beginning|start|last)\b)/giu, ''],
  /* which countries were in A, of a body */
  [
    /^(who|which [a-z]+|what [a-z]+) (?:is|are|was|were) (?:represented |present |active )?in (?:the )?([^?,]+?)(?= *\?|$)/iu,
    '$1 sat in $2',
    { 2: BODIES_OF_MEMBERS },
  ],
  /* what does A have to do with all this · how does A come into this */
  [
    /^(?:what (?:does|do|did|has|have|had) ([^?,]{2,60}?) (?:(?:have|had|got) )?to do with|how (?:does|do|did) ([^?,]{2,60}?) (?:come|fit|enter|figure) in(?:to)?) (?:(?:all|any) (?:of )?)?(?:this|that|it|these things|the story)(?= *\?|$)/iu,
    'what is said of $1$2',
  ],
  /* what is A's job */
  [
    new RegExp(
      `^what(?:['’]s| is| was) ([^?,]{2,40}?)${POSSESSIVE} (?:job|post|rank|title|function|office)(?= *\\?|$)`,
      'iu',
    ),
    'whom did $1 lead',
    { 1: PERSONS },
  ],
  /* what was A formerly */
  [
    /^what (?:was|were) ([^,?]{2,40}?) (?:formerly|before|previously|originally|earlier)(?= *\?|$)/iu,
    'what was $1 formerly called',
    { 1: BODIES },
  ],
  /* A's men */
  [
    /\b(?:the )?((?:\p{Lu}|al-)[\p{L}-]*(?: (?:al-)?\p{Lu}[\p{L}-]*)*)['’]s? (?:men|fighters|gunmen|militants|militiamen|soldiers|units)\b/gu,
    '$1',
    { 1: ['faction', 'bloc', 'state'] },
  ],
  /* A's people */
  [
    /\b(?:the )?(\p{Lu}[\p{L}-]+)['’]s (people|inhabitants|residents|citizens)\b/gu,
    'the $2 of $1',
    { 1: PLACES },
  ],
  /* most people in A */
  [
    /(?<!\bthe )\bmost (?=(?:people|residents|civilians|inhabitants|Syrians|rebels|fighters|Aleppans)\b)/giu,
    'most of ',
  ],
  /* Western support for A */
  [
    /\b(?:the )?Western (support|backing|aid|help|funding|assistance|sponsorship) (?=(?:for|of|to)\b)/gu,
    'the West’s $1 ',
  ],
  /* rebel envoys · the government's negotiators */
  [new RegExp(`\\b(?:the )?rebels?(?:${POSSESSIVE})? ${ENVOYS}`, 'giu'), 'the rebels'],
  [new RegExp(`\\b(?:the )?(opposition|government|regime)(?:${POSSESSIVE})? ${ENVOYS}`, 'giu'), 'the $1'],
  /* the Kurdish quarter Sheikh Maqsood, the city of Aleppo: a name says what it is */
  [
    /\bthe (?:(?:(?:Kurdish|Christian|Armenian|Sunni|Shia|Alawite|Syrian|northern|southern|eastern|western|nearby|neighbouring) )?(?:quarter|district|neighbou?rhood|suburb|city|town|village|province)|(?:city|town|village) of) (?=(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*))/gu,
    '',
    { 1: ['place'] },
  ],
  /* which rebel groups and militias backed A */
  ...[STATE_NOUNS, GROUP_NOUNS].map((nouns): Rewording => {
    const kept = several('((?:(?:foreign|outside|armed|rebel|opposition|other|different) )*)', nouns);
    return [
      new RegExp(`^(which|what) ${kept} (?!(?:of|in|to|from|that|who|which)\\b)`, 'iu'),
      `$1 $2${nouns === STATE_NOUNS ? 'states' : 'groups'} `,
    ];
  }),
  /* which states and groups backed A · which states or groups did A back */
  [new RegExp(`^(?:which|what) ${several('', ACTOR)} (?=(?:did|does|do)\\b)`, 'iu'), 'whom '],
  [new RegExp(`^(?:which|what) ${several('', ACTOR)} (?!(?:of|in|to|from|that|who|which)\\b)`, 'iu'), 'who '],
  /* which leaders of A are named */
  [
    /^which (leaders|commanders|members|allies|enemies|backers|supporters|sponsors|opponents|critics) of ([^,?]{2,60}?) (?:are|were|is) (?:named|mentioned|listed|identified)(?: here)?(?= *\?|$)/iu,
    'who are the $1 of $2',
  ],
  [
    /^which (leaders|commanders|members|allies|enemies|backers|supporters|sponsors|opponents|critics) of ([^,?]{2,60}?) (?:are|were|is) (?:named|mentioned|listed|identified) (?:by|in) ([^?,]+?)(?= *\?|$)/iu,
    'according to $3, who are the $1 of $2',
  ],
  /* any rebel group */
  [
    /\bany ((?:rebel |armed |opposition |insurgent |islamist |foreign )?)(group|faction|militia|state|power)\b(?! of)/giu,
    '$1$2s',
  ],
  [/\bany (?:foreign )?country\b(?! of)/giu, 'states'],
  /* what was A before it changed its name */
  [
    /\bwhat (?:is|was) (.+?) before (?:it|they|the group) (?:changed (?:its|their) name|was renamed|were renamed|renamed (?:itself|themselves)|rebranded)\b/giu,
    'what was $1 formerly called',
  ],
  ...FROM_LEAVING,
  /* whom did A replace at the head of B */
  [
    /\bwhom? did (.+?) (?:replace|succeed|take over from) (?:at the head of|at the helm of|in command of|in charge of|as (?:the )?(?:leader|head|commander|chief) of) ([^,?]+)/giu,
    'who led $2 before $1',
  ],
];
