import { SOURCES } from './tails.ts';
import { TURNING } from './wordsThatBind.ts';

/** A question for a reason, a number or agreement as one on what is said, and the words of it that ask for what no claim holds. */
export interface AnswerablePart {
  readonly question: string;
  readonly leftOut: string;
}

type Way = readonly [way: RegExp, question: string, leftOut: string];

const STAYED =
  '(?:say|says|said|saying|keep|keeps|kept|keeping|stay|stays|stayed|staying|remain|remains|remained|remaining|been|being|was|were|is)';
const SILENT =
  '(?:silent|quiet|silence|mum|nothing|never (?:said (?:a word|anything)|spoke(?: out)?|spoken out))';

/** Ways in which what is asked for is denied by the question itself. */
const DENYING: readonly Way[] = [
  /* why did the rebels not get weapons */
  [
    /^why (?:(?:did|do|does)n['’]t ((?:the )?[^?,]{2,40}?)|(?:did|do|does) ((?:the )?[^?,]{2,40}?) (?:not|never)) (?:have|get|receive|obtain) (?:any )?([^?]*?(?:weapons|arms|missiles|support|help|aid|money|funding))(?= *\?|$)/iu,
    'who withheld $3 from $1$2',
    'why',
  ],
  /* why did the talks fail */
  [
    /^why (?:did|do) ([^?,]{2,60}?(?:talks|negotiations|deal|ceasefire|truce)) (?:fail|collapse|break down|end|fall through|fall apart)(?=( (?:in|of|early|late|at) [^?,]{3,30})? *(?:\?|$))/iu,
    'what is said about $1',
    'why',
  ],
  /* how did the talks end · what came of the talks */
  [
    /^how (?:did|do) ([^?,]{2,60}?(?:talks|negotiations)) (?:end|go|turn out|finish|conclude|work out)(?= *\?|$)/iu,
    'what is said about $1',
    'how they ended',
  ],
  [
    /^what (?:came of|became of|was the (?:outcome|result|end|fate) of) ([^?,]{2,60}?(?:talks|negotiations))(?= *\?|$)/iu,
    'what is said about $1',
    'the outcome',
  ],
  /* did A say nothing about the bombing · whom does B accuse of being silent about the bombing */
  [
    new RegExp(
      `^(?:is it (?:true|said|claimed) that |did |does |has |have |was |were |is |are )?((?!${SOURCES}|who|which|what|whom)[^?,]{2,40}?) (?:${STAYED} )?${SILENT} (?:about|on|over|of|in the face of) [^?]+[?]*$`,
      'iu',
    ),
    'whom does $1 not denounce',
    'about what',
  ],
  [
    new RegExp(
      `^whom? (?:does|did|do) ([^?,]{2,40}?) (?:reproach|accuse|blame|criticise|criticize|attack|denounce) (?:of|with|for) (?:${STAYED} )?${SILENT} (?:about|on|over|of|in the face of) [^?]+[?]*$`,
      'iu',
    ),
    'according to $1, who does not denounce anyone',
    'about what',
  ],
  [
    new RegExp(
      `^what (?:exactly )?(?:does|did|do) ([^?,]{2,40}?) (?:reproach|accuse|blame|criticise|criticize) ([^?,]{2,40}?) (?:of|with|for) (?:${STAYED} )?${SILENT} (?:about|on|over)(?= *\\?|$)`,
      'iu',
    ),
    'according to $1, whom does $2 not denounce',
    'about what',
  ],
];

const WAYS: readonly Way[] = [
  /* how many civilians were killed by A · how many civilians did A kill */
  [
    /^how many ([^,?]{2,40}?) (were|was|have been|has been) (?=(?:killed|shot|executed|wounded)\b)/iu,
    '$2 $1 ',
    'how many',
  ],
  [
    /^how many ([^,?]{2,40}?) (did|does|do|has|have|had) ([^?,]{2,40}?) (kill|killed)\b/iu,
    '$2 $3 $4 $1',
    'how many',
  ],
  /* do the sources agree on who besieged A: who says what each answer tells */
  [
    new RegExp(
      `^(?:do|did) ${SOURCES}(?: all)? (?:agree|concur) (?:on|about|over|as to) (?=(?:who|whom|which|when|where|how)\\b)`,
      'iu',
    ),
    '',
    'do the sources agree on',
  ],
  /* how does A explain B's attack on C */
  [
    /^how (?:does|did|do) ([^?,]{2,40}?) (explain|justify|account for|excuse) (?=[^?]*['’])/iu,
    'what does $1 say about ',
    'explain',
  ],
  /* why did A attack B, in his own words · what reasons does A give for attacking B */
  [
    /^why (?:did|does|do) ([^?,]{2,40}?) (?:go after|turn on|attack|fight|raid|storm|move against|oppose|condemn|denounce|reject) ([^?,]{2,40}?),? (?:in (?:his|her|its|their) own words|by (?:his|her|its|their) own account)(?= *\?|$)/iu,
    'what does $1 say about $2',
    'why',
  ],
  [
    /^(?:what|which) (?:reasons?|justifications?|grounds|explanations?|excuses?) (?:does|did|do) ([^?,]{2,60}?) (?:give|offer|name|have) for (?:going after|turning on|\w+ing(?: on| against)?) ([^?,]{2,40}?)(?= *\?|$)/iu,
    'what does $1 say about $2',
    'reasons',
  ],
  /* how come A lost B · why did A back B · for what reason … */
  [/^how come (?=\p{L})/iu, '', 'how come'],
  [/^why (?=(?:did|does|do|has|have|had|were|was|are|is) )/iu, '', 'why'],
  [/^for (?:what|which) reasons? (?=(?:did|does|do|was|were) )/iu, '', 'for what reason'],
];

/** The question without asking for a reason, a number or whether all agree; undefined where it asks for none, or why something is not so. */
export function answerablePart(question: string): AnswerablePart | undefined {
  const ways = isDenied(question) ? DENYING : [...DENYING, ...WAYS];
  const fitting = ways.find(([way]) => way.test(question));
  if (fitting === undefined) return undefined;
  const [way, other, leftOut] = fitting;
  return { question: question.replace(way, other), leftOut };
}

function isDenied(question: string): boolean {
  const words = question.toLowerCase().split(/[^\p{L}’']+/u);
  return words.some((word) => TURNING.has(word) || /n['’]t$/u.test(word));
}
