import { TURNING } from '../words/wordsThatBind.ts';
import { SOURCES } from './tails.ts';
import { CONTRADICTS } from './ways/contradicts.ts';

/** A question for a reason, a number or agreement as one on what is said, and the words of it that ask for what no claim holds. */
export interface AnswerablePart {
  readonly question: string;
  readonly leftOut: string;
}

/** A question, what is asked instead, and the words that are left out, as they were typed; `$1` is the first group. */
type Way = readonly [way: RegExp, question: string, leftOut: string];

const NAME = '[^?,]{2,40}?';
const END = '(?= *\\??$)';
const TALKS = '(?:talks|negotiations)';
const FAIL = '(?:fall apart|collapse|fail|break down|end|fall through|unravel|come to an end)';
const WHEN = '(?:[a-z]+ )?(?:1[5-9]|20)\\d\\d';

/** Not a word was said of something. */
const STAYED =
  '(?:say|says|said|saying|keep|keeps|kept|keeping|stay|stays|stayed|staying|remain|remains|remained|remaining|been|being|was|were|is)';
const SILENT = `(?:${STAYED} (?:silent|quiet|mum|nothing)|(?:has )?never (?:said (?:a word|anything)|spoke(?:n)?(?: out)?))`;
const BLAME = '(?:reproach|accuse|blame|criticise|criticize)';
const OF_TOPIC = '(?:about|on|over|in the face of) (?![^?]*according to )[^?]+?';

const INTO_WAR =
  '(?:in(?:to (?:the (?:war|conflict)|Syria))?(?: to help)?|to intervene(?: in [^?,]{3,20}?)?)';
/** To come into a war. */
const INTERVENE =
  '(?:enter(?:ed|ing)? (?:the (?:war|conflict)|Syria)|join(?:ed|ing)? the (?:war|conflict)|interven(?:e|ed|ing)(?: in [^?,]{3,20}?)?|(?:go|went|come|came|step|stepped|move|moved) in(?:to (?:the (?:war|conflict)|Syria))?|send (?:troops|soldiers|planes|forces)(?: (?:to|into) [^?,]{3,20}?)?)';

function way(pattern: string, question: string, leftOut: string): Way {
  return [new RegExp(pattern, 'iu'), question, leftOut];
}

/**
 * Tried first, and all that is tried where a question denies something: what they leave out or say in other
 * words is what denies it.
 */
const DENYING: readonly Way[] = [
  /* why did the rebels not get weapons */
  way(
    "^why (?:(?:did|do|does)n['’]t ((?:the )?[^?,]{2,40}?)|(?:did|do|does) ((?:the )?[^?,]{2,40}?) (?:not|never)) (?:have|get|receive|obtain) (?:any )?([^?]*?(?:weapons|arms|missiles|support|help|aid|money|funding))(?= *\\?|$)",
    'who withheld $3 from $1$2',
    'why',
  ),
  /* why did the ceasefire that A and B made in September 2016 fall apart */
  way(
    `^((?:according to ${NAME}, )?)(why did|what made|what caused|how come) (?:the )?(?:ceasefire|cease-fire|truce)( that [^?,]{3,60}?|) (?:of|in) (${WHEN}) (?:to )?(${FAIL})${END}`,
    '$1who broke the ceasefire in $4',
    '$2$3 … $5',
  ),
  /* why did the talks fail · what made the talks fail */
  way(
    `^(why(?= did| do)|what(?= made| caused)) (?:did|do|made|caused) ([^?,]{2,60}?(?:${TALKS}|deal|ceasefire|truce)(?: of [^?,]{3,20}?)?) (?:to )?(${FAIL})(?=( (?:in|of|early|late|at) [^?,]{3,30})? *\\??$)`,
    'what is said about $2',
    '$1 … $3',
  ),
  way(
    `^what (led to|caused|explains|brought about|was behind|was the (?:reason|cause) (?:for|of)) the (?:failure|collapse|end|breakdown) of ([^?,]{2,60}?(?:${TALKS}|deal|ceasefire|truce)(?: of [^?,]{3,20}?)?)(?=( (?:in|early|late|at) [^?,]{3,30})? *\\??$)`,
    'what is said about $2',
    '$1',
  ),
  /* how did the talks end · what came of the talks */
  way(
    `^(how) (?:did|do) ([^?,]{2,60}?${TALKS}) (end|go|turn out|finish|conclude|work out)${END}`,
    'what is said about $2',
    '$1 … $3',
  ),
  way(
    `^what (came of|became of|was the (?:outcome|result|end|fate) of) ([^?,]{2,60}?${TALKS})${END}`,
    'what is said about $2',
    '$1',
  ),
  /* did A say nothing about the bombing · whom does B accuse of being silent about the bombing */
  way(
    `^(?:is it (?:true|said|claimed) that |did |does |has |have |was |were |is |are )?((?!${SOURCES}|who|which|what|whom)${NAME}) (${SILENT} ${OF_TOPIC})${END}`,
    'whom does $1 not denounce',
    '$2',
  ),
  way(
    `^whom? (?:does|did|do) (${NAME}) ${BLAME} (?:of|with|for) (${SILENT} ${OF_TOPIC})${END}`,
    'according to $1, who does not denounce anyone',
    '$2',
  ),
  way(
    `^what (?:exactly )?(?:does|did|do) (${NAME}) ${BLAME} (${NAME}) (?:of|with|for) (${SILENT} (?:about|on|over))${END}`,
    'according to $1, whom does $2 not denounce',
    '$3',
  ),
  way(
    `^what (?:does|did|do) (${NAME}) (?:say|claim|write|think) (?:that )?(${NAME}) (${SILENT} (?:about|on|over))${END}`,
    'according to $1, whom does $2 not denounce',
    '$3',
  ),
  way(
    `^((?:according to ${NAME}, )?)what (?:does|did|do) (${NAME}) (${SILENT} (?:about|on|over))${END}`,
    '$1whom does $2 not denounce',
    '$3',
  ),
  /* which forces failed to respect the deal */
  way(
    `^(who|which [^?,]{2,40}?) ((?:failed|refused) to|did(?:n['’]t| not)) (respect|honou?r|observe|keep to|abide by|comply with|stick to) (?=(?:the |its |their )?[^?,]{0,40}(?:deal|agreement|accord)\\b)`,
    '$1 opposed ',
    '$2 $3',
  ),
  /* who rejects what A says about something that is no name */
  ...CONTRADICTS.map((who) =>
    way(
      `${who} ((?:about|on|of|over|regarding) [^?,]+?)(?= *\\?*$)`,
      'which claims of $1 are disputed',
      '$2',
    ),
  ),
];

