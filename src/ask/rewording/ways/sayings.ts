import { ENTITY_TYPES } from '../../../claims/types.ts';
import { SOURCES } from '../tails.ts';
import { ABOUT_A_ROLE, ACCUSED_BY_ANYBODY } from './denials.ts';
import { CONTRADICTS } from './contradicts.ts';
import { type Rewording, ACTORS_AND_BODIES, SPEAKERS, PERSONS, BODIES, POSSESSIVE } from './rewording.ts';

const ACCUSE = '(?:accuses?|accused|has accused|have accused)';

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
  '(?:what|which|are there any|are there) (?:indications?|signs?|hints?|evidence|proof)(?: (?:is|are) there| (?:do|does) [^?,]{3,30}? (?:give|offer|have))?',
  '(?:can|could|do) (?:you|we|anyone|any source) (?:check|verify|confirm)',
  'is there (?:any |a )?(?:evidence|proof|support|source)(?: here| in the sources)?(?: for)?',
)}(?: (?:a|the|this|one) (?:claim|statement|report|story|rumou?r|sentence|idea|allegation))?(?: that|:)`;

const HEARD = `${oneOf(
  "I(?: have|[’']ve)? (?:read|heard|saw|seen|was told|been told|hear|keep hearing|keep reading|often hear)",
  '(?:people|some|many|somebody|someone) (?:keep saying|says?|said|claims?|claimed|often say)',
  '(?:a|an|my|one) (?:colleague|source|friend|editor|reader|article|book|paper|tweet|post|column) (?:says|claims|writes|wrote|said|told me)',
  'it (?:was|is) (?:said|claimed|reported|alleged)',
)}(?: somewhere| recently)?(?: that|:)`;

const ON_AIR =
  '(?:(?:a|an|our|my|one|the) )?(?:guest|caller|commentator|pundit|speaker|panellist|viewer|listener) (?:says|claims|said|claimed|states|stated|told us)(?: that|:)?';

/** What is done to somebody, as a noun, and as a verb. */
const DEEDS = [
  ['(?:shelling|bombardment)', 'shelled'],
  ['(?:bombing|air ?strikes|air raids?)', 'bombed'],
  ['siege', 'besieged'],
  ['encirclement', 'encircled'],
  ['(?:killings?|murders?)', 'killed'],
  ['massacres?', 'massacred'],
  ['executions?', 'executed'],
  ['beheading', 'beheaded'],
  ['(?:attacks?|assault|offensive)', 'attacked'],
  ['raids?', 'raided'],
  ['(?:detention|arrests?)', 'arrested'],
  ['(?:abduction|kidnapping)', 'abducted'],
  ['(?:capture|seizure)', 'captured'],
] as const;

const TO_BLAME = '(?:(?:held |said to be |thought to be |deemed )?(?:responsible|to blame)|blamed)';

const CULPRIT = '(who|which [a-z]+(?: [a-z]+)?|what [a-z]+)';

/** Who is held responsible for the shelling of A, the shelling of A: which groups were responsible, who committed the killing of A. */
const WHO_DID: readonly Rewording[] = DEEDS.flatMap(([noun, verb]) => {
  const deed = `(?:the )?${noun} (?:of|on|in|against)`;
  return [
    [
      new RegExp(
        `^${deed} ([^:?]{2,80}): ${CULPRIT} (?:is|are|was|were) (?:${TO_BLAME}|behind (?:it|this|that))(?= *\\?|$)`,
        'iu',
      ),
      `$2 ${verb} $1`,
    ],
    [
      new RegExp(
        `^${CULPRIT} (?:(?:is|are|was|were) (?:${TO_BLAME} for|behind)|committed|perpetrated) ${deed} (?![^?]* by )`,
        'iu',
      ),
      `$1 ${verb} `,
    ],
  ] satisfies readonly Rewording[];
});

/** Ways to ask who says what of whom, and where it stands. */
export const SAYINGS: readonly Rewording[] = [
  ...ABOUT_A_ROLE,
  /* is there any source that says that … */
  [
    /^(?:is|are) there (?:an?|any|some|one) (?:source|sources|article|articles|text|texts|author|authors)(?: here)? (?:that|which|who|to) (?:says?|claims?|reports?|states?|argues?|alleges?|writes?)(?: that)? /iu,
    'which sources say that ',
  ],
  [
    /^(?:is|are) there (?:an?|any|some|one) (?:source|sources|article|articles|text|texts|author|authors)(?: here)? (?:that|which|who|to) (?:den(?:y|ies)|disputes?|contradicts?|rejects?)(?: that)? /iu,
    'which sources deny that ',
  ],
  /* do the articles agree on whether A backs B */
  [
    new RegExp(
      `^(?:(?:do|did) ${SOURCES}(?: all)? (?:agree|concur)|is there (?:any )?(?:agreement|consensus)(?: (?:among|between|in|of) ${SOURCES})?)(?: (?:on|about|over|as to) whether| that) `,
      'iu',
    ),
    'do the sources agree that ',
  ],
  /* on what do the five sources differ most */
  [
    new RegExp(
      `^(?:(?:on|about|over|in) what|where|how) (?:do|did) ${SOURCES} (?:differ|disagree|diverge|contradict each other)(?: (?:the )?most| mainly| chiefly)?(?= *\\?|$)`,
      'iu',
    ),
    'what do the sources disagree about',
  ],
  /* which relations are disputed */
  [/^(?:which|what) relations (?=(?:are|is) (?:disputed|contested|contradicted)\b)/iu, 'which claims '],
  /* is it undisputed that A backs B */
  [
    /^is it (?:un(?:disputed|contested)|controversial) (?:that|whether) /iu,
    'do the sources disagree on whether ',
  ],
  ...WHO_DID,
  /* in the comments under A's article, what do people write about B */
  [
    /^(?:in|among|under|below) (?:the )?(?:readers['’]? )?comments (?:under|below|beneath|on|to|of|in|by) ([^?,]{2,60}?), (?:what (?:do|does|did) (?:people|readers|commenters|users|they|the readers|the commenters)|what (?:is|was|gets)) (?:write|say|think|claim|written|said|claimed) (?:about|of|on) ([^?]+?)(?= *\?|$)/iu,
    'what is said about $2 in the comments on $1',
  ],
  /* in the comments under A's article, who is accused of backing B */
  [
    /^(?:in|among|under|below) (?:the )?(?:readers['’]? |reader )?comments (?:under|below|beneath|on|to|of|in|by) ([^?,]{2,60}?), (who|whom|which [a-z]+) (?:gets?|is|are|was|were) (?:accused of|blamed for|said to be) (\w+ing) ([^?]+?)(?= *\?|$)/iu,
    '$2 is said to be $3 $4 in the comments on $1',
  ],
  /* the readers who commented on A's article */
  [
    /\b(?:the |any )?(?:readers|people|those|commenters) who (?:have )?comment(?:ed)? (?:on|under|below|beneath) (?=[^?,]*\b(?:article|piece|text|post|report|essay)\b)/giu,
    'commenters under ',
  ],
  /* how do commenters under A's article criticise him */
  [
    /^how (?:do|did) ((?:the |these |those )?(?:readers|commenters)) (?:under|below|beneath|on|of) ([^?,]{2,40}?)['’]s (?:article|piece|text|report) (?:criticise|criticize|attack|judge|see|view) (?:him|her|them)(?= *\?|$)/iu,
    'what do $1 say about $2',
  ],
  /* how do commenters criticise A */
  [
    /^how (?:do|did) ((?:the |these |those )?(?:readers|commenters)\b[^?]{0,60}?) (?:criticise|criticize|attack|judge|see|view) (?!him\b|her\b|them\b|it\b)([^?,]+?)(?= *\?|$)/iu,
    'what do $1 say about $2',
    { 2: ENTITY_TYPES },
  ],
  /* what do commenters accuse A of */
  [
    /^what (?:do|did) ((?:the |these |those )?(?:readers|commenters)\b[^?]{0,60}?) (?:accuse|blame|reproach|charge) ([^?]{2,60}?) (?:of|for|with)((?: (?:in|since|after|before|during) [^?,]+?)?)(?= *\?|$)/iu,
    'what do $1 say about $2$3',
  ],
  /* which readers disagree with A */
  [
    /^(?:which|what|do any|did any|do some|did some|do|did) (?:of the )?(?:readers|commenters) ((?:disagree|disagreed|argue|argued|take issue|took issue|part company|contradict|contradicted|reject|rejected)(?: with)?) ([^?,]{2,60}?)(?: in (?:the |their )?comments?(?: section)?)?(?=, and what\b[^?]*\?*$| *\?*$)[^?]*\?*$/iu,
    'what is said in the comments on $2: $1',
    { 2: SPEAKERS },
  ],
  /* what did A find about B */
  [
    /^what (?:does|do|did|has|have|had) ([^?,]{2,60}?) (?:find|found|discover|discovered|establish|established|document|documented)(?: out)? (?:about|on|in|regarding|concerning) /iu,
    'what did $1 say about ',
    { 1: SPEAKERS },
  ],
  /* what does A hold against B */
  [
    /^what (?:does|do|did|has|have|had) ([^?,]{2,60}?) (?:hold|held|have|got) against (?=[^?]*\p{L})/iu,
    'what does $1 say about ',
    { 1: SPEAKERS },
  ],
  /* who brings up A */
  [/^(who|which (?:of the )?[a-z]+) (?:brings?|brought) up (?=(?:the )?\p{Lu})/iu, '$1 mentions '],
  /* … according to A, B and C, which are joined by commas */
  [
    /^((?:who|whom|which|what|when|where|how|did|does|do|is|are|was|were|has|have)\b[^?]*?), ([^,?]{2,40}),? (and|or) /iu,
    '$1 $3 $2 $3 ',
    { 2: ENTITY_TYPES },
  ],
  /* according to its own commander A */
  [
    /\b(?:(?:its|their|his|her) own|[Tt]he [\p{L}-]+) (?:commander|leader|chief|head|spokesman|negotiator|author|writer) (?=\p{Lu})/gu,
    '',
  ],
  /* whom does A hold responsible for B */
  [/\bhold responsible for\b/giu, 'blame for'],
  /* I'm checking a claim that … · a colleague writes that … · can we confirm that … */
  [new RegExp(`^(?:${CHECKING}|${HEARD}|${ON_AIR})\\s+`, 'iu'), 'is it said that '],
  /* which article quotes leaked A reports */
  [
    /\b(cites?|quotes?|uses?|relies on|rely on|draws? on|refers? to) (?:an? |the )?(?:(?:leaked|secret|internal|official|confidential|published) )?((?:the )?\p{Lu}[^?,]{1,40}?) (?:reports?|documents?|papers?|figures|data|files|sources)\b/gu,
    '$1 $2',
  ],
  /* is there anything on which A and B agree */
  [
    /^(?:is|are) there (?:anything|any(?: points?| issues?| matters?| topics?| questions?)?|points?|something) (?:(?:that|which|on which|about which) )?(.+?) (agree|disagree|differ)(?: (?:on|about|over))?(?= *\?|$)/iu,
    'what do $1 $2 on',
  ],
  /* … according to A, and what does B say */
  [
    /\baccording to ([^?,]{2,40}?),? and what (?:does|do|did) ([^?,]{2,40}?) say(?: (?:about|of|on) (?:it|this|that))?(?= *\?|$)/iu,
    'according to $1 and $2',
  ],
  /* where does A stand on B */
  [/^where (?:does|do|did) ([^?,]{2,40}?) stand on /iu, 'what does $1 say about ', { 1: SPEAKERS }],
  /* does A deny bombing B */
  [/^(?:does|did|do|has|have) ([^?,]{2,40}?) (?:deny|denied) (\w+ing) /iu, 'does $1 deny that $1 was $2 '],
  /* who contradicts A · who rejects what A says about B */
  ...CONTRADICTS.flatMap((who): readonly Rewording[] => [
    [new RegExp(`${who}(?= *\\?*$)`, 'iu'), 'which claims of $1 are disputed', { 1: SPEAKERS }],
    [
      new RegExp(`${who} (?:about|on|of|over|regarding) ([^?,]+?)(?= *\\?*$)`, 'iu'),
      'which claims of $1 about $2 are disputed',
      { 1: SPEAKERS, 2: ENTITY_TYPES },
    ],
  ]),
  /* what do all five sources agree on · which relations are disputed between the sources */
  [
    /\b(?:any )?(?:of )?(?:the |these |our )?(?:two |different )?(sources|articles|texts|authors) (?=agree\b)/iu,
    'the $1 ',
  ],
  [
    /\b((?:relations?|claims?|statements?|points?|things?|what) (?:is|are) (?:disputed|contested|contradicted|controversial)) (?:between|among|by|across|in) (?:the |these |our )?(?:five |different )?(?:sources|articles|texts|authors)(?= *\?*$)/iu,
    '$1',
  ],
  /* who are A's sources */
  [
    /^(?:who|what) (?:are|were) ((?:the )?[^?,]{2,40}?)['’]s? (?:main |key |only )?(?:sources|informants|interviewees|interlocutors|witnesses)(?= *\?*$)/iu,
    'whom does $1 cite',
    { 1: SPEAKERS },
  ],
  /* what are the disagreements between the five articles */
  [
    /^(?:what are |which are |list |show )?(?:the )?(?:main |key |biggest )?(?:differences|disagreements|contradictions|disputes) (?:between|among|of) (?:all )?(?:the |these |our )?(?:five |different )?(?:sources|articles|texts|authors)(?= *\?*$)/iu,
    'what do the sources disagree about',
  ],
  /* summarise what each source says about A */
  [
    /^(?:please )?(?:summari[sz]e|sum up|outline|describe|list|show(?: me)?|give(?: me)? (?:a summary|an overview) of) (what [^?]+? (?:says?|claims?|tells?) about )/iu,
    '$1',
  ],
  /* what is the evidence for A's support of B */
  [
    /^what (?:is|are) the (?:evidence|proof|basis) (?:for|of) (?=[^?,]{2,40} (?:support|backing|aid|help|funding) (?:for|of|to) )/iu,
    '',
  ],
  /* which sources name A among the backers of B */
  [
    /^((?:which|what) (?:sources?|articles?|texts?|authors?)|who) (?:names?|lists?|counts?|mentions?|includes?) ([^?,]{2,40}?) (?:among|as one of) (?:the )?(?:foreign )?(?:backers|supporters|sponsors|patrons) of /iu,
    '$1 say that $2 backed ',
  ],
  /* what does A say about B that C denies */
  [
    /^what (?:does|do|did) ([^?,]{2,40}?) (?:say|claim|write|tell) (?:about|of|on) ([^?,]{2,40}?) that ([^?,]{2,40}?) (?:den(?:y|ies)|dispute[s]?|contradicts?|rejects?|contests?)(?= *\?*$)/iu,
    'what do $1 and $3 disagree about $2',
    { 1: SPEAKERS, 3: SPEAKERS },
  ],
  /* which claims are made only in comments */
  [
    /^(?:which|what) (?:claims|statements|things) (?:are|were) (?:(?:made|found|told) )?(?:only )?(?:in|by) (?:the )?(?:readers['’]? )?(?:comments|readers|commenters)(?= *\?*$)/iu,
    'what is said in the comments',
  ],
  /* who blames A for civilian deaths */
  [
    /^(who|which (?:sources?|articles?|texts?|authors?)) (?:blames?|holds?) ([^?,]{2,40}?)(?: responsible)? for (?:the )?(?:deaths? of civilians|civilian (?:deaths|casualties|victims)|killings? of civilians)\b/iu,
    '$1 say that $2 killed civilians',
  ],
  /* is there more than one source for A bombing B */
  [
    /^(?:is|are) there (?:(?:more|other) than one|another|a second|only one|any other|several|independent) (?:sources?|articles?|texts?) (?:for|on|that say(?:s)?) ([^?,]{2,40}?) (?=\w+ing\b)/iu,
    'which sources say that $1 was ',
  ],
  /* whose word is it that A did B */
  [/^(?:whose (?:word|claim|statement|allegation) is it|who is it that says) that /iu, 'who says that '],
  /* which claims by A are disputed */
  [
    /^((?:which|what)(?: of the)? (?:claims|statements|assertions)) (?:(?:made|told) )?by (?=[^?,]{2,60}? (?:is|are|was|were) (?:contradicted|disputed|challenged|contested|denied|rejected))/iu,
    '$1 of ',
  ],
  /* differences between A and B on C */
  [
    /^(?:what are |which are |show )?(?:the )?(?:main |key )?(?:differences|disagreements|contradictions) between ([^?,]{2,40}?) and ([^?,]{2,40}?)(?: (?:on|about|over|regarding|as to) ([^?]+?))(?= *\?|$)/iu,
    'what do $1 and $2 disagree about $3',
    { 1: SPEAKERS, 2: SPEAKERS },
  ],
  [
    /^(?:what are |which are |show )?(?:the )?(?:main |key )?(?:differences|disagreements|contradictions) between ([^?,]{2,40}?) and ([^?,]{2,40}?)(?= *\?|$)/iu,
    'what do $1 and $2 disagree about',
    { 1: SPEAKERS, 2: SPEAKERS },
  ],
  /* everything on A · tell me more about A */
  [
    /^(?:(?:please )?(?:give|show|tell|find)(?: me)? )?(?:everything|anything|all|more|something|whatever(?: there is)?|all (?:the )?(?:claims|information|details)|information|details)(?: (?:you have|there is|is known|you know|we have|we know))? (?:on|about) /iu,
    'what is said about ',
  ],
  /* what does A reproach B with */
  [
    /^what (does|did|do|has|have) ([^,?]{2,40}?) (?:reproach|reproached|blame|blamed|criticise|criticize|fault|attack|denounce) ([^,?]{2,40}?) (?:with|for|over|about|on)(?= *\?|$)/iu,
    'what does $2 say about $3',
    { 2: SPEAKERS },
  ],
  /* what does A reply to B */
  [
    /^what (does|did|do) ([^,?]{2,40}?) (?:reply|answer|respond|retort)(?: to)? ([^,?]{2,40}?)(?= *\?|$)/iu,
    'what $1 $2 say about $3',
    { 2: SPEAKERS, 3: ENTITY_TYPES },
  ],
  /* which claims rest on interviews with A · which claims are based on A's report · what rests on the word of A */
  [
    /^(?:(?:which |what )?(?:claims?|statements?)|what) (?:(?:are|is) )?(?:rest(?:ing|s)?|bas(?:ed|ing)|rel(?:y|ying|ies)) on (?:(?:an? |the )?(?:interviews?|statements?|words?|testimony|reports?|accounts?) (?:with|of|by|from) )?(?:the )?([^?,]+?)(?:['’]s? (?:words?|testimony|reports?|statements?|accounts?))?(?=\?|$)/iu,
    'what does $1 say',
    { 1: SPEAKERS },
  ],
  /* what did A tell reporters */
  [/\b(what (?:did|does|do) [^?,]{2,40}?) tell (?:reporters|journalists|the (?:press|media))\b/giu, '$1 say'],
  /* for what does A cite B */
  [
    /^(?:for|on|about) what (?:do|does|did) ([^?,]{2,60}?) (?:cite|quote|invoke|refer to) ([^?,]{2,60}?)(?=\?|$)/iu,
    'what does $1 attribute to $2',
    { 1: SPEAKERS, 2: SPEAKERS },
  ],
  /* what do readers think of A's article */
  [
    /^what (?:do|does|did) (?:the |its )?(?:readers['’]? )?(?:comments|commenters|readers) (?:say|claim|write|think|make) (?:about|of|on) ([^?,]{2,60}?(?:['’]s?)? (?:article|piece|text|essay|post))(?= *\?|$)/iu,
    'what is said in the comments on $1',
  ],
  /* what do the commenters say about A */
  [
    /^what (?:do|does|did) (?:the )?(?:readers['’]? )?(?:comments|commenters|readers) (?:say|claim|write)(?: (?:about|of|on) ([^?]+?))(?= *\?|$)/iu,
    'what is said about $1 in the comments',
  ],
  [
    /^(?:what (?:do|does|did) (?:the )?(?:readers['’]? )?(?:comments|commenters|readers) (?:say|claim|write)|which claims (?:come from|are made by|are by) (?:the )?(?:readers|commenters|comments))(?= *\?|$)/iu,
    'what is said in the comments',
  ],
  /* which reports are cited */
  [/^which (?:reports|articles|texts|writings|documents|papers) are (?=cited|quoted)/iu, 'which works are '],
  /* what is denied by A */
  [/^what (?:is|was) (denied|rejected|disputed|contested) by ([^?,]+?)(?= *\?|$)/iu, 'what does $2 deny'],
  [/^(?:which|what) denials are there\b/iu, 'what is denied'],
  /* did A say anything about B */
  [/^(?:did|does|do) ([^?,]{2,40}?) say anything(?= *\?|$| about | on | of )/iu, 'what does $1 say'],
  /* what do they say */
  [/^what do they say\b/iu, 'what do the sources say'],
  /* what is the most disputed claim */
  [
    /^(?:what|which) (?:is|are) the most (?:disputed|contested|controversial) (?:claims?|points?|questions?|issues?|relations?|statements?)(?= *\?|$)/iu,
    'which claims are disputed',
  ],
  /* which of A's claims does B reject */
  [
    /^(?:which|what) of ([^?,]{2,40}?)['’]s? (?:claims|statements|allegations|arguments|points) (?:does|do|did) ([^?,]{2,40}?) (?:reject|deny|dispute|contradict|contest|refute)(?= *\?|$)/iu,
    'what do $2 and $1 disagree about',
    { 1: SPEAKERS, 2: SPEAKERS },
  ],
  ACCUSED_BY_ANYBODY,
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
  [/^(?:[Ss]o )?([Ww]ho|[Ww]hich [a-z]+) (?:is|was|were|are) it (?:that|who) (?=\p{L})/u, '$1 '],
  [
    /^(?:[Ii]s|[Ww]as) it (?:really |actually |in fact )?((?:the )?\p{Lu}[^,?]{1,60}?) (?:that|who|which) (?=\p{L})/u,
    '$1 ',
  ],
  /* according to whom did A back B */
  [
    /^(?:according to (?:whom|which (?:sources?|articles?|texts?|authors?))|(?:by|in) whose (?:account|telling|words?|version|report)|on whose (?:authority|word|account|evidence)),? (?=(?:did|do|does|was|were|is|are|has|have)\b)/iu,
    '',
  ],
  /* where does the claim that … come from */
  [
    /^where (?:does|did) the (?:claim|idea|story|allegation|statement|figure|report|rumou?r) that ([^?]+?) (?:come|originate|stem) from(?= *\?|$)/iu,
    'which sources say that $1',
  ],
  /* A on B, A on B's role */
  [
    /^((?:(?! and )[^?,]){2,40}?) on ((?:the )?[^?,]{2,40}?)(?:['’]s)?(?: role| part)?(?= *\?|$)/iu,
    'what does $1 say about $2',
    { 1: SPEAKERS, 2: [...ACTORS_AND_BODIES, 'place', 'person'] },
  ],
  /* the help they got from abroad */
  [
    /\b(?:the )?(?:help|aid|support|assistance|backing) (?:that )?(?:they|he|she|it) (?:got|get|received|receive|had) from (?:abroad|outside|foreign (?:states|backers|powers))\b/giu,
    'foreign support',
  ],
  /* does A have anything to do with B */
  [
    /^(?:does|did|do|has|have|had) ([^?,]{2,40}?) (?:have |had |got )?(?:anything|something) to do with ([^?,]{2,40}?)(?= *\?|$)/iu,
    'how are $1 and $2 connected',
    { 1: ACTORS_AND_BODIES, 2: ACTORS_AND_BODIES },
  ],
  /* what crimes is A accused of */
  [
    /^(?:what|which) ((?:war )?(?:crimes|atrocities|abuses|violations|massacres|human[- ]rights (?:abuses|violations))) (?:is|are|was|were|has|have) ([^?,]{2,60}?) (?:been )?(?:accused of|charged with|blamed for|said to have committed)(?= *\?|$)/iu,
    'whom did $2 attack: $1',
  ],
  /* what acts is A accused of */
  [/\b(?:what|which) (?:acts?|deeds) (is|are|was|were|does|do|did) /giu, 'what $1 '],
  /* which events are dated to 2016 */
  [
    /^(?:which|what) events (?:are dated to|are dated|happened in|took place in|fall in|fell in|occurred in|are there in) /iu,
    'what happened in ',
  ],
  /* whom does A name as opponents of B */
  [
    new RegExp(
      `^(whom?|which [a-z]+|what [a-z]+) (?:does|do|did) ([^,?]{2,60}?) (?:name|list|identify|describe|call|regard|see|consider|portray|treat|count|mention|cite|present|depict) as\\b`,
      'iu',
    ),
    'according to $2, $1 are',
  ],
  /* what does the article by A say */
  [
    /\b([Dd]oes|[Dd]id|[Ii]n|[Aa]ccording to) the (?:article|report|text|piece|essay|analysis) by (?=\p{Lu})/gu,
    '$1 ',
  ],
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
    /^(?:is|are) there (?:any |an? )?(?:evidence|proof|signs?|source|sources|claims?)(?: in (?:these|the|any|those) [^?]{3,30}?)? (?:of|for) (.{3,40}?) (?!having|being|including|according|during)(\w+ing) (?!of\b|for\b|in\b)/iu,
    'is it said that $1 was $2 ',
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
  /* A says its planes are fighting B – who contradicts this? */
  [
    /^([^.?!,]{3,40}?) (?:claims?|claimed|says?|said|insists?|insisted|maintains?) (?:that )?(?:it|he|she|its [a-z ]{3,15}) (?:is|are|was|were) (\w+ing) ([^.?!]+?)\s*[.;,:–—-]\s*(?:and )?who (?:denies|denied|contradicts?|contradicted|disputes?|disputed|rejects?|rejected|contests?) (?:this|that|it)\??$/iu,
    'who denies that $1 was $2 $3',
  ],
  /* A claimed to be fighting B. Who contradicts this? */
  [
    /^([^.?!]{3,60}?) (?:claims?|claimed|says?|said|insists?|insisted) to be (\w+ing) ([^.?!]+?)[.;,]\s*(?:and )?who (?:denies|denied|contradicts?|contradicted|disputes?|disputed|rejects?|rejected|contests?) (?:this|that|it)\??$/iu,
    'who denies that $1 was $2 $3',
  ],
  /* is A accused of backing B */
  [/^((?:is|are|was|were|which|who) (?![^?]*, or )[^?]{0,60}?)(?:accused|suspected) of (\w+ing)\b/iu, '$1$2'],
];
