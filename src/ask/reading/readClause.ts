import type { Entity, EntityType } from '../../claims/types.ts';
import type { Chunk, Cut } from '../words/chunks.ts';
import type { Meaning, VerbForm } from '../words/lexicon.ts';
import { CLAUSE_PATTERNS, type ClauseAsked } from './clausePatterns.ts';

/** A relation as a clause states it or asks for it; names are not yet resolved. */
export interface Clause {
  readonly asked: ClauseAsked;
  readonly predicate: string;
  readonly kinds: readonly string[];
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
  readonly types: readonly EntityType[];
  /** Those who have the noun that gives the types in their names. */
  readonly among: readonly Entity[];
  /** Of the other end, where it is asked for too: "which states backed which factions". */
  readonly otherTypes: readonly EntityType[];
  readonly negated: boolean;
  /** The verb says by itself that the relation does not hold. */
  readonly denies: boolean;
}

type Verb = Extract<Meaning, { readonly type: 'verb' }>;
type Noun = Extract<Meaning, { readonly type: 'noun' }>;

/** Forms of "be" that make a passive of a participle. */
const BE = /[b]/u;

/** "Which articles …" at the beginning, where somebody could be asked for. */
const SOURCES_ASKED = /^[bdhm!%l]*w?o?s/u;

/** Every relation that a cut can be read as, in the order of the patterns. */
export function* clausesOf({ chunks, pattern: order }: Cut): Iterable<Clause> {
  for (const { pattern, asked, passive } of CLAUSE_PATTERNS) {
    const match = pattern.exec(order);
    const groups = match?.indices?.groups;
    if (!match || !groups) continue;
    const chunk = (name: string): Chunk | null => {
      const place = groups[name];
      return place ? chunks[place[0]]! : null;
    };
    const more = (name: string): readonly Chunk[] => (groups[name] ? chunks.slice(...groups[name]) : []);
    const types = typesOf(chunk('of'));
    const otherTypes = typesOf(chunk('whom'));
    const isNot = /!/u.test(order) !== /R/u.test(order);
    const verb = chunk('v');
    const heads = verb?.meanings ?? (chunk('t') ?? chunk('r') ?? chunk('O'))?.meanings ?? [];
    const before = verb ? order.slice(0, groups['v']![0]) : '';
    for (const head of heads) {
      const voice = {
        stranded: /^[zfgeoi]/u.test(order),
        joined: groups['s'] !== undefined && order.slice(groups['s'][1]).startsWith('&'),
        hasBe: BE.test(before),
        passive,
        before: groups['o'] !== undefined && /^[qw]/u.test(before),
      };
      if (head.type === 'verb' && !isVoice(head, voice)) continue;
      if (head.type !== 'verb' && head.type !== 'noun') continue;
      /* Sources are asked for as such only by what they cite. */
      if (SOURCES_ASKED.test(order) && head.predicate !== 'cited-by') continue;
      /* What is done on or against somebody is no support. */
      if (groups['joint'] && order[groups['joint'][0]] === 'g' && head.predicate === 'backs') continue;
      /* "The group" asks for nobody; "groups" may. */
      if (verb && groups['of'] && groups['of'][0] > groups['v']![0] && !/s$/iu.test(chunk('of')!.text))
        continue;
      if (groups['same'] && !isTalkOf(chunk('same')!, head.predicate)) continue;
      if (groups['got'] && (head.predicate !== 'backs' || /^ha/iu.test(chunk('got')!.text))) continue;
      if (groups['hindered'] && !head.kinds.includes('obstruction')) continue;
      const others = more('v')
        .filter(({ symbol }) => symbol === 'v')
        .slice(1);
      const joined = joinedKinds(head, others);
      if (joined === undefined) continue;
      /* "Money" comes from somebody, but does not come out of him as a group does. */
      if (groups['by'] && !ACTS.has(head.predicate)) continue;
      const passing = [...more('t'), ...more('by'), ...(joined.length === 0 ? more('same') : [])];
      const kinds = [...joined, ...kindsIn(passing, head.predicate)];
      const named = { asked, subject: chunk('s'), object: chunk('o') };
      yield {
        types,
        among: amongOf(chunk('of')),
        otherTypes,
        negated: isNot !== isDenying(head),
        denies: isDenying(head),
        predicate: head.predicate,
        kinds: [...new Set(kinds)],
        ...(isTurned(head) ? turned(named) : named),
      };
    }
  }
}

