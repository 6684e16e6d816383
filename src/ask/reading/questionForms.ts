import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/** Whoever may say something: "which sources", "who", "anyone". */
const SOMEBODY = '(?:w?o?s+|xq|q|x)';
/** Who says something, by name: a source or voice, or the sources in general. */
const SPEAKER = "(?:(?<by>n)'?s*|w?o?s+)";
const AUX = '[bdhm]*';

/** Forms of question around a clause or a topic, tried in this order. Groups that begin with `clause` or `topic` are read on. */
export const FORMS: readonly {
  readonly pattern: RegExp;
  readonly read: (found: Found) => Reading | undefined;
}[] = [
  /* which sources say that … · who denies that … · does anyone dispute … */
  form(`${AUX}l?${SOMEBODY}${AUX}ST?(?<clause>.+)`, (found) => found.clause('sources')),
  form(`${AUX}l?${SOMEBODY}${AUX}DT?(?<clause>.+)`, (found) => denying(found.clause('claims'))),
  /* which articles call A a wing of B · does anyone accuse A of backing B */
  form(`${AUX}l?${SOMEBODY}${AUX}V(?<small>n[poz]?.+)`, (found) => found.smallClause('sources')),
  form(`${AUX}(?<by>n)'?s*${AUX}V(?<small>n[poz]?.+)`, (found) => found.smallClause('whether')),
  /* does anyone contradict A's claim that it backs B · … that C backs B */
  form(`${AUX}l?${SOMEBODY}${AUX}D(?<self>n)'[SZs]T(?<rest>[bdhm!]*v.+)`, (found) =>
    denying(found.ofItself('claims')),
  ),
  form(`${AUX}l?${SOMEBODY}${AUX}D(?<owner>n)'[SZs]T(?<clause>.+)`, (found) =>
    denying(found.ofAnother('claims')),
  ),
  /* which sources say nothing about … · is A silent on … */
  form(`${AUX}l?${SOMEBODY}${AUX}~T?(?<clause>.+)`, (found) => affirmed(found.clause('silent'))),
  form(`${AUX}l?${SOMEBODY}${AUX}~(?<topic>.+)`, (found) => found.topic('silent')),
  form(`${AUX}(?<by>n)'?s*${AUX}~T?(?<clause>.+)`, (found) => affirmed(found.clause('whether'))),
  form(`${AUX}(?<by>n)'?s*${AUX}~(?<topic>.+)`, (found) => found.topic('claims')),
  /* which sources mention A · does B mention A */
  form(`${AUX}l?${SOMEBODY}${AUX}(?<mention>S)(?<topic>n(?:&n)*)`, (found) => found.mentioned('sources')),
  form(`${AUX}(?<by>n)'?s*${AUX}(?<mention>S)(?<topic>n(?:&n)*)`, (found) => found.mentioned('claims')),
  /* is A mentioned, by the sources or by one of them */
  form(`${AUX}(?<topic>n)${AUX}(?<mention>S)(?:[iy]s+)?`, (found) => found.mentioned('sources')),
  form(`${AUX}(?<topic>n)${AUX}(?<mention>S)y(?<by>n)`, (found) => found.mentioned('claims')),
  /* what is disputed about A · which claims of A are disputed · what is denied */
  form(`w?${AUX}Z?[agf](?<topic>n)${AUX}(?<denied>D)`, (found) => found.disputed()),
  form(`w?${AUX}Zo(?<party>n)(?:[agf]+(?<topic>n))?${AUX}(?<denied>D)`, (found) => found.disputed()),
  form(`w${AUX}Z?${AUX}(?<denied>D)(?:[agfi]+(?<topic>n))?`, (found) => found.disputed()),
  /* what do the sources disagree about · which sources contradict A · … each other on A */
  form(`(?:w|gw|L)${AUX}s+${AUX}X[agT]*`, (found) => found.disputed()),
  form(`(?:w|gw|L)?${AUX}s+${AUX}[XD](?<party>n)`, (found) => found.disputed()),
  form(`[HL]?${AUX}(?:w?s+${AUX})?X[agT]+(?:k[oi])?(?<topic>n)(?:'?s*k)?`, (found) => found.disputed()),
  /* which claims does A reject */
  form(`w[ZS]${AUX}(?<by>n)'?s*${AUX}D(?:[agof]+(?<topic>.+))?`, (found) => denying(found.topic('claims'))),
  form(`b?DT(?<clause>.+)`, (found) => denying(found.clause('claims'))),
  form(`[HL]?${AUX}(?:s${AUX})?X[aTg]*(?<clause>.+)`, (found) => found.clause('disagreement')),
  form(`b(?<clause>.+)D`, (found) => denying(found.clause('claims'))),
  /* what do A and B disagree about */
  form(`${AUX}XB(?<by>n)&(?<and>n)`, (found) => found.between()),
  form(`${AUX}XB(?<by>n)&(?<and>n)[agT]+(?<clause>.+)`, (found) => found.clause('disagreement')),
  form(`g?wk${AUX}(?<by>n)&(?<and>n)X(?:[agT]+(?<topic>.+))?`, (found) => found.between()),
  form(`(?:w|gw|L)${AUX}(?<by>n)&(?<and>n)X[agT]*`, (found) => found.between()),
  form(`(?:g?wk?|L)${AUX}(?<by>n)X[azg]*(?<and>n)`, (found) => found.between()),
  form(`${AUX}(?<by>n)X[azg]*(?<and>n)(?:[agT]+(?<topic>.+))?`, (found) => found.between()),
  form(`(?:w|gw|L)?${AUX}(?<by>n)&(?<and>n)${AUX}X[agT]*(?<topic>.+)`, (found) => found.between()),
  /* what do A and B agree on · on which points do A and B agree · what do the sources agree on */
  form(`(?:[gaio]?wk?|[HLT])*[bdh]*(?<sources>s+)[bdh]*=[agio]*`, (found) => found.agreement()),
  form(`(?:[gaio]?wk?|[HLT])*[bdh]*(?<by>n)&(?<and>n)[bdh]*=[agio]*`, (found) => found.agreement()),
  /* what does A attribute to B about C · what does A have B say about C */
  form(`w${AUX}(?<by>n)'?s*U[fo](?<voice>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'?s*h(?<voice>n)S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'?s*v(?<voice>n)S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  /* what did A tell B about C */
  form(`w${AUX}(?<voice>n)${AUX}(?<tell>S)(?<by>n)(?:[ago](?<topic>.+))?`, (found) => found.told()),
  /* which accusations does A make about B · what is A's view of B · how does A describe B */
  form(`wZ${AUX}(?<by>n)'?s*U[fo](?<voice>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  /* what position did A hold · what was A's position */
  form(`w(?<post>Z)${AUX}(?<holder>n)(?<held>[GJvhS])`, (found) => found.post()),
  form(`w${AUX}(?<holder>n)'(?<post>Z)`, (found) => found.post()),
  form(`wZ${AUX}(?<by>n)'?s*${AUX}(?:[FSGJ]|v)(?:[agof](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'?[Zs]+[agof](?<topic>.+)`, (found) => found.topic('claims')),
  form(`w${AUX}[Zs]+o(?<by>n)[agf](?<topic>.+)`, (found) => found.topic('claims')),
  form(`[Hw]${AUX}(?<by>n)'?s*${AUX}[SV](?<topic>n)`, (found) => found.topic('claims')),
  /* what does A say about B · what do the readers say about B · what does A deny about B */
  form(`w${AUX}(?<voice>n)${AUX}S(?<by>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}${SPEAKER}${AUX}(?:hf)?S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}${SPEAKER}${AUX}D(?:[ago](?<topic>.+))?`, (found) => denying(found.topic('claims'))),
  form(`w${AUX}${SPEAKER}${AUX}S(?<topic>n)${AUX}`, (found) => found.topic('claims')),
  /* what does A say B did to C · what does A accuse B of · whom does A blame for B · what is B accused of */
  form(`w${AUX}${SPEAKER}${AUX}ST?(?<clause>.+)`, (found) => found.clause('claims')),
  form(`w${AUX}(?<by>n)'?s*${AUX}(?<accused>[Vv])(?<doer>n)o`, (found) => found.deeds()),
  form(`w${AUX}(?<doer>n)${AUX}(?<accused>[Vv])o`, (found) => found.deeds()),
  form(`w${AUX}(?<by>n)'?s*${AUX}V(?<topic>n)[opfz]?`, (found) => found.topic('claims')),
  form(`w?(?:q|Q|w|x)${AUX}(?<by>n)'?s*${AUX}V[fo](?<topic>n)`, (found) => found.topic('claims')),
  form(`w${AUX}(?<topic>n)${AUX}(?:V[opf]?|v[of])`, (found) => found.topic('claims')),
  /* does A say that … · does A deny that … */
  form(`${AUX}(?<by>n)'?s*${AUX}ST?(?<clause>.+)`, (found) => found.clause('whether')),
  form(`${AUX}(?<by>n)'?s*${AUX}DT?(?<clause>.+)`, (found) => denying(found.clause('whether'))),
  form(`T(?<clause>.+)`, (found) => found.clause('whether')),
  /* what is said about A · tell me about A · what is known of A */
  form(`(?:w${AUX})?[lSN]+[ago](?<topic>.+)`, (found) => found.topic('claims')),
  form(`w${AUX}KB(?<topic>n&n)`, (found) => found.topic('claims')),
  form(`wK${AUX}(?<topic>n[hz&]*n)`, (found) => found.topic('claims')),
  form(`wK${AUX}(?<topic>n)[hJG]?z(?<topic2>n)`, (found) => found.topic('claims')),
  /* how are A and B connected · is there a link between A and B */
  form(`H${AUX}(?<from>n)&(?<to>n)C`, (found) => found.connection()),
  form(`H${AUX}(?<from>n)C[fz](?<to>n)`, (found) => found.connection()),
  form(`(?:w|b)${AUX}C(?:B|${AUX})(?<from>n)[&fz](?<to>n)`, (found) => found.connection()),
  form(`${AUX}(?<from>n)(?:&)(?<to>n)${AUX}C`, (found) => found.connection()),
  form(`${AUX}(?<from>n)${AUX}C[fz](?<to>n)`, (found) => found.connection()),
  /* what is said in the comments */
  form(`w${AUX}S`, (found) => found.anything()),
  /* what happened in E · what was E · who took part in E · who fought in E */
  form(`w${AUX}P`, (found) => found.anything()),
  form(`w${AUX}P?[igf]?(?<event>n)`, (found) => found.event()),
  form(`w?(?:q|(?<of>Q)|x)${AUX}E[iof]?(?<event>n)`, (found) => found.participants()),
  form(`w?(?:q|Q|x)bi(?<event>n)`, (found) => found.onlyEvent()),
  form(`(?:wk)?${AUX}(?<topic>n)${AUX}E[io]?(?<event>n)`, (found) => found.topicInEvent()),
  /* when were the talks · where was the summit held */
  form(`[LW]${AUX}(?<event>n)${AUX}(?<last>[vGFP])?`, (found) => found.onlyEvent()),
  form(`B(?:q|w)${AUX}(?<event>n)${AUX}[vGF]?`, (found) => found.participants()),
  form(`(?<clause>w?(?:q|Q)${AUX}v)i(?<event>n)`, (found) => found.clause('subjects')),
  /* when, where and how … */
  form(`w?(?:k[&|]?)+[ot]+(?<clause>t.+)`, (found) => found.clause('kinds')),
  form(`[iz]?w(?:k)(?<clause>.+)`, (found) => found.clause('kinds')),
  form(`W(?<clause>.+?)[FG]?`, (found) => found.clause('when')),
  form(`W${AUX}(?<clause>[^bdhm].+?)${AUX}[FG]?`, (found) => found.clause('when')),
  /* what did A give B · what did A promise to B */
  form(`w${AUX}(?<giver>n)'?s*${AUX}Gf?(?<given>n)`, (found) => found.gift()),
  /* what did A do, of a place, a time or an event */
  form(`w[bdh]*(?<doer>n)[bdh]*d`, (found) => found.done()),
  form(`w(?<duty>m)(?<doer>n)d`, (found) => found.duties()),
  /* what did A do for B */
  form(`w(?<clause>[bdhm]*n[bdhm]*vn)`, (found) => found.clause('kinds')),
  form(`H(?<clause>.+)`, (found) => found.manner()),
  form(`w${AUX}(?<later>n)M`, (found) => found.formerName()),
  form(`(?:L|iw?Q?)[bd](?<place>n)[Fv]?`, (found) => found.place()),
  form(`(?<clauseL>L.+)`, (found) => found.asWho()),
  form(`L(?<clause>.+)`, (found) => found.clause('where')),
  form(`(?<clause>.+)`, (found) => found.clause()),
  form(`qb+(?<topic>n)`, (found) => found.whoThatIs()),
  form(`(?<topic>n)`, (found) => found.topic('claims')),
];

function form(pattern: string, read: (found: Found) => Reading | undefined): (typeof FORMS)[number] {
  return { pattern: new RegExp(`^${pattern}$`, 'du'), read };
}

/** A denial of a denial would be an affirmation, and nobody codes these: such a question is not read. */
function denying(reading: Reading | undefined): Reading | undefined {
  return reading && !reading.negated ? { ...reading, negated: true } : undefined;
}

/** Who is silent on a denial is no less silent on what it denies. */
function affirmed(reading: Reading | undefined): Reading | undefined {
  return reading?.negated ? undefined : reading;
}
