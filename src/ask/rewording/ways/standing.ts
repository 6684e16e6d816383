import { ENTITY_TYPES, type EntityType } from '../../../claims/types.ts';
import { ENDED_TRUCE } from './denials.ts';
import { type Rewording, PLACES, ACTORS, ACTORS_AND_BODIES, SPEAKERS, POSSESSIVE } from './rewording.ts';

const EVENTS: readonly EntityType[] = ['event'];

/** Ways to ask who stood with whom, by what, on whose side. */
export const STANDING: readonly Rewording[] = [
  /* that A and B were allied */
  [
    /\b(that|whether) ([^?,]{2,40}?) and ([^?,]{2,40}?) (are|were) (?:allied|allies)\b(?! (?:of|with)\b)/giu,
    '$1 $2 $4 allied with $3',
    { 2: ACTORS, 3: ACTORS },
  ],
  /* is A a B ally · who says that A is a B ally */
  [
    /^(is|are|was|were) ([^,?]{2,40}?) (?:really |actually |still )?an? ((?:\p{Lu}[\p{L}-]*\.? ){0,2}\p{Lu}[\p{L}-]*\.?) (ally|enemy|foe|opponent)\b(?! of\b)/iu,
    '$1 $2 an $4 of $3',
    { 2: ENTITY_TYPES, 3: ENTITY_TYPES },
  ],
  [
    /\b(is|are|was|were|became|become|remains?|remained|as) (?:really |actually |still )?an? ((?:\p{Lu}[\p{L}-]*\.? ){0,2}\p{Lu}[\p{L}-]*\.?) (ally|enemy|foe|opponent)\b(?! of\b)/gu,
    '$1 an $3 of $2',
    { 2: ENTITY_TYPES },
  ],
  /* from when to when did A back B */
  [
    /^(?:from when (?:to|until|till) when|between when and when|over what period) (?=(?:did|does|do)\b)/iu,
    'when ',
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
  /* were armed through A */
  [
    /\b(backed|supported|supplied|armed|funded|financed|trained|equipped) (?:through|via) (?:the )?([^?,]+?)(?= *\?|$)/giu,
    '$1 by $2',
    { 2: ['organization'] },
  ],
  /* got support through A */
  [
    /\b(get|gets|got|receive|receives|received|obtained) ([^?,]{2,30}?) (?:through|via) (?:the )?([^?,]+?)(?= *\?|$)/giu,
    '$1 $2 from $3',
    { 3: ['organization'] },
  ],
  /* where did A's money come from */
  [
    new RegExp(
      `^(?:from )?where (?:does|did|do) ([^?,]{2,40}?)['’]s? (money|funding|funds|weapons|weaponry|arms|ammunition|support|backing|aid|supplies) (?:come|originate) from`,
      'iu',
    ),
    'who gave $2 to $1',
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
  /* what role did A play */
  [
    /^what (?:role|part) (?:did|does|do|has|have) ([^?,]{2,40}?) (?:play|played|have|had)(?= *\?|$)/iu,
    'what did $1 do',
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
  /* on whose support did A depend · whose support could A count on */
  [
    /\bon whose (?:support|backing|help|aid) (?:did|does|do|could|can) ([^,?]+?) (?:depend|rely|count)\b/giu,
    'who backed $1',
  ],
  [
    /\bwhose (?:support|backing|help|aid) (?:did|does|do|could|can) ([^,?]+?) (?:enjoy|depend on|rely on|count on)\b/giu,
    'who backed $1',
  ],
  /* what is A's relationship with B */
  [
    new RegExp(
      `\\bwhat (?:is|are|was|were) ([^'’]+?)${POSSESSIVE} (?:relationship|relations?|ties|links|dealings) (?:with|to|towards?) (.+?)\\?*$`,
      'iu',
    ),
    'what is said about the relations between $1 and $2',
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
];
