import { ENTITY_TYPES, type Entity, type Predicate } from '../claims/types.ts';
import { type Chunk, type Cut, joiningNames } from './chunks.ts';
import { foldWords } from '../queries/foldWords.ts';
import { CHANGE_SIGN, CHANGES } from './changeWords.ts';
import { PLANNED } from './functionWords.ts';
import type { Grammar } from './grammar.ts';
import { type Limits, withoutLimits } from './limits.ts';
import { type Clause, clausesOf } from './readClause.ts';
import { type Asked, eachNamed, type Named, NOTHING_READ, type Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';

/** Whoever may say something: "which sources", "who", "anyone". */
const SOMEBODY = '(?:w?o?s+|xq|q|x)';
/** Who says something, by name: a source or voice, or the sources in general. */
const SPEAKER = "(?:(?<by>n)'?s*|w?o?s+)";
const AUX = '[bdhm]*';

/** Forms of question around a clause or a topic, tried in this order. Groups that begin with `clause` or `topic` are read on. */
const FORMS: readonly { readonly pattern: RegExp; readonly read: (found: Found) => Reading | undefined }[] = [
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
  form(`b?DT(?<clause>.+)`, (found) => denying(found.clause('claims'))),
  form(`${AUX}(?:s${AUX})?X[aTg]*(?<clause>.+)`, (found) => found.clause('disagreement')),
  form(`b(?<clause>.+)D`, (found) => denying(found.clause('claims'))),
  /* what do A and B disagree about */
  form(`${AUX}XB(?<by>n)&(?<and>n)`, (found) => found.between()),
  form(`${AUX}XB(?<by>n)&(?<and>n)[agT]+(?<clause>.+)`, (found) => found.clause('disagreement')),
  form(`g?wk${AUX}(?<by>n)&(?<and>n)X[agT]*`, (found) => found.between()),
  form(`(?:w|gw|L)${AUX}(?<by>n)&(?<and>n)X[agT]*`, (found) => found.between()),
  form(`(?:w|gw|L)${AUX}(?<by>n)X[azg]*(?<and>n)`, (found) => found.between()),
  form(`${AUX}(?<by>n)X[azg]*(?<and>n)(?:[agT]+(?<topic>.+))?`, (found) => found.between()),
  form(`(?:w|gw|L)?${AUX}(?<by>n)&(?<and>n)${AUX}X[agT]*(?<topic>.+)`, (found) => found.between()),
  /* what does A attribute to B about C · what does A have B say about C */
  form(`w${AUX}(?<by>n)'?s*U[fo](?<voice>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'?s*h(?<voice>n)S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'?s*v(?<voice>n)S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  /* which accusations does A make about B · what is A's view of B · how does A describe B */
  form(`wZ${AUX}(?<by>n)'?s*U[fo](?<voice>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`wZ${AUX}(?<by>n)'?s*${AUX}(?:[FSGJ]|v)(?:[agof](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}(?<by>n)'[Zs]+[agof](?<topic>.+)`, (found) => found.topic('claims')),
  form(`[Hw]${AUX}(?<by>n)'?s*${AUX}[SV](?<topic>n)`, (found) => found.topic('claims')),
  /* what does A say about B · what do the readers say about B · what does A deny about B */
  form(`w${AUX}(?<voice>n)${AUX}S(?<by>n)(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}${SPEAKER}${AUX}(?:hf)?S(?:[ago](?<topic>.+))?`, (found) => found.topic('claims')),
  form(`w${AUX}${SPEAKER}${AUX}D(?:[ago](?<topic>.+))?`, (found) => denying(found.topic('claims'))),
  form(`w${AUX}${SPEAKER}${AUX}S(?<topic>n)${AUX}`, (found) => found.topic('claims')),
  /* what does A say B did to C · what does A accuse B of · whom does A blame for B · what is B accused of */
  form(`w${AUX}${SPEAKER}${AUX}ST?(?<clause>.+)`, (found) => found.clause('claims')),
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
  /* what happened in E · what was E · who took part in E · who fought in E */
  form(`w${AUX}P?[igf]?(?<event>n)`, (found) => found.event()),
  form(`w?(?:q|Q|x)${AUX}E[io](?<event>n)`, (found) => found.event()),
  form(`(?:wk)?${AUX}(?<topic>n)${AUX}E[io]?(?<event>n)`, (found) => found.topicInEvent()),
  /* when were the talks · where was the summit held */
  form(`[LW]${AUX}(?<event>n)${AUX}[vGFP]?`, (found) => found.onlyEvent()),
  form(`B(?:q|w)${AUX}(?<event>n)${AUX}[vGF]?`, (found) => found.event()),
  form(`(?<clause>w?(?:q|Q)${AUX}v)i(?<event>n)`, (found) => found.clause('subjects')),
  /* when, where and how … */
  form(`w?(?:k[&|]?)+[ot]+(?<clause>t.+)`, (found) => found.clause('kinds')),
  form(`[iz]?w(?:k)(?<clause>.+)`, (found) => found.clause('kinds')),
  form(`W(?<clause>.+?)[FG]?`, (found) => found.clause('when')),
  form(`W${AUX}(?<clause>[^bdhm].+?)${AUX}[FG]?`, (found) => found.clause('when')),
  /* what did A give B · what did A promise to B */
  form(`w${AUX}(?<giver>n)'?s*${AUX}Gf?(?<given>n)`, (found) => found.gift()),
  /* what did A do for B */
  form(`w(?<clause>[bdhm]*n[bdhm]*vn)`, (found) => found.clause('kinds')),
  form(`H(?<clause>.+)`, (found) => found.clause('kinds')),
  form(`w${AUX}(?<later>n)M`, (found) => found.formerName()),
  form(`(?:L|iw?Q?)[bd](?<place>n)[Fv]?`, (found) => found.place()),
  form(`(?<clauseL>L.+)`, (found) => found.asWho()),
  form(`L(?<clause>.+)`, (found) => found.clause('where')),
  form(`(?<clause>.+)`, (found) => found.clause()),
  form(`(?<topic>n)`, (found) => found.topic('claims')),
];

/** How far the reading of a question goes. */
export interface Effort {
  /** How many more ways to read it are tried: a bound on time. */
  readonly attempts: { left: number };
  /** Whether what narrows it but limits nothing may be left out, and be said to be. */
  readonly narrowing: boolean;
}

/**
 * Reads a question that is cut into known words; undefined where their order is of no known form, or no attempts are
 * left. Throws NameProblem.
 */
export function readCut(whole: Cut, grammar: Grammar, { attempts, narrowing }: Effort): Reading | undefined {
  const asked = withoutRequest(whole);
  const joined = joiningNames(asked);
  let complaint: NameProblem | undefined;
  for (const one of joined ? [asked, joined] : [asked]) {
    for (const { cut, limits } of withoutLimits(one, narrowing)) {
      if (attempts.left <= 0) break;
      attempts.left -= 1;
      for (const { pattern, read } of FORMS) {
        const match = pattern.exec(cut.pattern);
        if (!match) continue;
        try {
          const reading = read(new Found(cut, match, limits, grammar));
          if (reading) return reading;
        } catch (error) {
          if (!(error instanceof NameProblem)) throw error;
          complaint ??= error;
        }
      }
    }
  }
  if (complaint) throw complaint;
  return undefined;
}

/** "Tell me who …" asks what "who …" asks. */
function withoutRequest(cut: Cut): Cut {
  return /^l[wqsuHWLT]/u.test(cut.pattern)
    ? { chunks: cut.chunks.slice(1), pattern: cut.pattern.slice(1) }
    : cut;
}

function form(pattern: string, read: (found: Found) => Reading | undefined): (typeof FORMS)[number] {
  return { pattern: new RegExp(`^${pattern}$`, 'du'), read };
}

/** A denial of a denial would be an affirmation, and nobody codes these: such a question is not read. */
function denying(reading: Reading | undefined): Reading | undefined {
  return reading && !reading.negated ? { ...reading, negated: true } : undefined;
}

/** A form that was found in a cut, with what its groups hold. */
class Found {
  readonly #cut: Cut;
  readonly #match: RegExpExecArray;
  readonly #limits: Limits;
  readonly #grammar: Grammar;

  constructor(cut: Cut, match: RegExpExecArray, limits: Limits, grammar: Grammar) {
    this.#cut = cut;
    this.#match = match;
    this.#limits = limits;
    this.#grammar = grammar;
  }

  /** The group `clause`, read as a relation; asked for is what the form says, else what the clause leaves open. */
  clause(asked?: Asked): Reading | undefined {
    const cut = this.#part('clause');
    return cut && this.#clauseIn(cut, asked);
  }

  /** "A a wing of B", "A of backing B": a relation without its verb "be". */
  smallClause(asked: Asked): Reading | undefined {
    const { chunks, pattern } = this.#part('small')!;
    const joint = /^n[poz]/u.test(pattern) ? 1 : 0;
    return this.#clauseIn(
      {
        chunks: [chunks[0]!, BEING, ...chunks.slice(1 + joint)],
        pattern: `nb${pattern.slice(1 + joint)}`,
      },
      asked,
    );
  }

  /** "A's claim that it backs B": a relation of A. */
  ofItself(asked: Asked): Reading | undefined {
    const { chunks, pattern } = this.#part('rest')!;
    return this.#clauseIn({ chunks: [this.#chunk('self')!, ...chunks], pattern: `n${pattern}` }, asked);
  }

  /** "A's claim that B backs C": a relation of others; whose claim it is limits nothing. */
  ofAnother(asked: Asked): Reading | undefined {
    const reading = this.clause(asked);
    const owner = `${this.#chunk('owner')!.text}’s`;
    return reading && { ...reading, unused: [...reading.unused, owner] };
  }

  #clauseIn(cut: Cut, asked?: Asked): Reading | undefined {
    let complaint: NameProblem | undefined;
    for (const clause of clausesOf(cut)) {
      try {
        return this.#ofClause(clause, asked);
      } catch (error) {
        if (!(error instanceof NameProblem)) throw error;
        complaint ??= error;
      }
    }
    if (complaint) throw complaint;
    return undefined;
  }

  /** "where did X come from", "where did X get weapons from": where stands for who. */
  asWho(): Reading | undefined {
    const cut = this.#part('clauseL');
    if (!cut) return undefined;
    const who = { chunks: cut.chunks, pattern: `w${cut.pattern.slice(1)}` };
    for (const clause of clausesOf(who)) {
      if (clause.predicate !== 'controls' && clause.predicate !== 'fights') return this.#ofClause(clause);
    }
    return undefined;
  }

  /** What is said about the names in the group `topic`; about the relation, where it states one. */
  topic(asked: Asked): Reading | undefined {
    const cut = this.#part('topic');
    const speaking = this.#speaking();
    if (!cut)
      return speaking.accordingTo.length + speaking.voices.length > 0
        ? { ...NOTHING_READ, ...speaking, asked }
        : undefined;
    const more = this.#chunk('topic2');
    const names = [...cut.chunks, ...(more ? [more] : [])].filter(({ symbol }) => symbol === 'n');
    if (/^(?:[KCo&zBa']|n)+$/u.test(cut.pattern) && names.length > 0) {
      const about = names.map((name) => this.#named(name));
      const [only] = about;
      if (about.length === 1 && only?.entity.type === 'event')
        return { ...NOTHING_READ, ...speaking, asked, event: only.entity };
      return { ...NOTHING_READ, ...speaking, asked, about };
    }
    for (const clause of clausesOf(cut)) return this.#ofClause(clause, asked);
    return undefined;
  }

  between(): Reading | undefined {
    const sides = [this.#chunk('by')!, this.#chunk('and')!].map((chunk) => this.#named(chunk).entity);
    const topic = this.#part('topic');
    if (topic && topic.pattern !== 'n') return this.#clauseIn(topic, 'disagreement');
    const about = topic ? [this.#named(topic.chunks[0]!)] : [];
    return { ...NOTHING_READ, ...this.#limited(), asked: 'disagreement', accordingTo: sides, about };
  }

  connection(): Reading {
    const about = [this.#chunk('from')!, this.#chunk('to')!].map((chunk) => this.#named(chunk));
    return { ...NOTHING_READ, ...this.#limited(), asked: 'connection', about };
  }

  /** What is said of an event, or of anything else that is asked for in the same words. */
  event(): Reading {
    const entity = this.#eventOrOther(this.#chunk('event')!);
    const limited = this.#limited();
    if (entity.type !== 'event') return { ...NOTHING_READ, ...limited, asked: 'claims', about: [{ entity }] };
    return { ...NOTHING_READ, ...limited, asked: 'claims', event: entity };
  }

  /** What is said of an event; of nothing else. */
  onlyEvent(): Reading | undefined {
    const reading = this.event();
    return reading.event?.type === 'event' && reading.about.length === 0 ? reading : undefined;
  }

  /** What is said of somebody's part in an event. */
  topicInEvent(): Reading | undefined {
    const entity = this.#eventOrOther(this.#chunk('event')!);
    if (entity.type !== 'event') return undefined;
    const about = [this.#named(this.#chunk('topic')!)];
    return { ...NOTHING_READ, ...this.#limited(), asked: 'claims', about, event: entity };
  }

  /** What passes from one to the other as support. */
  gift(): Reading | undefined {
    const backs = this.#predicate('backs');
    if (!backs) return undefined;
    return {
      ...NOTHING_READ,
      ...this.#limited(),
      asked: 'kinds',
      predicate: backs.id,
      subject: this.#end(this.#chunk('giver')!, backs.subjects, backs).named,
      object: this.#end(this.#chunk('given')!, backs.objects, backs).named,
      modality: this.#modality(),
    };
  }

  place(): Reading | undefined {
    if (!this.#predicate('located-in')) return undefined;
    const subject = this.#named(this.#chunk('place')!, ['place']);
    return { ...NOTHING_READ, ...this.#limited(), asked: 'objects', predicate: 'located-in', subject };
  }

  formerName(): Reading | undefined {
    const succeeds = this.#predicate('succeeds');
    if (!succeeds) return undefined;
    const subject = this.#named(this.#chunk('later')!, succeeds.subjects);
    return { ...NOTHING_READ, ...this.#limited(), asked: 'objects', predicate: 'succeeds', subject };
  }

  #ofClause(clause: Clause, asked?: Asked): Reading {
    const predicate = this.#predicate(clause.predicate)!;
    const speaking = this.#speaking();
    const subject = this.#end(clause.subject, predicate.subjects, predicate);
    const object = this.#end(clause.object, predicate.objects, predicate);
    const event = this.#chunk('event');
    /* To cite in a note is a kind of citing. */
    const inNotes = predicate.id === 'cited-by' && speaking.parts.includes('note');
    const { subject: asksSubject, object: asksObject } = {
      subject: clause.asked === 'subject',
      object: clause.asked === 'object',
    };
    return {
      ...NOTHING_READ,
      ...speaking,
      asked: asked ?? (asksSubject ? 'subjects' : asksObject ? 'objects' : 'whether'),
      predicate: clause.predicate,
      subject: subject.named,
      object: object.named,
      event: (event && this.#named(event).entity) ?? subject.event ?? object.event ?? speaking.event,
      accordingTo: [...speaking.accordingTo, ...subject.speakers, ...object.speakers],
      kinds: [...new Set([...clause.kinds, ...this.#kinds(clause.predicate), ...(inNotes ? ['note'] : [])])],
      parts: inNotes ? [] : speaking.parts,
      modality: this.#modality(),
      change: this.#cut.chunks.flatMap(changeIn),
      types: clause.types,
      typed: clause.types.length > 0 && clause.asked !== 'neither' ? clause.asked : null,
      negated: clause.negated && (asked ?? clause.asked) !== 'neither' && asked !== 'whether',
    };
  }

  /** An end of a relation. An event where none can stand is what ties the claims together; a citing author a limit. */
  #end(chunk: Chunk | null, types: Predicate['subjects'], predicate: Predicate): End {
    if (chunk === null) return NO_END;
    const names = chunk.meanings.flatMap((meaning) => (meaning.type === 'name' ? [meaning.entity] : []));
    const fits = names.some(({ type }) => types.includes(type));
    if (!fits && predicate.id === 'cited-by') return { ...NO_END, speakers: [this.#named(chunk).entity] };
    const event = names.find(({ type }) => type === 'event');
    if (!fits && event && HAPPEN.has(predicate.id)) return { ...NO_END, event };
    return { ...NO_END, named: resolveName(chunk, types, this.#grammar.standsFor) };
  }

  /** Who speaks, by the form and by the limits. */
  #speaking(): Speaking {
    const by = [this.#chunk('by'), this.#chunk('and')].filter((chunk) => chunk !== undefined);
    const voice = this.#chunk('voice');
    const limited = this.#limited();
    return {
      ...limited,
      accordingTo: [...limited.accordingTo, ...by.flatMap((chunk) => this.#allNamed(chunk))],
      voices: voice ? this.#allNamed(voice) : [],
    };
  }

  #limited(): Speaking {
    const { by, places, within, parts, unused } = this.#limits;
    const [place] = [
      ...within.map((chunk) => this.#named(chunk, WITHIN).entity),
      ...places.map((chunk) => this.#named(chunk, ['place', 'event']).entity),
    ];
    const speaks = place !== undefined && place.type !== 'place' && place.type !== 'event';
    return {
      accordingTo: [...by.flatMap((chunk) => this.#allNamed(chunk)), ...(speaks ? [place] : [])],
      voices: [],
      where: place?.type === 'place' ? place : null,
      event: place?.type === 'event' ? place : null,
      parts,
      unused,
    };
  }

  /** What is promised or planned need not have come about. */
  #modality(): Reading['modality'] {
    return this.#cut.chunks.some(isPlan) ? ['planned'] : [];
  }

  #predicate(id: string): Predicate | undefined {
    return this.#grammar.lexicon.vocabulary.predicates.find((each) => each.id === id);
  }

  #kinds(predicate: string): readonly string[] {
    const kinds = this.#limits.kinds.map((chunk) =>
      chunk.meanings.flatMap((meaning) =>
        meaning.type === 'noun' && meaning.predicate === predicate ? meaning.kinds : [],
      ),
    );
    const empty = kinds.findIndex((each) => each.length === 0);
    if (empty >= 0)
      throw new NameProblem(
        `"${this.#limits.kinds[empty]!.text}" is no form in which somebody ${predicate} somebody.`,
      );
    return kinds.flat();
  }

  /** An event before anything else of the same name: a text may be called after it. */
  #eventOrOther(chunk: Chunk): Entity {
    const isEvent = chunk.meanings.some((each) => each.type === 'name' && each.entity.type === 'event');
    return this.#named(chunk, isEvent ? ['event'] : ENTITY_TYPES).entity;
  }

  #named(chunk: Chunk, types: readonly Entity['type'][] = ENTITY_TYPES): Named {
    return resolveName(chunk, types, NOBODY);
  }

  #allNamed(chunk: Chunk): readonly Entity[] {
    return eachNamed(this.#named(chunk)).map(({ entity }) => entity);
  }

  #chunk(group: string): Chunk | undefined {
    const place = this.#match.indices?.groups?.[group];
    return place && this.#cut.chunks[place[0]];
  }

  #part(group: string): Cut | undefined {
    const place = this.#match.indices?.groups?.[group];
    return place && { chunks: this.#cut.chunks.slice(...place), pattern: this.#cut.pattern.slice(...place) };
  }
}

/** Predicates of which an event is the occasion: who fought in an offensive, who negotiated in talks. */
const HAPPEN: ReadonlySet<string> = new Set(['fights', 'negotiates-with', 'controls']);

/** In what something can be said or done: a place, an event, a text, a publisher's or an author's work. */
const WITHIN: readonly Entity['type'][] = ['place', 'event', 'work', 'organization', 'person'];

function changeIn({ symbol, text }: Chunk): Reading['change'] {
  const change = symbol === CHANGE_SIGN ? CHANGES.get(foldWords(text).join(' ')) : undefined;
  return change === undefined ? [] : [change];
}

function isPlan({ symbol, text }: Chunk): boolean {
  return (symbol === 'G' || symbol === 'm') && PLANNED.test(text);
}

/** A "be" that a small clause leaves out. */
const BEING: Chunk = { symbol: 'b', meanings: [], text: 'is' };

const NOBODY = new Map<string, Entity>();

type Speaking = Pick<Reading, 'accordingTo' | 'voices' | 'where' | 'parts' | 'event' | 'unused'>;

interface End {
  readonly named: Named | null;
  readonly event: Entity | null;
  readonly speakers: readonly Entity[];
}

const NO_END: End = { named: null, event: null, speakers: [] };
