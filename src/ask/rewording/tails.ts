const SAYS =
  '(?:says?|said|claims?|claimed|den(?:y|ies|ied)|disputes?|disputed|disagrees?|contradicts?|reports?|rejects?|rejected|contests?|contested|challenges?)';
/** All, some or each of those that tell of something. */
export const SOURCES =
  '(?:(?:the|all|any|both|our|each|every|of|which|other|different|various|several|these|those|five) )*(?:sources?|articles?|texts?|authors?|accounts?|reports?|pieces?|writers?)';
const WHO = `(?:whom?|which(?: ones?| of (?:them|these|those))?|${SOURCES})`;
const SAYING =
  '(?:claim|idea|story|allegation|picture|view|portrayal|notion|account|version|charge|accusation|suggestion|statement|contention|reading)';
const IT = `(?:so|it|the ${SAYING}|(?:this|that)(?: ${SAYING})?|the same|otherwise|with it|with that)`;

/** What is asked after a question though every answer tells it: who says so, who denies it, when, how, how sure. */
const ASKED_AFTER = [
  'yes or no|right or wrong|fact or fiction|says who|who(?: else)? (?:alleges|claims|says) (?:this|that|it|so)',
  'what source is there for (?:it|this|that)|is there (?:a|any) source for (?:it|this|that)',
  `${WHO}(?: else)? (?:(?:is|are|keeps?|stays?|remains?) (?:silent|quiet) (?:about|on)|(?:says?|have|has|tells?) nothing (?:of|about|on)|(?:does|do) not (?:mention|speak of|say)|(?:leaves?|passes?) (?:it|this|that) (?:out|over)|(?:omits?|ignores?|mentions?|confirms?)) ${IT}(?: altogether)?(?: in silence)?`,
  `(?:does|do) ${SOURCES} (?:confirm|support|back up|bear out|mention)(?: or (?:deny|reject|dispute|contradict))? ${IT}`,
  `(?:compare|contrast|show|list|give)(?: me)?(?: all| both)? (?:the |their )?(?:${SOURCES}|accounts|versions|sides|views|claims|evidence)`,
  '(?:source|article) by (?:source|article)|(?:by|for|in) each (?:source|article|text)',
  `(?:by |according to )?(?:whom?|${SOURCES})(?: else)?(?: ${SAYS})?(?: ${IT})?(?: or ${SAYS} ${IT})?`,
  `which(?: of them)? ${SAYS} ${IT}`,
  'whom? is (?:blamed|accused|credited)(?: for (?:it|this|that))?',
  '(?:since |from )?(?:when|what year|which year|what date)',
  'how|in what (?:form|way)|with what|to what end',
  '(?:over|in|during|within) (?:what|which) (?:period|time|years?|months?)|(?:for )?how long',
  `(?:where |how |on what )?do ${SOURCES} (?:agree|disagree|differ|diverge|part ways|part company|contradict each other)(?: on ${IT})?`,
  `do (?:they|${SOURCES}) (?:put|tell|see|describe) ${IT} the same way`,
  `(?:and )?how do (?:we|they) know(?: ${IT})?`,
  `who (?:calls|finds|considers|thinks|says)(?: that)? ${IT}(?: is)? (?:nonsense|false|wrong|untrue|a lie|lies|absurd|propaganda|a myth|true)`,
  `is ${IT} (?:only |just |merely )?(?:proven|proved|alleged|a guess|rumou?r|certain)(?: or (?:is it )?(?:only|just|merely)? ?(?:proven|proved|alleged|a guess|rumou?r|suspected))?`,
  'on (?:what|whose) (?:word|account|authority|evidence) does (?:it|this|that) rest',
  'on (?:what|whose) account',
  `how (?:sure|certain) (?:is|are) ${SOURCES}`,
  `${SOURCES} (?:do(?:es)?(?: not|n[’']t)(?: (?:seem|appear) to)?|(?:seem|appear)s? (?:not )?to) (?:agree|disagree|differ)(?: on ${IT})?`,
  `(?:I (?:want|need|would like) )?${SOURCES} (?:that|which|who) say (?:yes|so|it)(?:,? and (?:those|the ones|${SOURCES})(?: (?:that|which|who))?(?: say| do)? (?:no|not|otherwise))?`,
  `where does (?:that|this|the)(?: ${SAYING}) come from`,
  `can ${IT} be (?:confirmed|checked|verified|shown)`,
  '(?:is (?:it|this|that) )?(?:confirmed|proven|proved|certain|known|established) or (?:only |just |merely )?(?:suspected|alleged|rumou?red|claimed|assumed)',
  "(?:was|is|were|are|did|do|does|has|have|had)n[’']t (?:it|they|he|she|there)|right|correct|no",
  `${WHO} says so,? (?:and|or) ${WHO} (?:says? (?:(?:they|it|he|she) (?:did|was|were|is|are|do|does|had|has|have)(?:n[’']t| not)|otherwise|no|not|the opposite)|(?:does|do) not)`,
  '(?:true|real|fact|confirmed)(?: or (?:not|denied|false|disputed|a? ?(?:myth|rumou?r)))?',
  '(?:alleged|claimed|said) by whom',
  'what (?:is|are|was) (?:claimed|said|reported|alleged)',
  'on (?:what|whose) (?:evidence|authority|word|basis|grounds)',
  `${SOURCES} (?:is|are) (?:quoted|cited|given|named)`,
  `who(?:se)? (?:accusation|claim|word|allegation) is ${IT}(?: originally)?`,
  `is ${IT} (?:true|disputed|denied|contested|contradicted)`,
  `does (?:anyone|anybody|any source) ${SAYS}(?: ${IT})?`,
].join('|');