const WAYS: readonly Way[] = [
  /* at whose invitation did A enter the war · was A invited by B */
  way(
    `^(at whose (?:invitation|request|behest|bidding)) (did|does|has|have|is|was) (${NAME}) ${INTERVENE}${END}`,
    'whom $2 $3 back with troops',
    '$1',
  ),
  way(
    `^(?:was|were|is|are) (${NAME}) ((?:really )?(?:invited|asked|called) ${INTO_WAR}) by (${NAME})${END}`,
    'did $1 back $3 with troops',
    '$2',
  ),
  way(
    `^did (${NAME}) (?:really )?${INTERVENE} (because|since|as) (${NAME}) (asked|invited|called) (?:him|her|it|them)(?: to| in)?${END}`,
    'did $1 back $3 with troops',
    '$2 … $4',
  ),
  /* does A have bases there */
  way(
    `^(does|do|did|has|have) (${NAME}) (?:have|own|operate|run|maintain|keep) ((?:any |a |some )?(?:(?:military|naval|air|army) )*(?:bases?|airbases?)(?: (?:in|on) [^?,]+?)?)${END}`,
    'which places $1 $2 control',
    '$3',
  ),
  /* who is quoted in A's article on B: what it is on may be all of it */
  way(
    `^(whom?|which (?:people|persons|witnesses|experts|outlets)) (?:is|are|was|were|gets?) (cited|quoted) (in|by) ([^?,]{2,60}? (?:article|report|piece|text|essay|paper)) ((?:on|about) [^?,]+?)${END}`,
    '$1 is $2 $3 $4',
    '$5',
  ),
  /* the rebel commanders, of whom something is said */
  way(
    '(?<=\\b(?:about|of|against|by|with|for|from|on|blame|denounce) )(?:the )?rebel (commanders|leaders|chiefs|leadership)\\b(?! (?:in|of|from|who|that)\\b)',
    'the rebels',
    '$1',
  ),
  /* how many civilians were killed by A · how many civilians did A kill */
  way(
    '^how many ([^,?]{2,40}?) (were|was|have been|has been) (?=(?:killed|shot|executed|wounded)\\b)',
    '$2 $1 ',
    'how many',
  ),
  way(
    '^how many ([^,?]{2,40}?) (did|does|do|has|have|had) ([^?,]{2,40}?) (kill|killed)\\b',
    '$2 $3 $4 $1',
    'how many',
  ),
  /* what crimes is A accused of · what crimes does B accuse A of */
  way(
    `^(?:what|which) ((?:(?:war|human rights) )?(?:crimes?|abuses|atrocities|offences|violations|misdeeds)) (?=(?:(?:is|are|was|were) ${NAME} accused|(?:does|do|did) ${NAME} accuse ${NAME}) of(?:,? (?:according to|by) [^?,]+)?${END})`,
    'what ',
    '$1',
  ),
  /* which claims about A's support are disputed */
  way(
    `^((?:which|what) (?:claims|statements|points) (?:about|on|of|regarding|concerning) (?:the )?${NAME})(?:['’]s?)? (support|backing|aid|role|involvement|intervention|policy|actions) ((?:are|is) (?:disputed|contested|contradicted|controversial))${END}`,
    '$1 $3',
    '$2',
  ),
  /* do the sources agree on who besieged A: who says what each answer tells */
  way(
    `^(?:do|did) ${SOURCES}(?: all)? (?:agree|concur) (?:on|about|over|as to) (?=(?:who|whom|which|when|where|how)\\b)`,
    '',
    'do the sources agree on',
  ),
  /* how does A describe B's stance on the war */
  way(
    `^(how (?:does|did|do) ${NAME} (?:describe|characteri[sz]e|portray|see|view|judge|assess|depict|present) ${NAME})(['’]s? (?:stance|position|line|attitude)(?: (?:on|towards?|in|over) [^?,]+?)?)${END}`,
    '$1',
    '$2',
  ),
  /* how does A explain B's attack on C */
  way(
    `^how (?:does|did|do) (${NAME}) (explain|justify|account for|excuse) (?=[^?]*['’])`,
    'what does $1 say about ',
    '$2',
  ),
  /* did A want B there · was A popular with B */
  way(
    `^(did|do|does) (${NAME}) (want|welcome|like) (${NAME})( (?:there|in (?:the|their) (?:city|midst|town)|in power)|)${END}`,
    '$1 $2 back $4',
    '$3$5',
  ),
  way(
    `^(?:was|were|is|are) (?:the )?(${NAME}) (popular|well-liked|welcome) (?:with|among|in the eyes of) (?:the )?(${NAME})${END}`,
    'did $3 back $1',
    '$2',
  ),
  /* why did A attack B, in his own words · what reasons does A give for attacking B */
  way(
    `^(why) (?:did|does|do) (${NAME}) (go after|turn on|attack|fight|raid|storm|move against|oppose|condemn|denounce|reject) (${NAME}),? (?:in (?:his|her) own words|by (?:his|her) own account)${END}`,
    'what does $2 say about $4',
    '$1 … $3',
  ),
  way(
    `^(?:what|which) (reasons?|justifications?|grounds|explanations?|excuses?) (?:does|did|do) (${NAME}) (?:give|offer|name|have) (for (?:going after|turning on|\\w+ing(?: on| against| with)?)) (${NAME})${END}`,
    'what does $2 say about $4',
    '$1 … $3',
  ),
  /* did A keep to the deal: who set himself against it is told */
  way(
    `^(did|do|does|have|has) (${NAME}) (keep to|kept to|comply with|complied with|respect|respected|honou?r|honou?red|observe|observed|abide by|stick to|stuck to) (?=(?:the |its |their )?[^?,]{0,40}(?:deal|agreement|accord)${END})`,
    '$1 $2 oppose ',
    '$3',
  ),
  /* who fought in and around A */
  way('\\b(?:in and )?(around|near) (?=\\p{L})', 'in ', '$1'),
  /* who blames A for bombing B: who says that it did */
  way(
    `^(who(?: else)?|which (?:sources?|articles?|texts?|authors?)) (blame[sd]?|critici[sz]e[sd]?|condemn(?:s|ed)?) (${NAME}) for ((?!having|being)\\p{L}+ing) (?=[^?]*\\p{L})`,
    '$1 says that $3 was $4 ',
    '$2',
  ),
  /* how come A lost B · why did A back B · for what reason … */
  way('^how come (?=\\p{L})', '', 'how come'),
  way('^why (?=(?:did|does|do|has|have|had|were|was|are|is) )', '', 'why'),
  way('^for (?:what|which) reasons? (?=(?:did|does|do|was|were) )', '', 'for what reason'),
];

/**
 * The question without asking for a reason, a number, a silence or whether all agree; undefined where it asks
 * for none, or denies in another way than is known.
 */
export function answerablePart(question: string): AnswerablePart | undefined {
  const ways = isDenied(question) ? DENYING : [...DENYING, ...WAYS];
  for (const [pattern, other, leftOut] of ways) {
    const groups = pattern.exec(question);
    if (groups === null) continue;
    const words = leftOut.replace(/\$(\d)/gu, (_, group: string) => groups[Number(group)] ?? '');
    return { question: question.replace(pattern, other), leftOut: words.trim() };
  }
  return undefined;
}

function isDenied(question: string): boolean {
  const words = question.toLowerCase().split(/[^\p{L}’']+/u);
  return words.some((word) => TURNING.has(word) || /n['’]t$/u.test(word));
}
