import type { EntityType } from '../claims/types.ts';

/** Of which types the names in the groups of a way to ask must be, by the number of the group. */
type Names = Readonly<Record<number, readonly EntityType[]>>;

/** A way to ask, another that the grammar reads and that the same claims answer, and what must be a name in it. */
export type Rewording = readonly [way: RegExp, other: string, names?: Names];

const PLACES: readonly EntityType[] = ['place', 'event'];
const EVENTS: readonly EntityType[] = ['event'];
/** Who has a say: of what a state or a faction does, words such as "describe" tell something else. */
const SPEAKERS: readonly EntityType[] = ['person', 'organization', 'work'];
const PERSONS: readonly EntityType[] = ['person'];
const BODIES: readonly EntityType[] = ['organization', 'work', 'state', 'faction', 'bloc'];

const ACCUSE = '(?:accuses?|accused|has accused|have accused)';
const POSSESSIVE = "(?:['’]s|s['’]|['’])";

const WORKS = '(?:articles|texts|works|writings|books|reports|papers|pieces)';
const CITED = '(?:cited|quoted|used)';

const SAY =
  '(?:say|claim|think|believe|argue|allege|report|write|hold|state|maintain|suggest|insist|assert|tell us|contend)';
const DESCRIBE =
  '(?:describe|portray|depict|recount|tell the story of|tell of|characteri[sz]e|see|view|report on)';
const SAID = '(?:said|reported|alleged|claimed|believed|thought|known|supposed)';
const AUXILIARY = '(?:is|are|was|were|has|have|had)';

function oneOf(...ways: readonly string[]): string {
  return `(?:${ways.join('|')})`;
}

/** Words before a statement that is to be checked: that it is checked, where it was heard, who said it on air. */
const CHECKING = `${oneOf(
  "I(?:[’']m| am) (?:checking|verifying|fact-checking|looking into)",
  '(?:please )?(?:check|verify|fact-check)',
  '(?:can|could|do) (?:you|we|anyone|any source) (?:check|verify|confirm)',
  'is there (?:any |a )?(?:evidence|proof|support|source)(?: here| in the sources)?(?: for)?',
)}(?: (?:a|the|this|one) (?:claim|statement|report|story|rumou?r|sentence|idea|allegation))?(?: that|:)`;
const HEARD = `${oneOf(
  "I(?: have|[’']ve)? (?:read|heard|saw|seen|was told)",
  '(?:a|an|my|one) (?:colleague|source|friend|editor|reader|article|book|paper|tweet|post|column) (?:says|claims|writes|wrote|said|told me)',
  'it (?:was|is) (?:said|claimed|reported|alleged)',
)}(?: somewhere| recently)?(?: that|:)`;
const ON_AIR =
  '(?:(?:a|an|our|my|one|the) )?(?:guest|caller|commentator|pundit|speaker|panellist|viewer|listener) (?:says|claims|said|claimed|states|stated|told us)(?: that|:)?';

