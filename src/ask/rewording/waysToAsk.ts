import { ENTITY_TYPES, type EntityType } from '../../claims/types.ts';
import { SOURCES } from './tails.ts';

/** Of which types the names in the groups of a way to ask must be, by the number of the group. */
type Names = Readonly<Record<number, readonly EntityType[]>>;

/** A way to ask, another that the grammar reads and that the same claims answer, and what must be a name in it. */
export type Rewording = readonly [way: RegExp, other: string, names?: Names];

const PLACES: readonly EntityType[] = ['place', 'event'];
const ACTORS: readonly EntityType[] = ['state', 'faction', 'bloc'];
const STATES: readonly EntityType[] = ['state'];
const ACTORS_AND_BODIES: readonly EntityType[] = [...ACTORS, 'organization'];
const EVENTS: readonly EntityType[] = ['event'];
/** Who has a say: of what a state or a faction does, words such as "describe" tell something else. */
const SPEAKERS: readonly EntityType[] = ['person', 'organization', 'work'];
const BODIES_OF_MEMBERS: readonly EntityType[] = ['organization', 'faction'];
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

const ENVOYS =
  '(?:envoys?|representatives?|delegates?|delegations?|emissar(?:y|ies)|negotiators?)\\b(?! (?:of|from|for)\\b)';

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const ATTEND =
  '(?:go to|going to|come to|coming to|attend|attending|take part in|taking part in|join|joining|(?:turn|turning|show|showing) up (?:in|at)|appear (?:in|at)|travel to|sit down at)';
const TO_ATTEND = `([^,?]{3,60}?) (?:to|into) ${ATTEND} (?:the )?`;
const TALKS = '(?=(?:[\\p{L}-]+ ){0,2}(?:talks|negotiations|conference|summit)\\b)';
const PUSHED_TO_ATTEND = `\\b(press|pressed|push|pushed|pressure|pressured|put pressure on|force|forced|urge|urged|lean on|leaned on) ${TO_ATTEND}`;
const TRUCE = '(?:ceasefire|cease-fire|truce)\\b';
const BREAKING =
  '(?:(?:is|was) (?:blamed|responsible|to blame|held responsible) for |is said to have )?(?:breaking|breaks?|broke|broken|violated|violating|ended|ending|wrecked|wrecking|sabotaged|sabotaging|torpedoed|the (?:end|collapse|breakdown|breaking|failure) of) ';

/** Who is blamed for breaking the ceasefire of September 2016. */
export const ENDED_TRUCE: readonly Rewording[] = [
  [`((?:(?:${MONTHS}) )?(?:1[5-9]|20)\\d\\d) ${TRUCE}`, ' in $1'] as const,
  [TRUCE, ''] as const,
].map(([what, when]): Rewording => [
  new RegExp(`^who ${BREAKING}(?:the |a )?${what}`, 'iu'),
  `who broke the ceasefire${when}`,
]);

/** Has anybody accused the rebels of stopping civilians. */
export const ACCUSED_BY_ANYBODY: Rewording = [
  /^(?:has|have|did|does|do) (?:anyone|anybody|someone|somebody|any source|any of the sources) (?:accused|accuse|blamed|blame) ([^?,]{2,40}?) (?:of|for) (\w+ing) /iu,
  'does anyone say that $1 was $2 ',
];

/** The deal to evacuate east Aleppo. */
export const TO_EVACUATE: Rewording = [
  /\bthe (?:agreement|deal|accord) to evacuate (?:east |eastern )?Aleppo\b/giu,
  'the evacuation deal',
];

/** Kept civilians from leaving east Aleppo. */
export const FROM_LEAVING: readonly Rewording[] = [
  [/\bfrom getting (?:out of|away from) /giu, 'from leaving in '],
  [
    /\b((?:stop|stops|stopped|stopping|prevent|prevents|prevented|preventing) (?:(?!from )[^,?]){2,30}?) (leaving|fleeing|escaping) (?=\p{L})(?!(?:in|at|during|after|before|by|with|to|from|since|until|on|through|via|and|or)\b)/giu,
    '$1 from $2 in ',
  ],
  [
    /\bfrom (leaving|fleeing|escaping) (?=\p{L})(?!(?:in|at|during|after|before|by|with|to|from|since|until|on|through|via|and|or)\b)/giu,
    'from $1 in ',
  ],
];

