import { type Rewording, PLACES, ACTORS_AND_BODIES, BODIES_OF_MEMBERS, POSSESSIVE } from './rewording.ts';

/** Ways to ask who fought, held and took what. */
export const FIGHTING: readonly Rewording[] = [
  /* who ran A, B or C */
  [
    /^who (?:really |actually |in fact )?(?:ran|held|controlled|ruled|governed|dominated) ([^?,]+?)(?: before it fell)?(?:,| [-–—]|:) (?:was it )?(?:the )?([^?,]+?)(?:['’]s (?:people|men|fighters))? or (?:the )?([^?,]+?)(?:['’]s (?:people|men|fighters))?(?= *\?|$)/iu,
    'was $1 held by $2 or $3',
    { 1: PLACES, 2: ACTORS_AND_BODIES, 3: ACTORS_AND_BODIES },
  ],
  /* from which countries did the militias fighting for A come */
  [
    /^(?:from )?(?:which|what) countries (?:did|do) (?:the )?(?:foreign )?militias (?:(?:that|who|which) )?(?:were |are )?(?:fighting|fought|fight) ([^?,]+?) come(?: from)?(?= *\?|$)/iu,
    'which militias fought $1',
  ],
  /* foreign militias fought on the ground for A */
  [/\bforeign (?=militias\b)/giu, ''],
  [/\bon the ground (?=(?:for|with|alongside|beside|against|on the side of)\b)/giu, ''],
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
  /* whom did A back in 2016: "back" is no part of the time */
  [
    /^((?:whom?|(?:which|what) [\p{L} -]{2,30}?) (?:did|does|do)) ([^?,]{2,40}?) back (?=(?:in|during|since|before|after|between|from|by|until) )/iu,
    '$1 $2 support ',
    { 2: [...ACTORS_AND_BODIES, 'person'] },
  ],
  /* the regime's final offensive */
  [
    /\b(?:the )?(?:regime|government|Assad|Syrian army)['’]s ((?:final|last) (?:offensive|assault|push|attack))\b/giu,
    'the $1',
  ],
  /* release jihadists from prison */
  [
    /\b((?:release|free|let go)[sd]?) (?:the )?(?:imprisoned )?(?:(?:Islamists?|jihadists?|jihadis) (?:prisoners )?from (?:prison|jail|custody|detention))\b/giu,
    '$1 the Islamist prisoners',
  ],
  /* inside besieged Aleppo */
  [/\b(in|inside|within|from|around) (?:the )?besieged (?=\p{Lu}|eastern|east)/gu, '$1 '],
  /* what did A do to the evacuation deal */
  [
    /^what (did|does|has|have) ([^?,]{2,40}?) (?:do|done) to (?=the (?:[^?,]{2,30} )?(?:deal|agreement|talks|negotiations)\b)/iu,
    'what $1 $2 do in ',
  ],
  /* on Syrian soil · which bases does A have */
  [/\bon Syrian soil\b/giu, 'in Syria'],
  [
    /^(?:which|what) (?:military )?bases (does|do|did|has|have) ([^?,]{2,40}?) (?:have|had|own|operate|run|maintain|keep)\b/iu,
    'which places $1 $2 control',
  ],
  [
    /^where (?:(in [^?,]{3,30}?) )?(does|do|did|has|have) ([^?,]{2,40}?) (?:have|had|own|operate|run|maintain|keep) (?:its |their )?(?:military )?bases(?: (in [^?,]{3,30}?))?(?= *[?,]|$)/iu,
    'which places $2 $3 control $1$4',
  ],
  /* before it fell, who held A · was A in the hands of B or of C */
  [/^before (?:it|the city|the east|the town) fell, /iu, ''],
  [/\b((?:in the hands of|held by|controlled by|run by) [^,?]{2,40}?) or (?:of|by) (?=\p{L})/giu, '$1 or '],
  /* which militias joined the final push into A */
  [
    /\b(?:joined|took part in|participated in) the (?:final |last )?(?:push|advance|drive|march|charge) (?:into|on|onto|against|towards?|for) /giu,
    'attacked ',
  ],
  /* who held A before B took it back */
  [
    /\bbefore (?:the )?[\p{L}’' -]{2,30}? (?:took|captured|retook|recaptured|seized|reconquered|conquered|overran) it(?: back)?(?=[,? ]|$)/giu,
    'before it fell',
  ],
  /* let prisoners go */
  [
    /\blets? ((?:the )?(?:Islamist|jihadi|jihadist|political) (?:prisoners|detainees|inmates|captives)|(?:the )?(?:Islamists|jihadists)) (?:go(?! (?:to|into)\b)|loose|free|out(?: of (?:prison|jail|custody))?)\b/giu,
    'release $1',
  ],
  /* who released A */
  [
    /\b(?!free syrian army\b)(?:released|release|releases|freed|free|set free|sets free|let go) (?=(?:the )?\p{L}+(?: \p{L}+)?)(?=[^?]*(?:prisoner|detainee|captive|islamist|jihad|commander|inmate))(?![^?]* to \p{L}+ )/giu,
    'ended the detention of ',
  ],
  /* which foreign powers intervened in Syria */
  [
    /^which (outside|foreign) (powers|states|countries|governments|nations) (?:(?:have |had )?(?:intervened|meddled|interfered)|(?:are|were|got|get) involved)(?= *\?|$| in )/iu,
    'which $1 $2 backed whom',
  ],
  /* who won the battle of Aleppo */
  [
    /^who won (?:the )?(?:(?:battle|fight|struggle|war) (?:of|for|over|in) )?([^?,]+?)(?= *\?|$)/iu,
    'who captured $1',
    { 1: PLACES },
  ],
  /* when was the last road cut */
  [
    /\b(was|were) (the (?:last |only )?(?:road|route|highway)\b[^?,]{0,40}?) (?:cut|cut off|closed|severed|blocked)(?= (?:in|by|during) |[?,]|$)/giu,
    '$1 $2 captured',
    { 2: ['place'] },
  ],
  /* who cut the last road into A */
  [
    /\b(?:cut|cuts|cutting|sever|severed|close|closed|block|blocked|seal|sealed)(?: off)? (the (?:last |only |main )?(?:road|route|highway)\b[^?,]{0,40}?)(?= (?:in|by|during|on) |[?,]|$)/giu,
    'captured $1',
    { 1: ['place'] },
  ],
  /* barrel bombs dropped on A */
  [
    /\b(was|were|are|is|been) (?:barrel )?bombs dropped (?:on|over) ([^?,]{2,40}?)(?= by | in |[?,]|$)/giu,
    '$1 $2 bombed',
  ],
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
  /* who controlled A before it fell */
  [
    /^who (?:controlled|ruled|ran|held|governed|was in control of|was in charge of) ([^?,]+?) before (?:it fell|its fall|the fall|its capture|it was (?:re)?(?:taken|captured|conquered)|the end|that)(?= *\?|$|, according to )/iu,
    'who held $1',
    { 1: PLACES },
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
  /* in rebel hands · in the hands of A is known to the vocabulary */
  [/\bin (?:the )?rebel hands\b/giu, 'held by the rebels'],
  [
    new RegExp(`\\bin (?!the hands|whose)((?:[^\\s\\d,?]+ ){0,2}[^\\s\\d,?]+?)${POSSESSIVE}? hands\\b`, 'iu'),
    'held by $1',
  ],
  [/\bin whose hands (?:is|are|was|were) (.+)$/iu, 'who held $1'],
  /* which parts of the country were in rebel hands */
  [/\b(which|what) (?:parts|areas|regions) of the country\b/giu, '$1 places'],
  [/\b([Ww]hich|[Ww]hat) (?:parts|areas|regions) of (?=\p{Lu})/gu, '$1 places in '],
  /* took over parts of Aleppo */
  [
    /\b(take|took|taken|taking|seized?|captured?|held|hold|controlled|lost|lose|entered|overran) (over |control of )?(?:(?:some|other) )?(?:parts|districts|neighbou?rhoods|areas|quarters|sections) of (?=(?:east|eastern|west|western|north|northern|south|southern|the)? ?\p{Lu})/gu,
    '$1 $2',
  ],
];