const TAIL = new RegExp(
  `(?:\\s*[,;:.?!–—]\\s*|\\s+-\\s+|\\s+(?=and |or |but ))(?:(?:and|or|but) )*(?:(?:please )?(?:show|tell|give|list)(?: me| us)? )?(?:${ASKED_AFTER})\\s*[?.!]*$`,
  'iu',
);

/** Words by which it is asked after a question who contradicts. */
const OTHERWISE =
  /\b(?:otherwise|with (?:it|that)|den(?:y|ies|ied)|disput|(?:dis)?agree|contradict|reject|contest|challenge)/iu;

/** That all sources are asked goes without saying. */
const TO_ALL =
  /^(?:according to|in) (?:the|these|those|our|all|any)(?: (?:five|various|different|given|cited|available))? (?:authors|sources|articles|texts|accounts)(?: here)?, /iu;

/** A question and what stands after it, as it was typed. */
export interface TwoInOne {
  readonly first: string;
  readonly second: string;
  /** Whether the second is a question too. */
  readonly isQuestion: boolean;
  /** Whether the first ends like one: what follows a comma may be a clause. */
  readonly isApart: boolean;
}

/** A clause before a question is none itself: "once the buses had left, who stopped them". */
const SUBORDINATE =
  /^(?:once|according to|while|after|before|since|if|although|though|because|until|as (?!for\b)|during|under|by (?!wh)|(?:in|at|on) (?!wh)|when (?!(?:did|does|do|was|were|is|are|has|have|had)\b))/iu;

function isClause(text: string): boolean {
  return (
    SUBORDINATE.test(text) &&
    !/,\s*(?:whom?|whose|which|what|when|where|how|why|did|does|do|was|were|is|are|has|have)\b/iu.test(text)
  );
}

/** The first of two questions, or of a question and a sentence after it; undefined where there is one. */
export function firstOfTwo(question: string): TwoInOne | undefined {
  const asked =
    /^(.{12,}?)(?:[,;?]\s*|\s+(?=and (?:by |to |from |with )?(?:whom?|which|what|when|where|how)(?: [\p{L}-]+){0,2}? (?:did|does|do|was|were|is|are|has|have|had)\b)|\s+(?=and who (?!else\b|(?:says?|said|claims?|den(?:y|ies|ied)|disput\w+)\b)\p{L}{4,}[^,?]*\??$)|\s+(?=or (?:did|does|do|was|were|is|are|has|have|had) (?:it|they|he|she)\b))((?:(?:and|or|but|so)\s+)?(?:(?:with|by|to|for|from|against)\s+)?(?:whom?|which|what|when|where|how|why|did|does|do|was|were|is|are)\b.*)$/iu.exec(
      question,
    );
  const match =
    asked ??
    /^(.{12,}?)[?]\s+(\p{L}.*)$/u.exec(question) ??
    /^(.{12,}?),\s+([^,?]{2,40} or [^,?]{2,40})\?*$/u.exec(question);
  if (!match || isClause(match[1]!)) return undefined;
  const second = match[2]!.replace(/[?.!\s]+$/u, '');
  const isApart = /^[?;]/u.test(question.slice(match[1]!.length));
  return { first: match[1]!, second, isQuestion: asked !== null, isApart };
}

/** Whether it is asked after a question who says otherwise. */
export function asksOtherwise(question: string): boolean {
  const shorter = question.replace(TAIL, '');
  if (shorter === question) return false;
  return OTHERWISE.test(question.slice(shorter.length)) || asksOtherwise(shorter);
}

/** A question without what is asked after it and told in every answer anyway. */
export function withoutTails(question: string): string {
  const shorter = question.replace(TAIL, '').replace(TO_ALL, '');
  return shorter === question || shorter.trim() === '' ? question : withoutTails(shorter);
}