/** Whether a noun names what is negotiated: a ceasefire is broken by those who negotiate it, a siege not fought by besiegers. */
function isTalkOf({ meanings }: Chunk, predicate: string): boolean {
  return (
    predicate === 'negotiates-with' &&
    meanings.some((each) => each.type === 'noun' && each.predicate === predicate)
  );
}

/** The types that a noun narrows who is asked for to. */
export function typesOf(noun: Chunk | null | undefined): readonly EntityType[] {
  const meaning = noun?.meanings[0];
  return meaning?.type === 'kind-of' ? meaning.types : [];
}

/** Whom a noun means, if it tells. */
export function amongOf(noun: Chunk | null | undefined): readonly Entity[] {
  const meaning = noun?.meanings[0];
  return meaning?.type === 'kind-of' ? meaning.among : [];
}

/** What somebody does, and may do with troops or weapons of his. */
const ACTS: ReadonlySet<string> = new Set(['backs', 'fights', 'opposes', 'controls', 'negotiates-with']);

/**
 * The kinds of verbs that are joined ("denounced or threatened"); none where one of them has none. Undefined
 * where they do not go together.
 */
function joinedKinds(head: Verb | Noun, others: readonly Chunk[]): readonly string[] | undefined {
  const all: (readonly string[])[] = [head.kinds];
  for (const { meanings } of others) {
    const like = meanings.find(
      (each) =>
        each.type === 'verb' &&
        each.predicate === head.predicate &&
        each.inverse === isTurned(head) &&
        each.negated === isDenying(head),
    );
    if (like?.type !== 'verb') return undefined;
    all.push(like.kinds);
  }
  return all.some((kinds) => kinds.length === 0) ? [] : all.flat();
}

/** The kinds that nouns for what passes in a relation name, as far as they are kinds of its predicate. */
function kindsIn(nouns: readonly Chunk[], predicate: string): readonly string[] {
  return nouns.flatMap(({ meanings }) =>
    meanings.flatMap((each) => (each.type === 'noun' && each.predicate === predicate ? each.kinds : [])),
  );
}

/** How a verb stands in a pattern. */
interface Voice {
  /** The question begins with the preposition of its verb. */
  readonly stranded: boolean;
  /** Both ends stand together before or after it: "did X and Y cooperate". */
  readonly joined: boolean;
  readonly hasBe: boolean;
  readonly passive: boolean | undefined;
  /** It stands between who is asked for and its object, so that "who's backed X" is "who has backed X". */
  readonly before: boolean;
}

/** Whether a verb form fits the pattern: a passive needs "be" and a participle, an active anything else. */
function isVoice({ forms }: Verb, { stranded, joined, hasBe, passive, before }: Voice): boolean {
  const has = (...some: readonly VerbForm[]): boolean => some.some((form) => forms.includes(form));
  if ((stranded && has('stranded')) || (joined && has('reciprocal'))) return true;
  if (passive === undefined) return !has('stranded');
  if (passive) return hasBe && has('participle');
  if (hasBe) return has('gerund', 'complement') || (before && has('participle'));
  return has('finite', 'gerund', 'participle');
}

function isDenying(head: Verb | Noun): boolean {
  return head.type === 'verb' && head.negated;
}

function isTurned(head: Verb | Noun): boolean {
  return head.type === 'verb' && head.inverse;
}

interface Ends {
  readonly asked: ClauseAsked;
  readonly subject: Chunk | null;
  readonly object: Chunk | null;
}

function turned({ asked, subject, object }: Ends): Ends {
  const other = { subject: 'object', object: 'subject', neither: 'neither' } as const;
  return { asked: other[asked], subject: object, object: subject };
}