/** The talks of two, with both in groups. */
const TALKS_OF_TWO =
  '(?:the )?(?:peace |ceasefire |evacuation )?(?:talks|negotiations) (?:between|of) (?:the )?([^,?]{2,40}?) and (?:the )?([^,?]{2,40}?)(?= over| about|\\?|$)';
const LEFT_OUT_OF =
  '(?:left out of|excluded from|shut out of|kept out of|absent from|sidelined in|missing from|barred from)';

const BEGAN =
  'the ((?:19|20)\\d\\d) (?:uprising|revolution|revolt|war|protests|conflict|fighting) (?:began|started|broke out|erupted)';
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

/** Ways to ask that the grammar does not read; applied in this order, each wherever it fits. */
export const WAYS_TO_ASK: readonly Rewording[] = [
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
  /* who ran A, B or C */
  [
    /^who (?:really |actually |in fact )?(?:ran|held|controlled|ruled|governed|dominated) ([^?,]+?)(?: before it fell)?(?:,| [-–—]|:) (?:was it )?(?:the )?([^?,]+?)(?:['’]s (?:people|men|fighters))? or (?:the )?([^?,]+?)(?:['’]s (?:people|men|fighters))?(?= *\?|$)/iu,
    'was $1 held by $2 or $3',
    { 1: PLACES, 2: ACTORS_AND_BODIES, 3: ACTORS_AND_BODIES },
  ],
  /* parties to the conflict */
  [/\b(parties|sides) (?:to|in) the (?:conflict|war|fighting)\b/giu, '$1'],
  /* took part in the offensive against A */
  [
    /\b(?:take|took|taken|takes|taking) part in the (?:final |last )?(?:offensive|assault|attack|operation|campaign|fight|fighting|battle|storming) (?:against|on) (?!the side\b|behalf\b|[^?,]{2,40}?['’]s? side\b)/giu,
    'attacked ',
  ],
  [
    /\b(?:take|took|taken|takes|taking) part in the (?:final |last )?(?:offensive|assault|attack|operation|campaign|fight|fighting|battle|storming) (?:for|of) ([^?,]{2,40}?)(?= in | from |[?,]|$)/giu,
    'attacked $1',
    { 1: PLACES },
  ],
  /* the opposition's High Negotiations Committee: a name says who it is, whosever it is */
  [
    /\b(?:the )?([\p{L}-]+(?: [\p{L}-]+)?)['’]s (?=(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)(?= (?:to|in|over|and|or|was|were|is|are|did|does|from|with|at|by|before|after|have|has|had)\b|[,?]|$))/gu,
    '',
    { 1: ['state', 'faction', 'bloc'], 2: ['person', 'faction', 'organization'] },
  ],
  /* lean on A to get it to B */
  [
    /\b(?:in order )?to (?:get|bring|drag) (?:it|them|him|her) (?:to|into) (?:the )?(?=([\p{L}-]+))/giu,
    'over ',
    { 1: PLACES },
  ],
  /* Middle Eastern governments */
  [
    /\bMiddle Eastern (governments|states|rulers|countries|regimes|powers|leaders)\b/giu,
    '$1 in the Middle East',
  ],
  /* whom did A lean on to show up in B */
  [
    new RegExp(
      `\\b(press|pressed|push|pushed|pressure|pressured|urge|urged|lean on|leaned on) to ${ATTEND} (?:the )?(?=([\\p{L}-]+))`,
      'giu',
    ),
    '$1 over ',
    { 2: PLACES },
  ],
  /* on Syrian soil · does A have bases there · which bases does A have */
  [/\bon Syrian soil\b/giu, 'in Syria'],
  [
    /^(does|do|did|has|have) ([^?,]{2,40}?) (?:have|had|own|operate|run|maintain|keep|get) (?:any |a |some )?(?:(?:military|naval|air|army) )*(?:bases?|airbases?)\b/iu,
    'which places $1 $2 control',
  ],
  [
    /^(?:which|what) (?:military )?bases (does|do|did|has|have) ([^?,]{2,40}?) (?:have|had|own|operate|run|maintain|keep)\b/iu,
    'which places $1 $2 control',
  ],
  [
    /^where (?:(in [^?,]{3,30}?) )?(does|do|did|has|have) ([^?,]{2,40}?) (?:have|had|own|operate|run|maintain|keep) (?:its |their )?(?:military )?bases(?: (in [^?,]{3,30}?))?(?= *[?,]|$)/iu,
    'which places $2 $3 control $1$4',
  ],
  /* who brings up A */
  [/^(who|which [a-z]+) (?:brings?|brought) up (?=(?:the )?\p{Lu})/iu, '$1 mentions '],
  /* around the time of the talks */
  [
    /(?<!^what happened )\baround the time of (?=(?:[\p{L}’'-]+ ){1,4}(?:talks|negotiations|process|conference)\b)/giu,
    'during ',
  ],
  /* uses A as proxies */
  ...(
    [
      ['use', 'back'],
      ['uses', 'backs'],
      ['used', 'backed'],
      ['using', 'backing'],
    ] as const
  ).map(([verb, backing]): Rewording => [
    new RegExp(`\\b${verb} ([^?,]{2,40}?) as (?:(?:its|their|his|an?) )?prox(?:y|ies)\\b`, 'giu'),
    `${backing} $1`,
    { 1: ACTORS },
  ]),
  /* did A lift a finger for B */
  [
    /\b(?:(?:lift|lifted) a finger (?:for|to help)|(?:do|did|done) (?:anything|something) (?:for|to (?:help|save|rescue))) ([^?,]{2,40}?)(?= *\?|$)/giu,
    'help $1',
    { 1: [...ACTORS_AND_BODIES, 'person'] },
  ],
  [/\bthe rebel cause\b/giu, 'the rebels'],
  /* were A with B or with C */
  [
    /^(?:were |are |was |is )?(?:the |ordinary |common )*([^?,.…:]{2,40}?)(?:[.,…: ]+)(?:with|for|behind|on the side of) ([^?,]{2,40}?) or (?:with|for|of|behind|on the side of) ([^?,]{2,40}?)(?= *\?|$)/iu,
    'did $1 back $2 or $3',
    { 1: ['faction', 'organization', 'bloc', 'state'], 2: ACTORS, 3: ['state', 'faction', 'bloc', 'person'] },
  ],
  /* with whom is A building ties · what relations has A built up with B */
  [
    /^(?:what|which) (?:relations?|ties|links|friendships?) (?:has|have|had|did|does|is) ([^?,]{2,40}?) (?:built?|building|cultivated?|cultivating|formed?|forged?|developed?)(?: up)? with /iu,
    'is $1 allied with ',
  ],
  [
    /^(?:with |to )?(?:which|what) (?:other )?(?:rulers|leaders|governments|regimes|states|countries|powers)( in [^?,]{3,30}?)? (?:is|has|have|are|was|did) ([^?,]{2,40}?) (?:been )?(?:building|built|build|forging|forged|cultivating|cultivated|grown|growing|moved|moving|drawn|drawing|getting|got|become)(?: up)? (?:(?:closer |close |good |better )?(?:ties|relations|links)|close|closer)(?: (?:with|to))?(?= *[?,]|$)/iu,
    'with which states is $2 allied$1',
  ],
  /* interfered with the evacuation */
  [
    /\b(?:interfered with|interfere with|obstructed|obstruct|disrupted|disrupt|sabotaged|sabotage|hampered|hindered|impeded) (?=(?:the )?(?:[\p{L}-]+ ){0,3}(?:evacuation|talks|negotiations|deal)\b)/giu,
    'opposed ',
  ],
  TO_EVACUATE,
  /* what positions did A hold among the rebels */
  [
    /^(?:what|which) (?:positions?|posts?|offices?|roles?|ranks?|functions?|jobs?) (?:did|does|has|had|have) ([^?,]{2,60}?) (?:hold|have|held|had|occupy|occupied|play|played)(?: (?:among|in|with|within|for|at) [^?,]{2,60})?(?= *\?|$)/iu,
    'whom did $1 lead',
    { 1: PERSONS },
  ],
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
  /* how did A get B to come to Geneva · who got B to attend the talks */
  [new RegExp(`\\b(?:get|bring|talk|make) ${TO_ATTEND}${TALKS}`, 'giu'), 'press $1 over '],
  [new RegExp(`\\b(?:got|brought|talked|made) ${TO_ATTEND}${TALKS}`, 'giu'), 'pressed $1 over '],
  [
    new RegExp(`\\b(?:get|bring|talk|make) ${TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'),
    'press $1 over ',
    { 2: PLACES },
  ],
  [
    new RegExp(`\\b(?:got|brought|talked|made) ${TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'),
    'pressed $1 over ',
    { 2: PLACES },
  ],
  /* who agreed at first to go to the talks */
  [
    /\b(agreed|began|started|wanted|came|went) (?:at first|initially|originally|eventually|finally|repeatedly) (?=to )/giu,
    '$1 ',
  ],
  /* before it fell, who held A · was A in the hands of B or of C */
  [/^before (?:it|the city|the east|the town) fell, /iu, ''],
  [/\b((?:in the hands of|held by|controlled by|run by) [^,?]{2,40}?) or (?:of|by) (?=\p{L})/giu, '$1 or '],
  /* … once the 2011 uprising began · when the 2011 uprising began */
  [new RegExp(`\\b(?:once|after|since) ${BEGAN}`, 'giu'), 'since $1'],
  [new RegExp(`\\b(?:when|as) ${BEGAN}`, 'giu'), 'in $1'],
  /* which militias joined the final push into A */
  [
    /\b(?:joined|took part in|participated in) the (?:final |last )?(?:push|advance|drive|march|charge) (?:into|on|onto|against|towards?|for) /giu,
    'attacked ',
  ],
  /* whom does A hold responsible for B */
  [/\bhold responsible for\b/giu, 'blame for'],
  /* who held A before B took it back */
  [
    /\bbefore (?:the )?[\p{L}’' -]{2,30}? (?:took|captured|retook|recaptured|seized|reconquered|conquered|overran) it(?: back)?(?=[,? ]|$)/giu,
    'before it fell',
  ],
  /* in command right at the end */
  [/\bright (?=(?:at|before|until|up to) the (?:very )?(?:end|beginning|start|last)\b)/giu, ''],
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
  /* is A for or against B */
  [
    /^(?:is|are|was|were) ([^,?]{2,60}?) (?:for or against|against or for|pro or anti|in favou?r of or against|a friend or an? enemy of|friend or foe of|with or against) ([^?]+?)(?=\?|$)/iu,
    'what does $1 say about $2',
    { 1: SPEAKERS, 2: ENTITY_TYPES },
  ],
  [
    /^(?:is|are|was|were) ([^,?]{2,60}?) (?:for or against|against or for|with or against|a friend or an? enemy of|friend or foe of) ([^?]+?)(?=\?|$)/iu,
    'what is said about the relations between $1 and $2',
    { 1: ACTORS, 2: ENTITY_TYPES },
  ],
  /* took part in the war on A's side */
  [
    /\b(?:took part|take part|taken part|participated|participate|intervened|intervene|entered the (?:war|fighting|battle)|joined the (?:war|fighting|battle)|went to war)(?: in the (?:civil |syrian )?(?:war|fighting|conflict|battle))? (?=on (?:the side of\b|[^,?]{2,40}?['’]s? side\b))/giu,
    'fought ',
  ],
  /* kept weapons away from the rebels */
  [
    /\b(?:keep|keeps|kept|keeping) ([^,?]{3,40}?) (?:away from|out of the hands of|out of reach of) /giu,
    'withheld $1 from ',
  ],
  ...ENDED_TRUCE,
  /* list the groups that received weapons */
  [
    /^(?:(?:list|name|show|give)(?: me| us)? )?(?:all )?(?:the )?(groups|factions|militias|states|countries|powers|actors|sources|articles|people|persons|organi[sz]ations|places) (?:that|which|who) /iu,
    'which $1 ',
  ],
  /* what went wrong at the talks */
  [/^what went wrong (?:at|in|with|during) /iu, 'what happened in '],
  /* were armed through A */
  [
    /\b(backed|supported|supplied|armed|funded|financed|trained|equipped) (?:through|via) (?:the )?([^?,]+?)(?= *\?|$)/giu,
    '$1 by $2',
    { 2: ['organization'] },
  ],
  /* when Aleppo fell · before Aleppo fell */
  [
    /\b(?:when|as|while) ((?:east |eastern )?\p{Lu}\p{L}+) (?:fell|was falling)\b/gu,
    'in the fall of $1',
    { 1: PLACES },
  ],
  [
    /\b(after|before|until|since) ((?:east |eastern )?\p{Lu}\p{L}+) (?:fell|had fallen)\b/gu,
    '$1 the fall of $2',
    { 2: PLACES },
  ],
  /* got support through A */
  [
    /\b(get|gets|got|receive|receives|received|obtained) ([^?,]{2,30}?) (?:through|via) (?:the )?([^?,]+?)(?= *\?|$)/giu,
    '$1 $2 from $3',
    { 3: ['organization'] },
  ],
  /* which countries were in A, of a body */
  [
    /^(who|which [a-z]+|what [a-z]+) (?:is|are|was|were) (?:represented |present |active )?in (?:the )?([^?,]+?)(?= *\?|$)/iu,
    '$1 sat in $2',
    { 2: BODIES_OF_MEMBERS },
  ],
  /* let prisoners go */
  [
    /\b(?:let|lets|letting) ((?:the )?[^?,]{3,60}?) (?:go|loose|free|out(?: of (?:prison|jail|custody))?)(?= (?:in|from|on|to|during|after|before) |[?,]|$)/giu,
    'released $1',
  ],
  /* who released A */
  [
    /\b(?!free syrian army\b)(?:released|release|releases|freed|free|set free|sets free|let go) (?=(?:the )?\p{L}+(?: \p{L}+)?)(?=[^?]*(?:prisoner|detainee|captive|islamist|jihad|commander|inmate))(?![^?]* to \p{L}+ )/giu,
    'ended the detention of ',
  ],
  /* … according to A, and what does B say */
  [
    /\baccording to ([^?,]{2,40}?),? and what (?:does|do|did) ([^?,]{2,40}?) say(?: (?:about|of|on) (?:it|this|that))?(?= *\?|$)/iu,
    'according to $1 and $2',
  ],
  /* where does A stand on B */
  [/^where (?:does|do|did) ([^?,]{2,40}?) stand on /iu, 'what does $1 say about ', { 1: SPEAKERS }],
  /* where did A's money come from */
  [
    new RegExp(
      `^(?:from )?where (?:does|did|do) ([^?,]{2,40}?)['’]s? (money|funding|funds|weapons|weaponry|arms|ammunition|support|backing|aid|supplies) (?:come|originate) from`,
      'iu',
    ),
    'who gave $2 to $1',
  ],
  /* does A deny bombing B */
  [/^(?:does|did|do|has|have) ([^?,]{2,40}?) (?:deny|denied) (\w+ing) /iu, 'does $1 deny that $1 was $2 '],
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
  /* which foreign powers intervened in Syria */
  [
    /^which (outside|foreign) (powers|states|countries|governments|nations) (?:(?:have |had )?(?:intervened|meddled|interfered)|(?:are|were|got|get) involved)(?= *\?|$| in )/iu,
    'which $1 $2 backed whom',
  ],
  /* everything on A · tell me more about A */
  [
    /^(?:(?:please )?(?:give|show|tell|find)(?: me)? )?(?:everything|anything|all|more|something|whatever(?: there is)?|all (?:the )?(?:claims|information|details)|information|details)(?: (?:you have|there is|is known|you know|we have|we know))? (?:on|about) /iu,
    'what is said about ',
  ],
  /* A's role in B · the role of A · the part that A played in B */
  [
    new RegExp(
      `^(?!(?:what|which|who|whose|how|did|does|is|was)\\b)(?:the )?([^,?]{2,40}?)['’]s? (?:role|part|involvement|hand) (?:in|during) ([^?,]+?)(?= *\\?|$)`,
      'iu',
    ),
    'what role did $1 play in $2',
    { 2: EVENTS },
  ],
  [
    /^(?:the )?(?:(?:role|part|involvement|hand) of ([^,?]{2,40}?)|(?:role|part) (?:that )?([^,?]{2,40}?) (?:played|had|took)) (?:in|during) ([^?,]+?)(?= *\?|$)/iu,
    'what role did $1$2 play in $3',
    { 3: EVENTS },
  ],
  [
    new RegExp(
      `^(?!(?:what|which|who|whose|how|did|does|is|was)\\b)(?:the )?([^,?]{2,40}?)['’]s? (?:role|part|involvement|hand|deeds|actions)( in [^?,]+?)?(?= *\\?|$)`,
      'iu',
    ),
    'what did $1 do$2',
  ],
  [
    /^(?:the )?(?:role|part|involvement|actions|deeds) of ([^,?]{2,40}?)( in [^?,]+?)?(?= *\?|$)/iu,
    'what did $1 do$2',
  ],
  /* who won the battle of Aleppo */
  [
    /^who won (?:the )?(?:(?:battle|fight|struggle|war) (?:of|for|over|in) )?([^?,]+?)(?= *\?|$)/iu,
    'who captured $1',
    { 1: PLACES },
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
  /* what did A demand of B */
  [
    /^what (?:did|does|do|has|have) ([^,?]{2,40}?) (?:demand|demanded) (?:of|from) ([^?,]+?)(?= *\?|$)/iu,
    'did $1 put pressure on $2',
  ],
  /* what was A formerly */
  [
    /^what (?:was|were) ([^,?]{2,40}?) (?:formerly|before|previously|originally|earlier)(?= *\?|$)/iu,
    'what was $1 formerly called',
    { 1: BODIES },
  ],
  /* A's people */
  [
    /\b(?:the )?(\p{Lu}[\p{L}-]+)['’]s (people|inhabitants|residents|citizens)\b/gu,
    'the $2 of $1',
    { 1: PLACES },
  ],
  /* for what does A cite B */
  [
    /^(?:for|on|about) what (?:do|does|did) ([^?,]{2,60}?) (?:cite|quote|invoke|rely on|refer to) ([^?,]{2,60}?)(?=\?|$)/iu,
    'what does $1 attribute to $2',
  ],
  /* most people in A · most of A */
  [
    /\bmost (?:of (?:the )?(?=\p{L})|(?=(?:people|residents|civilians|inhabitants|Syrians|rebels|fighters|Aleppans)\b))/giu,
    'the majority of ',
  ],
  /* rebel envoys · the government's negotiators */
  [new RegExp(`\\b(?:the )?rebels?(?:${POSSESSIVE})? ${ENVOYS}`, 'giu'), 'the rebels'],
  [new RegExp(`\\b(?:the )?(opposition|government|regime)(?:${POSSESSIVE})? ${ENVOYS}`, 'giu'), 'the $1'],
  /* when was the last road cut */
  [
    /\b(was|were) (the (?:last |only )?(?:road|route|highway)\b[^?,]{0,40}?) (?:cut|cut off|closed|severed|blocked)(?= (?:in|by|during) |[?,]|$)/giu,
    '$1 $2 captured',
    { 2: ['place'] },
  ],
  /* who negotiated the evacuation on the rebel side */
  [
    /^who negotiated ((?:the )?[^?,]{3,40}?) (?:on|for) the (?:rebel side|rebels)(?=[?,]|$)/iu,
    'who negotiated for the rebels over $1',
  ],
  /* barrel bombs dropped on A */
  [
    /\b(was|were|are|is|been) (?:barrel )?bombs dropped (?:on|over) ([^?,]{2,40}?)(?= by | in |[?,]|$)/giu,
    '$1 $2 bombed',
  ],
  /* the Kurdish quarter Sheikh Maqsood: a name says what it is */
  [
    /\bthe (?:\p{L}+ )?(?:quarter|district|neighbou?rhood|suburb|city|town|village|province)(?: of)? (?=(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*))/gu,
    '',
    { 1: ['place'] },
  ],
  /* how does A describe B's stance on the war */
  [
    /\b(describe|characteri[sz]e|portray|see|view|judge|assess|depict|present) ([^?,]{2,60}?)['’]s? (?:stance|position|line|attitude)(?: (?:on|towards?|in|over) (?:the )?(?:(?:war|conflict)(?: (?:in|on|over) Syria)?|Syrian (?:war|conflict)|Syria))?(?=\?|$)/iu,
    '$1 $2',
  ],
  /* what do the readers' comments under A's article object to */
  [
    /^what (?:do|does|did) (?:the )?(?:readers['’]? )?(?:comments|commenters|commentators|readers) (?:under|below|beneath|on|to) ([^?,]{2,60}?) (?:object to|complain (?:about|of)|criticis?ze?|take issue with|disagree with|find wrong)(?= *\?|$)/iu,
    'what is said in the comments on $1',
  ],
  /* what do the commenters say about A */
  [
    /^what (?:do|does|did) (?:the )?(?:readers['’]? )?(?:comments|commenters|commentators|readers) (?:say|claim|write)(?: (?:about|of|on) ([^?]+?))(?= *\?|$)/iu,
    'what is said about $1 in the comments',
  ],
  [
    /^(?:what (?:do|does|did) (?:the )?(?:readers['’]? )?(?:comments|commenters|commentators|readers) (?:say|claim|write)|which claims (?:come from|are made by|are by) (?:the )?(?:readers|commenters|commentators|comments))(?= *\?|$)/iu,
    'what is said in the comments',
  ],
  /* which reports are cited */
  [/^which (?:reports|articles|texts|writings|documents|papers) are (?=cited|quoted)/iu, 'which works are '],
  /* who used human shields */
  [/\b(uses?|used|using) human shields\b/giu, '$1 civilians as human shields'],
  /* did A drop B */
  [
    /\b(?:drop|drops|dropped) (?!bombs|barrel)((?:the )?\p{Lu}[^?,]*?)(?= *\?|$| in )/gu,
    'stop supporting $1',
    { 1: BODIES_OF_MEMBERS },
  ],
  /* killed people */
  [
    /\b((?:starv|kill|tortur|execut|shoot|shot|bomb|massacr|murder|harm|attack|target|besieg)\p{L}*) (?:ordinary |innocent |unarmed )?people\b/giu,
    '$1 civilians',
  ],
  /* when did A come to B */
  [/\b(?:come|came|comes|get|got) (?:in)?to ([^?,]+?)(?= *\?|$| in )/giu, 'entered $1', { 1: PLACES }],
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
  /* which leaders of A are named */
  [
    /^which (leaders|commanders|members|allies|enemies|backers|supporters|sponsors|opponents|critics) of ([^,?]{2,60}?) (?:are|were|is) (?:named|mentioned|listed|identified)(?: here)?(?= *\?|$)/iu,
    'who are the $1 of $2',
  ],
  [
    /^which (leaders|commanders|members|allies|enemies|backers|supporters|sponsors|opponents|critics) of ([^,?]{2,60}?) (?:are|were|is) (?:named|mentioned|listed|identified) (?:by|in) ([^?,]+?)(?= *\?|$)/iu,
    'according to $3, who are the $1 of $2',
  ],
  /* was A left out of the talks between B and C · did A take part in the talks between B and C */
  [
    /\b(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+) (talks|negotiations)\b/gu,
    '$3 between $1 and $2',
    { 1: STATES, 2: STATES },
  ],
  [
    new RegExp(`^(?:was|were|is|are) ([^,?]{2,40}?) ${LEFT_OUT_OF} ${TALKS_OF_TWO}`, 'iu'),
    'is it denied that $1 negotiated with $2 or $3',
  ],
  [
    new RegExp(
      `^(did|does|has|have|was|were) ([^,?]{2,40}?) (?:take part in|taken part in|join|sit in on|have (?:a|any) part in|a party to|part of|at|present at) ${TALKS_OF_TWO}`,
      'iu',
    ),
    'did $2 negotiate with $3 or $4',
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
  /* any rebel group */
  [
    /\bany ((?:rebel |armed |opposition |insurgent |islamist |foreign )?)(group|faction|militia|state|power)\b(?! of)/giu,
    '$1$2s',
  ],
  [/\bany (?:foreign )?country\b(?! of)/giu, 'states'],
  /* where does the claim that … come from */
  [
    /^where (?:does|did) the (?:claim|idea|story|allegation|statement|figure|report|rumou?r) that ([^?]+?) (?:come|originate|stem) from(?= *\?|$)/iu,
    'which sources say that $1',
  ],
  /* what role did A play */
  [
    /^what (?:role|part) (?:did|does|do|has|have) ([^?,]{2,40}?) (?:play|played|have|had)(?= *\?|$)/iu,
    'what did $1 do',
  ],
  /* who controlled A before it fell */
  [
    /^who (?:controlled|ruled|ran|held|governed|was in control of|was in charge of) ([^?,]+?) before (?:it fell|its fall|the fall|its capture|it was (?:re)?(?:taken|captured|conquered)|the end|that)(?= *\?|$|, according to )/iu,
    'who held $1',
    { 1: PLACES },
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
    /\b(is|are|was|were) (?:named|listed|described|portrayed|presented|mentioned|identified|depicted|seen|regarded|considered|treated|characteri[sz]ed|counted|painted|cast)(?: anywhere| somewhere| here)? (?:as|among)\b/giu,
    '$1',
  ],
  [
    /\b(is|are|was|were) ([^,?]{2,40}?) (?:anywhere )?(?:named|listed|described|portrayed|presented|mentioned|identified|depicted|seen|regarded|considered|counted|painted|cast)(?: anywhere| somewhere| here)? (?:as|among) (?=the |an? |(?:close )?(?:partners|allies|enemies|rivals|friends|opponents|backers|supporters)\b)/giu,
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
    /^((?:(?:when|where|how) )?(?:did|do|does|have|were) )((?:the )?[^,?]{3,40}?) (fight|fighting|fought|attack|attacked|attacking|clash with|battle|oppose|rival) (?:each other|one another|themselves|among(?:st)? (?:themselves|each other))/iu,
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
    /^(?:is|are) there (?:any |an? )?(?:evidence|proof|signs?|source|sources|claims?)(?: in (?:these|the|any|those) [^?]{3,30}?)? (?:of|for) (.{3,40}?) (?!having|being|including|according|during)(\w+ing) (?!of\b|for\b|in\b)/iu,
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
  ...FROM_LEAVING,
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
    new RegExp(
      `\\b(before|after|since|until) the (?:\\p{Lu}[\\p{L}-]+ )?(?:intervention|offensive|ceasefire|truce|deal|agreement|raid|strike|attack|assault) (?:of|in) (?=(?:${MONTHS}) (?:1[5-9]|20)\\d\\d\\b)`,
      'giu',
    ),
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
  [new RegExp(`${PUSHED_TO_ATTEND}${TALKS}`, 'giu'), '$1 $2 over '],
  [new RegExp(`${PUSHED_TO_ATTEND}(?=([\\p{L}-]+))`, 'giu'), '$1 $2 over ', { 3: PLACES }],
  /* which parts of the country were in rebel hands */
  [/\b(which|what) (?:parts|areas|regions) of the country\b/giu, '$1 places'],
  [/\b([Ww]hich|[Ww]hat) (?:parts|areas|regions) of (?=\p{Lu})/gu, '$1 places in '],
  /* took over parts of Aleppo */
  [
    /\b(take|took|taken|taking|seized?|captured?|held|hold|controlled|lost|lose|entered|overran) (over |control of )?(?:(?:some|other) )?(?:parts|districts|neighbou?rhoods|areas|quarters|sections) of (?=(?:east|eastern|west|western|north|northern|south|southern|the)? ?\p{Lu})/gu,
    '$1 $2',
  ],
];