/** Ways to ask that the grammar does not read; applied in this order, each wherever it fits. */
export const WAYS_TO_ASK: readonly Rewording[] = [
  /* I'm checking a claim that … · a colleague writes that … · can we confirm that … */
  [new RegExp(`^(?:${CHECKING}|${HEARD}|${ON_AIR})\\s+`, 'iu'), 'is it said that '],
  /* which article quotes leaked A reports */
  [
    /\b(cites?|quotes?|uses?|relies on|rely on|draws? on|refers? to) (?:an? |the )?(?:(?:leaked|secret|internal|official|confidential|published) )?((?:the )?\p{Lu}[^?,]{1,40}?) (?:reports?|documents?|papers?|figures|data|files|sources)\b/gu,
    '$1 $2',
  ],
  /* is anything said about A · whose claim is it that … */
  [
    /^(?:is|was) (?:there )?(?:anything|something) (?:said|known|reported|claimed|written) (?:about|of|on) /iu,
    'what is said about ',
  ],
  [/^whose (?:claim|word|statement|allegation|story|idea) (?:is|was) it that /iu, 'who says that '],
  /* is A said to have been backed by B · is A said to have backed B · is A said to back B */
  [new RegExp(`\\b(?:is|are|was|were) ((?:the )?[^,?]{2,50}?) ${SAID} to have been\\b`, 'iu'), 'was $1'],
  [new RegExp(`\\b(?:is|are|was|were) ((?:the )?[^,?]{2,50}?) ${SAID} to have\\b`, 'iu'), 'did $1'],
  [new RegExp(`\\b(is|are|was|were) ((?:the )?[^,?]{2,50}?) ${SAID} to be\\b`, 'iu'), '$1 $2'],
  [new RegExp(`\\b(?:is|are|was|were) ((?:the )?[^,?]{2,50}?) ${SAID} to\\b`, 'iu'), 'did $1'],
  /* is the claim that … contested by any source */
  [
    /^is the (?:claim|idea|statement|story|view|allegation|assertion) that ([^?]+?) (?:contested|denied|disputed|contradicted|rejected|challenged|refuted)(?: by (?:any|another|some) (?:source|article|text|author)| by (?:anyone|anybody|someone))?(?= *\?|$)/iu,
    'who denies that $1',
  ],
  /* was it A that backed B */
  [/^(?:[Ii]s|[Ww]as) it ((?:the )?\p{Lu}[^,?]{1,60}?) (?:that|who|which) (?=\p{L})/u, '$1 '],
  /* according to whom did A back B */
  [
    /^(?:according to (?:whom|which (?:sources?|articles?|texts?|authors?))|(?:by|in) whose (?:account|telling|words?|version|report)|on whose (?:authority|word|account|evidence)),? (?=(?:did|do|does|was|were|is|are|has|have)\b)/iu,
    '',
  ],
  /* who helped A take B · with whose help did A take B */
  [
    /^with whose (?:help|support|aid) (?:did|does) ([^,?]{2,40}?) (?:take|retake|capture|recapture|conquer|storm|seize) ([^,?]{2,40}?)(?=\?|$)/iu,
    'who backed $1 in $2',
    { 2: PLACES },
  ],
  [
    /\b(help|helps|helped|helping) ([^,?]{2,40}?) (?:to )?(?:take|retake|capture|recapture|conquer|storm|seize) ([^,?]{2,40}?)(?=\?|$)/iu,
    '$1 $2 in $3',
    { 3: PLACES },
  ],
  /* what crimes is A accused of */
  [
    /\b(?:what|which) (?:crimes?|abuses|atrocities|acts?|deeds|offences|violations|misdeeds) (is|are|was|were|does|do|did) /giu,
    'what $1 ',
  ],
  /* which events are dated to 2016 */
  [
    /^(?:which|what) events (?:are dated to|are dated|happened in|took place in|fall in|fell in|occurred in|are there in) /iu,
    'what happened in ',
  ],
  /* which side was A on */
  [/\b(?:which|what|whose) side (?:is|are|was|were|did) ([^,?]+?) (?:on|take)\b/giu, 'whom did $1 side with'],
  /* were A and B on the same side */
  [
    /\b(is|are|was|were) ([^,?]{3,60}?) (?:on the same side|in the same camp|in league|hand in glove|in cahoots)(?! (?:with|as)\b)/giu,
    '$1 $2 allies',
  ],
  [
    /\b(?:is|are|was|were) (?:on the same side|in the same camp|in league|hand in glove|in cahoots)(?! (?:with|as)\b)/giu,
    'are allies',
  ],
  /* which states are named as allies of A */
  [
    /\b(is|are|was|were) (?:named|listed|described|portrayed|presented|mentioned|identified|depicted|seen|regarded|considered|treated|characteri[sz]ed|counted|painted|cast) (?:as|among)\b/giu,
    '$1',
  ],
  [
    /\b(is|are|was|were) ([^,?]{2,40}?) (?:named|listed|described|portrayed|presented|mentioned|identified|depicted|seen|regarded|considered|counted|painted|cast) (?:as|among) (?=the |an? )/giu,
    '$1 $2 ',
  ],
  /* whom does A name as opponents of B */
  [
    new RegExp(
      `^(whom?|which [a-z]+|what [a-z]+) (?:does|do|did) ([^,?]{2,60}?) (?:name|list|identify|describe|call|regard|see|consider|portray|treat|count|mention|cite|present|depict) as\\b`,
      'iu',
    ),
    'according to $2, $1 are',
  ],
  /* which rebel groups fought each other */
  [
    /^which ([^,?]{3,40}?) (?:fight|fought|attack(?:ed)?|clash(?:ed)? with) (?:each other|one another|themselves|among(?:st)? themselves)/iu,
    'did $1 fight $1',
  ],
  /* did the rebels fight each other */
  [
    /^((?:did|do|does|have|were) )((?:the )?[^,?]{3,40}?) (fight|fighting|fought|attack|attacked|attacking|clash with|battle|oppose|rival) (?:each other|one another|themselves|among(?:st)? (?:themselves|each other))/iu,
    '$1$2 $3 $2',
  ],
  [
    /\b(?:infighting|fighting|rivalr(?:y|ies)) (?:among|amongst|between|within|inside) the rebels(?: themselves)?/giu,
    'fighting of the rebels against the rebels',
  ],
  /* when did A fall · into whose hands did A fall */
  [
    /\bwhen (?:did|has|had) ([^,?]{3,40}?) (?:fall|fallen)(?= *\?|$)/iu,
    'when was $1 captured',
    { 1: PLACES },
  ],
  [/\b(?:in)?to (?:whose hands|whom) did ([^,?]{3,40}?) fall\b/iu, 'who captured $1', { 1: PLACES }],
  /* what does the article by A say */
  [
    /\b([Dd]oes|[Dd]id|[Ii]n|[Aa]ccording to) the (?:article|report|text|piece|essay|analysis) by (?=\p{Lu})/gu,
    '$1 ',
  ],
  /* what was A's role in B */
  [
    new RegExp(
      `\\bwhat (?:is|was|were) ([^,?]+?)${POSSESSIVE} (?:role|part|involvement|hand|share) in ([^?]+?)(?=\\?|$)`,
      'iu',
    ),
    'what role did $1 play in $2',
    { 2: EVENTS },
  ],
  [/\bwhat part (did|does|do) ([^,?]+?) (?:play|have) in\b/giu, 'what role $1 $2 play in'],
  /* does A say it backs B */
  ...(
    [
      ['it', BODIES],
      ['(?:he|she)', PERSONS],
    ] as const
  ).map(([pronoun, types]): Rewording => [
    new RegExp(
      `^(?:does|do|did) ((?:the )?[^,?]{2,50}?) ${SAY} (?:that )?${pronoun} ((?!(?:is|are|was|were|has|have|will|would|can|could)\\b)[^?]+)`,
      'iu',
    ),
    'according to $1, did $1 $2',
    { 1: types },
  ]),
  /* on whose support did A depend · whose support could A count on */
  [
    /\bon whose (?:support|backing|help|aid) (?:did|does|do|could|can) ([^,?]+?) (?:depend|rely|count)\b/giu,
    'who backed $1',
  ],
  [
    /\bwhose (?:support|backing|help|aid) (?:did|does|do|could|can) ([^,?]+?) (?:enjoy|depend on|rely on|count on)\b/giu,
    'who backed $1',
  ],
  /* who does A say is fighting B · which states does A say back B */
  [
    new RegExp(
      `^([Ww]hom?|[Ww]hich [a-z]+|[Ww]hat [a-z]+) (?:does|do|did) ([^,?]{2,60}?) ${SAY} (?=${AUXILIARY} |[a-z]+(?:ed|s) |(?:back|fund|arm|fight|support|hold|held|control|led|lead|fought|took|broke) )`,
      'u',
    ),
    'according to $2, $1 ',
  ],
  /* how do A and B each describe C */
  [
    new RegExp(
      `^how (?:does|do|did) ([^?]{2,80}?) (?:each |himself |herself |itself |themselves |both )?${DESCRIBE} ([^?]{4,})`,
      'iu',
    ),
    'what does $1 say about $2',
    { 1: SPEAKERS },
  ],
  /* if you believe A · as A sees it · in A's telling */
  [
    /\b(?:if (?:you|we|one|I) (?:believe|trust|go by|follow|ask|listen to)|going by|judging by|on the word of|in the words of) (?=\p{L})/giu,
    'according to ',
  ],
  [
    /\bas ([^,?]{2,40}?) (?:sees?|tells?|puts?|has|have|describes?|views?|reports?) it\b/giu,
    'according to $1',
  ],
  [
    new RegExp(
      `\\bin ((?:[^\\s,?]+ ){0,5}?[^\\s,?]+?)${POSSESSIVE} (?:telling|account|version|reading|narrative|eyes|opinion|report|article|text|book|words|story)\\b`,
      'giu',
    ),
    'according to $1',
    { 1: SPEAKERS },
  ],
  /* do A and B agree on how much C helped D */
  [
    /\b(agree|disagree|differ) (on|about|over|as to) how (?:much|far|strongly|heavily|massively|well|badly|many)\b/giu,
    '$1 $2 whether',
  ],
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
    /^(?:is|are) there (?:any )?(?:evidence|proof|signs?)(?: in (?:these|the|any|those) [^?]{3,30}?)? of (.{3,40}?) (?!having|being|including|according|during)(\w+ing) (?!of\b|for\b|in\b)/iu,
    'is it said that $1 was $2 ',
  ],
  /* in rebel hands · in the hands of A is known to the vocabulary */
  [/\bin (?:the )?rebel hands\b/giu, 'held by the rebels'],
  [
    new RegExp(`\\bin (?!the hands|whose)((?:[^\\s\\d,?]+ ){0,2}[^\\s\\d,?]+?)${POSSESSIVE}? hands\\b`, 'iu'),
    'held by $1',
  ],
  [/\bin whose hands (?:is|are|was|were) (.+)$/iu, 'who held $1'],
  /* what is A's relationship with B */
  [
    new RegExp(
      `\\bwhat (?:is|are|was|were) ([^'’]+?)${POSSESSIVE} (?:relationship|relations?|ties|links|dealings) (?:with|to|towards?) (.+?)\\?*$`,
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
  [
    /\bfrom (leaving|fleeing|escaping) (?=\p{L})(?!(?:in|at|during|after|before|by|with|to|from|since|until|on|through|via|and|or)\b)/giu,
    'from $1 in ',
  ],
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
  /* A claimed to be fighting B. Who contradicts this? */
  [
    /^([^.?!]{3,60}?) (?:claims?|claimed|says?|said|insists?|insisted) to be (\w+ing) ([^.?!]+?)[.;,]\s*(?:and )?who (?:denies|denied|contradicts?|contradicted|disputes?|disputed|rejects?|rejected|contests?) (?:this|that|it)\??$/iu,
    'who denies that $1 was $2 $3',
  ],
  /* kept weapons out of rebel hands */
  [/\bout of (?:the )?rebel(?:s['’])? hands\b/giu, 'from the rebels'],
  /* came to A's aid */
  [
    new RegExp(
      `\\b(come|comes|came|coming) to ([^,?]{2,30}?)${POSSESSIVE} (aid|rescue|help|defence|defense|assistance)\\b`,
      'giu',
    ),
    '$1 to the $3 of $2',
  ],
  /* before the Russian intervention of September 2015 */
  [
    /\b(before|after|since|until) the (?:\p{Lu}[\p{L}-]+ )?(?:intervention|offensive|ceasefire|truce|deal|agreement|raid|strike|attack|assault) (?:of|in) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december) (?:1[5-9]|20)\d\d\b)/giu,
    '$1 ',
  ],
  /* is A accused of backing B */
  [/^((?:is|are|was|were|which|who) (?![^?]*, or )[^?]{0,60}?)(?:accused|suspected) of (\w+ing)\b/iu, '$1$2'],
  /* whom did A replace at the head of B */
  [
    /\bwhom? did (.+?) (?:replace|succeed|take over from) (?:at the head of|at the helm of|in command of|in charge of|as (?:the )?(?:leader|head|commander|chief) of) ([^,?]+)/giu,
    'who led $2 before $1',
  ],
  /* where did rebel representatives negotiate */
  [
    /(?<!which |what |whose )\brebel (?:groups|factions|fighters|forces|representatives|delegates|negotiators|units|brigades)\b/giu,
    'the rebels',
  ],
  /* push the opposition into attending the talks */
  [
    /\b(press|pressed|push|pushed|pressure|pressured|force|forced|urge|urged|lean on|leaned on) ([^,?]{3,50}?) (?:to|into) (?:go to|going to|come to|coming to|attend|attending|take part in|taking part in|join|joining) (?:the )?(?=(?:[\p{L}-]+ ){0,2}(?:talks|negotiations|conference|summit)\b)/giu,
    '$1 $2 over ',
  ],
  /* which parts of the country were in rebel hands */
  [/\b(which|what) (?:parts|areas|regions) of the country\b/giu, '$1 places'],
  [/\b([Ww]hich|[Ww]hat) (?:parts|areas|regions) of (?=\p{Lu})/gu, '$1 places in '],
  /* took over parts of Aleppo */
  [
    /\b(take|took|taken|taking|seized?|captured?|held|hold|controlled|lost|lose|entered|overran) (over |control of )?(?:(?:some|other) )?(?:parts|districts|neighbou?rhoods|areas|quarters|sections) of (?=(?:east|eastern|west|western|north|northern|south|southern|the)? ?\p{Lu})/gu,
    '$1 $2',
  ],
];
