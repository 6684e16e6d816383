import { foldWords } from '../../claims/foldWords.ts';
import { ENTITY_TYPES, type Entity, type Predicate } from '../../claims/types.ts';
import { CHANGE_SIGN, CHANGES } from '../words/changeWords.ts';
import type { Chunk, Cut } from '../words/chunks.ts';
import { NORMATIVE, PLANNED } from '../words/functionWords.ts';
import type { Grammar } from '../words/grammar.ts';
import type { Limits } from './limits.ts';
import { type Clause, clausesOf, typesOf } from './readClause.ts';
import { type Asked, eachNamed, type Named, NOTHING_READ, type Reading } from './reading.ts';
import { NameProblem, resolveName } from './resolveName.ts';

/** Claims tell when something was, not when it was over. */
const ENDING = /^(?:end|complete|finish|conclude)(?:e?d)?$/iu;

/** A form that was found in a cut, with what its groups hold. */
export class Found {
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
      /* Of the relations between two, a leader's are those of his state. */
      const standsFor = names.length > 1 ? this.#grammar.standsFor : NO_STAND_INS;
      const about = names.map((name) => resolveName(name, ENTITY_TYPES, standsFor));
      const [only] = about.flatMap(eachNamed);
      if (about.length === 1 && only?.entity.type === 'event')
        return { ...NOTHING_READ, ...speaking, asked, event: only.entity };
      return { ...NOTHING_READ, ...speaking, asked, about };
    }
    for (const clause of clausesOf(cut)) return this.#ofClause(clause, asked);
    return undefined;
  }

  /** What one told another: the other is no topic. */
  told(): Reading | undefined {
    return /^t(?:ells?|old)$/iu.test(this.#chunk('tell')!.text) ? this.topic('claims') : undefined;
  }

  between(): Reading | undefined {
    const sides = [this.#chunk('by')!, this.#chunk('and')!].map((chunk) => this.#one(chunk).entity);
    const topic = this.#part('topic');
    if (topic && topic.pattern !== 'n') return this.#clauseIn(topic, 'disagreement');
    const about = topic ? [this.#one(topic.chunks[0]!)] : [];
    return { ...NOTHING_READ, ...this.#limited(), asked: 'disagreement', accordingTo: sides, about };
  }

  /** Which sources speak of somebody, or what one of them says. */
  mentioned(asked: Asked): Reading | undefined {
    return /^(?:mention|speak|talk)/iu.test(this.#chunk('mention')!.text) ? this.topic(asked) : undefined;
  }

  /** What is disputed, or denied: of somebody, by or against somebody, or altogether. */
  disputed(): Reading {
    const [topic, party, denied] = ['topic', 'party', 'denied'].map((group) => this.#chunk(group));
    const about = topic ? [this.#one(topic)] : [];
    if (denied && /^(?:den|reject|refut)/iu.test(denied.text))
      return {
        ...NOTHING_READ,
        ...this.#limited(),
        asked: 'claims',
        negated: true,
        about,
        ...this.#partyTo(party),
      };
    return { ...NOTHING_READ, ...this.#limited(), asked: 'disagreement', about, ...this.#partyTo(party) };
  }

  /** One who may speak is a party to what is disputed; of others it is disputed. */
  #partyTo(chunk: Chunk | undefined): Partial<Reading> {
    if (chunk === undefined) return {};
    const named = this.#one(chunk);
    return SPEAKERS.has(named.entity.type) ? { accordingTo: [named.entity] } : { about: [named] };
  }

  /**
   * What is said of a person or a body; of a bloc, who belongs to it. Who got somebody to do something is no
   * question of who that is.
   */
  whoThatIs(): Reading | undefined {
    if (this.#cut.chunks.some(({ symbol, text }) => symbol === 'b' && /^g[eo]t/iu.test(text)))
      return undefined;
    const reading = this.topic('claims');
    const [only, ...others] = reading?.about ?? [];
    const belongs = this.#predicate('member-of');
    if (only?.entity.type === 'bloc' && others.length === 0 && belongs)
      return { ...NOTHING_READ, ...this.#limited(), asked: 'subjects', predicate: belongs.id, object: only };
    return reading?.about.every(({ entity }) => BODIES.has(entity.type)) ? reading : undefined;
  }

  /** What somebody is accused of: to do it, whatever it is. */
  deeds(): Reading | undefined {
    if (!/^(?:accus|blam|charg|reproach)/iu.test(this.#chunk('accused')!.text)) return undefined;
    const subject = this.#doer();
    return { ...NOTHING_READ, ...this.#speaking(), asked: 'claims', subject };
  }

  /** On what two sources agree, or any two. */
  agreement(): Reading | undefined {
    const parties = [this.#chunk('by'), this.#chunk('and')].filter((chunk) => chunk !== undefined);
    const accordingTo = parties.map((chunk) => this.#one(chunk).entity);
    const { by, kinds, places, within, parts } = this.#limits;
    const isLimited = [by, kinds, places, within, parts].some(({ length }) => length > 0);
    if (isLimited || accordingTo.some(({ type }) => !SPEAKERS.has(type))) return undefined;
    /* No relation is asked for of which all speak. */
    const all = this.#chunk('sources')?.text;
    const unused = all !== undefined && /^all\b/iu.test(all) ? [all] : [];
    return { ...NOTHING_READ, asked: 'agreement', accordingTo, unused };
  }

  /** What somebody did, whatever it is, within limits. */
  done(): Reading | undefined {
    const limited = this.#limited();
    /* Who acts in an organisation does not act in its words. */
    const { by, kinds, places } = this.#limits;
    if (limited.accordingTo.length > 0 && by.length === 0) return undefined;
    if (kinds.length > 0 || places.length > 0) return undefined;
    const subject = this.#doer();
    return { ...NOTHING_READ, ...limited, asked: 'claims', subject, modality: this.#modality() };
  }

  /** What somebody is called on to do. */
  duties(): Reading | undefined {
    return NORMATIVE.test(this.#chunk('duty')!.text) ? this.done() : undefined;
  }

  /** How something is done. Of "how is A tied to B" no form of membership is asked, but how they are connected. */
  manner(): Reading | undefined {
    const reading = this.clause('kinds');
    const { predicate, subject, object, accordingTo, during } = reading ?? NOTHING_READ;
    if (predicate !== 'member-of' || subject === null || object === null) return reading;
    const isTied = this.#cut.chunks.some(({ text }) => /\btied\b/iu.test(text));
    if (!isTied || isLimited(reading!)) return reading;
    return { ...NOTHING_READ, accordingTo, during, asked: 'connection', about: [subject, object] };
  }

  connection(): Reading {
    const about = [this.#chunk('from')!, this.#chunk('to')!].map((chunk) => this.#one(chunk));
    return { ...NOTHING_READ, ...this.#limited(), asked: 'connection', about };
  }

  /** What is said of an event, or of anything else that is asked for in the same words. */
  event(): Reading {
    const entity = this.#eventOrOther(this.#chunk('event')!);
    const limited = this.#limited();
    if (entity.type !== 'event') return { ...NOTHING_READ, ...limited, asked: 'claims', about: [{ entity }] };
    return { ...NOTHING_READ, ...limited, asked: 'claims', event: entity };
  }

  /** What is said to have been done in an event, by those of a type if one is named. */
  participants(): Reading | undefined {
    const reading = this.event();
    if (reading.event === null) return reading;
    const types = typesOf(this.#chunk('of'));
    return { ...reading, takingPart: true, types, typed: types.length > 0 ? 'subject' : null };
  }

  /** What is said at all, within limits. */
  anything(): Reading {
    return { ...NOTHING_READ, ...this.#limited(), asked: 'claims' };
  }

  /** What is said of an event; of nothing else. */
  onlyEvent(): Reading | undefined {
    const reading = this.event();
    if (reading.event?.type !== 'event' || reading.about.length > 0) return undefined;
    const last = this.#chunk('last')?.text ?? '';
    return ENDING.test(last) ? { ...reading, unused: [...reading.unused, last] } : reading;
  }

  /** What is said of somebody's part in an event. */
  topicInEvent(): Reading | undefined {
    const entity = this.#eventOrOther(this.#chunk('event')!);
    const about = [this.#named(this.#chunk('topic')!)];
    const reading: Reading = { ...NOTHING_READ, ...this.#limited(), asked: 'claims', about };
    if (entity.type === 'place') return { ...reading, where: entity };
    return entity.type === 'event' ? { ...reading, event: entity } : undefined;
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
    const subject = this.#one(this.#chunk('place')!, ['place']);
    return { ...NOTHING_READ, ...this.#limited(), asked: 'objects', predicate: 'located-in', subject };
  }

  formerName(): Reading | undefined {
    const succeeds = this.#predicate('succeeds');
    if (!succeeds) return undefined;
    const subject = this.#one(this.#chunk('later')!, succeeds.subjects);
    return { ...NOTHING_READ, ...this.#limited(), asked: 'objects', predicate: 'succeeds', subject };
  }

  /** Which position a person held: whom he led. */
  post(): Reading | undefined {
    const leads = this.#predicate('leads');
    const held = this.#chunk('held')?.text ?? 'held';
    if (!leads || this.#chunk('post')!.text.toLowerCase() !== 'position' || !HELD.test(held))
      return undefined;
    const subject = this.#named(this.#chunk('holder')!);
    if (!this.#grammar.leaders.has(subject.entity.id) || subject.or !== undefined) return undefined;
    return { ...NOTHING_READ, ...this.#limited(), asked: 'objects', predicate: leads.id, subject };
  }

  #ofClause(clause: Clause, asked?: Asked): Reading {
    const modality = this.#modality();
    if (clause.denies && modality.length > 0)
      throw new NameProblem('Plans to end a relation are not told apart; ask whether it holds.');
    const predicate = this.#predicate(clause.predicate)!;
    const speaking = this.#speaking();
    const subject = this.#end(clause.subject, predicate.subjects, predicate);
    const place = this.#whereTo(clause, predicate);
    if (place && speaking.where)
      throw new NameProblem(
        `"${place.name}" and "${speaking.where.name}" are two places; ask of one at a time.`,
      );
    const object = place ? NO_END : this.#end(clause.object, predicate.objects, predicate);
    const occasion = this.#chunk('event');
    const named = occasion && this.#eventOrOther(occasion);
    const within = named && named.type !== 'event' && named.type !== 'place' ? [this.#author(named)] : [];
    const narrows = clause.types.length + clause.otherTypes.length > 0;
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
      event: (named?.type === 'event' ? named : null) ?? subject.event ?? object.event ?? speaking.event,
      where: named?.type === 'place' ? named : (place ?? speaking.where),
      accordingTo: [...speaking.accordingTo, ...within, ...subject.speakers, ...object.speakers],
      kinds: [...new Set([...clause.kinds, ...this.#kinds(clause.predicate), ...(inNotes ? ['note'] : [])])],
      parts: inNotes ? [] : speaking.parts,
      modality,
      change: this.#cut.chunks.flatMap(changeIn),
      types: clause.types,
      among: clause.among,
      otherTypes: clause.otherTypes,
      openEnded: QUESTION_WORD.test(this.#cut.pattern),
      typed: narrows && clause.asked !== 'neither' ? clause.asked : null,
      /* Whether X did not back Y is asked as whether it did; that it abandoned Y is a denial of itself. */
      negated: (asked ?? clause.asked) === 'neither' || asked === 'whether' ? clause.denies : clause.negated,
    };
  }

  /**
   * One in whose text something is said to be: "cited in the World Socialist Web Site". Throws NameProblem for
   * those who write nothing.
   */
  #author(entity: Entity): Entity {
    if (SPEAKERS.has(entity.type)) return entity;
    throw new NameProblem(`"${entity.name}" is no place, event or text in which something could be.`);
  }

  /** An end of a relation. An event where none can stand is what ties the claims together; a citing author is a limit. */
  #end(chunk: Chunk | null, types: Predicate['subjects'], predicate: Predicate): End {
    if (chunk === null) return NO_END;
    const names = chunk.meanings.flatMap((meaning) => (meaning.type === 'name' ? [meaning.entity] : []));
    const fits = names.some(({ type }) => types.includes(type));
    if (!fits && predicate.id === 'cited-by') {
      if (!names.some(({ type }) => SPEAKERS.has(type)))
        throw new NameProblem(`"${chunk.text}" is no text, author or publisher that could cite anything.`);
      return { ...NO_END, speakers: this.#allNamed(chunk) };
    }
    const event = names.find(({ type }) => type === 'event');
    if (!fits && event && HAPPEN.has(predicate.id) && this.#mayBe(event, predicate))
      return { ...NO_END, event: this.#one(chunk, ['event']).entity };
    return { ...NO_END, named: resolveName(chunk, types, this.#grammar.standsFor) };
  }

  /** "Troops to Syria", "weapons to Aleppo": a place to which something of a form is sent is where the relation is. */
  #whereTo({ object, kinds }: Clause, { objects }: Predicate): Entity | undefined {
    if (object === null || kinds.length === 0 || objects.includes('place')) return undefined;
    const types = object.meanings.flatMap((meaning) =>
      meaning.type === 'name' ? [meaning.entity.type] : [],
    );
    return types.every((type) => type === 'place') ? this.#one(object, ['place']).entity : undefined;
  }

  /** Whether an event may be of a predicate: a deal is not fought, an offensive not negotiated. Its name tells. */
  #mayBe({ name }: Entity, { id }: Predicate): boolean {
    const { meanings } = this.#grammar.lexicon;
    const predicates = foldWords(name)
      .flatMap((word) => meanings.get(word) ?? [])
      .flatMap((meaning) => (meaning.type === 'noun' ? [meaning.predicate] : []))
      .filter((predicate) => HAPPEN.has(predicate));
    return predicates.length === 0 || predicates.includes(id);
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
      ...within.map((chunk) => this.#one(chunk, WITHIN).entity),
      ...places.map((chunk) => this.#one(chunk, ['place', 'event']).entity),
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

  /** What is promised, planned or called for need not have come about. */
  #modality(): Reading['modality'] {
    const { chunks } = this.#cut;
    return [
      ...(chunks.some(isPlan) ? (['planned'] as const) : []),
      ...(chunks.some(isDuty) ? (['normative'] as const) : []),
    ];
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
    return this.#one(chunk, isEvent ? ['event'] : ENTITY_TYPES).entity;
  }

  #named(chunk: Chunk, types: readonly Entity['type'][] = ENTITY_TYPES): Named {
    return resolveName(chunk, types, NO_STAND_INS);
  }

  /** The one that a name means. Throws NameProblem where several names are joined. */
  #one(chunk: Chunk, types: readonly Entity['type'][] = ENTITY_TYPES): Named {
    if (chunk.others) throw new NameProblem(`"${chunk.text}" names several; ask about one at a time.`);
    return this.#named(chunk, types);
  }

  /** Who does something: no country, if its state is called so, too. */
  #doer(): Named {
    const doer = this.#chunk('doer')!;
    const acts = doer.meanings.some((each) => each.type === 'name' && each.entity.type !== 'place');
    const types = acts ? ENTITY_TYPES.filter((type) => type !== 'place') : ENTITY_TYPES;
    return resolveName(doer, types, this.#grammar.standsFor);
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

/** Verbs of holding a position. */
/** Whether a reading is limited by what a search for connections cannot carry. */
function isLimited({
  negated,
  where,
  event,
  modality,
  change,
  kinds,
  parts,
  voices,
  unused,
}: Reading): boolean {
  const lists = [modality, change, kinds, parts, voices, unused];
  return negated || where !== null || event !== null || lists.some(({ length }) => length > 0);
}

const HELD = /^(?:h[eo]ld|have|has|had|occup(?:y|ied))$/iu;

/** Who, which, how, when, where, whose. */
const QUESTION_WORD = /[qwHWLu]/u;

/** Types of those who may say something themselves. */
const SPEAKERS: ReadonlySet<Entity['type']> = new Set(['person', 'organization', 'work']);

/** Types of those who are one, and can be asked for by name. */
const BODIES: ReadonlySet<Entity['type']> = new Set(['person', 'faction', 'organization', 'state']);

/** Predicates of which an event is the occasion: who fought in an offensive, who negotiated in talks. */
const HAPPEN: ReadonlySet<string> = new Set(['fights', 'negotiates-with', 'controls']);

/** In what something can be said or done: a place, an event, a text, a publisher's or an author's work. */
const WITHIN: readonly Entity['type'][] = ['place', 'event', 'work', 'organization', 'person'];

function changeIn({ symbol, text }: Chunk): Reading['change'] {
  const change = symbol === CHANGE_SIGN ? CHANGES.get(foldWords(text).join(' ')) : undefined;
  return change === undefined ? [] : [change];
}

function isDuty({ symbol, text }: Chunk): boolean {
  return symbol === 'm' && NORMATIVE.test(text);
}

function isPlan({ symbol, text }: Chunk): boolean {
  return (symbol === 'G' || symbol === 'm') && PLANNED.test(text);
}

/** A "be" that a small clause leaves out. */
const BEING: Chunk = { symbol: 'b', meanings: [], text: 'is' };

const NO_STAND_INS = new Map<string, Entity>();

type Speaking = Pick<Reading, 'accordingTo' | 'voices' | 'where' | 'parts' | 'event' | 'unused'>;

interface End {
  readonly named: Named | null;
  readonly event: Entity | null;
  readonly speakers: readonly Entity[];
}

const NO_END: End = { named: null, event: null, speakers: [] };
