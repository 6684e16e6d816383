import { type Chunk, type Cut, chunksInText } from '../words/chunks.ts';
import type { EntityType } from '../../claims/types.ts';
import type { Reading } from './reading.ts';

/** Chunks that limit the answer, wherever in a question they stand. */
export interface Limits {
  /** Sources, authors, publishers or voices. */
  readonly by: readonly Chunk[];
  /** Nouns for kinds, after "with". */
  readonly kinds: readonly Chunk[];
  /** Places, after "over". */
  readonly places: readonly Chunk[];
  /** Places, events, sources or speakers, after "in". */
  readonly within: readonly Chunk[];
  readonly parts: Reading['parts'];
  /** Words that narrow what was meant but limit nothing, as they were typed. */
  readonly unused: readonly string[];
}

const NO_LIMITS: Limits = { by: [], kinds: [], places: [], within: [], parts: [], unused: [] };

/** How a limit stands in a question. */
interface LimitForm {
  readonly pattern: RegExp;
  readonly of: (groups: Groups) => Partial<Limits>;
  /** Whether the chunks of the match, and the whole cut, let it be one. */
  readonly fits?: (matched: readonly Chunk[], cut: Cut, from: number) => boolean;
}

/** Limits that are kept; each is tried with the rest of the question and without. */
const LIMITS: readonly LimitForm[] = [
  /* according to Heller's report · as quoted in Heller · in Heller's report */
  { pattern: /(?:Af|I)s*o?(?<by>n)'?s*/du, of: ({ by }) => ({ by }) },
  { pattern: /i(?<by>n)'?s+(?<unused>[foi]n)?/du, of: (groups) => ({ by: groups.by, ...unused(groups) }) },
  { pattern: /(?:Af|i)w?o?s+(?![so])/du, of: () => ({}) },
  /* …, and who says so? · …, according to whom? */
  { pattern: /&?(?:qS|Afq)$/du, of: () => ({}) },
  /* according to the readers' comments under Heller's report · in the comments */
  { pattern: /(?:Af|[igI])?c(?:[goi]+(?<by>n)'?s*)?/du, of: ({ by }) => ({ by, parts: ['comment'] }) },
  { pattern: /(?:Af|i)?(?<by>n)'c/du, of: ({ by }) => ({ by, parts: ['comment'] }) },
  { pattern: /(?:i(?:n')?|n')j/du, of: () => ({ parts: ['note'] }) },
  /* with weapons or money */
  { pattern: /z(?<kinds>t(?:[&|]?t)*)$/du, of: ({ kinds }) => ({ kinds }) },
  { pattern: /z(?<kinds>t(?:[&|]?t)*)/du, of: ({ kinds }) => ({ kinds }) },
  /* in Aleppo · over Aleppo */
  { pattern: /i(?<within>n)$/du, of: ({ within }) => ({ within }) },
  { pattern: /^[ig](?<within>n)(?=.)/du, of: ({ within }) => ({ within }) },
  /* who in Washington backed X */
  {
    pattern: /(?<=^[qQ])i(?<within>n)(?=[bdhm]*v)/du,
    of: ({ within }) => ({ within }),
    fits: ([, name]) => isPlace(name!),
  },
  { pattern: /a(?<places>n)$/du, of: ({ places }) => ({ places }) },
  /* the Zinki movement */
  {
    pattern: /(?<=n)Q/du,
    of: () => ({}),
    fits: ([noun], { chunks }, from) => isOfType(chunks[from - 1], noun!),
  },
];

/** What narrows a question but limits nothing: left out, and said to be, where it can be read no other way. */
const NARROWING: readonly LimitForm[] = [
  /* the militias fighting in Syria · the groups based in Aleppo · the rebels who were fighting in Aleppo */
  { pattern: /(?<=n)(?<unused>v[ig]n)/du, of: unused, fits: ([verb]) => isGerund(verb!) },
  { pattern: /(?<=n)(?<unused>[Tq][bhm]*v[ig]n)/du, of: unused },
  {
    pattern: /(?<=n)(?<unused>Yin)/du,
    of: unused,
    fits: (chunks, cut) => STAYING.test(chunks[0]!.text) && isAffirmed(chunks, cut),
  },
  /* in the Syrian war · during the siege */
  {
    pattern: /(?<unused>in?t)$/du,
    of: unused,
    fits: (chunks) => /^(?:war|fighting|siege)$/iu.test(chunks.at(-1)!.text),
  },
  /* in the last days of the siege · in the final weeks of east Aleppo */
  {
    pattern: /(?<unused>Y[oi][nt])$/du,
    of: unused,
    fits: (chunks, cut) => TIMES.test(chunks[0]!.text) && isAffirmed(chunks, cut),
  },
  /* US planes · Syrian soldiers: what somebody acts with is his act */
  {
    pattern: /(?<=n'?)(?<unused>t)(?=[bdhm!%]*v|[yifa]|$)/du,
    of: unused,
    fits: ([noun]) => FORCES.test(noun!.text),
  },
  /* for his report on Aleppo · in its article on the ISO */
  { pattern: /(?<unused>fs(?:[gao]n)?)$/du, of: unused },
  { pattern: /(?<unused>is[gao]n)$/du, of: unused },
  /* to attend the Geneva talks */
  {
    pattern: /(?<=n)(?<unused>f[Ev][nt]?)$/du,
    of: unused,
    fits: (chunks, cut) =>
      isAffirmed(chunks, cut) && !isOfLeaving(cut) && (chunks.length < 3 || isEventOrTalks(chunks[2]!)),
  },
  /* fighting for Assad, of who is asked about */
  {
    pattern: /(?<=n)(?<unused>vn)$/du,
    of: unused,
    fits: (chunks, cut) => isGerund(chunks[0]!) && isAffirmed(chunks, cut),
  },
  /* about the rebels, of what was given */
  {
    pattern: /(?<=t)(?<unused>an)/du,
    of: unused,
    fits: (chunks, cut) => isAffirmed(chunks, cut) && !/[XS=]/u.test(cut.pattern),
  },
  /* from the rebels, after what was taken */
  { pattern: /(?<=n)(?<unused>en)$/du, of: unused, fits: isAffirmed },
  /* Zinki's Omar Salkhou */
  { pattern: /(?<unused>n')(?=n)/du, of: unused, fits: (_, { chunks }, from) => isPerson(chunks[from + 2]!) },
  /* Omar Salkhou of Zinki */
  {
    pattern: /(?<=n)(?<unused>on)/du,
    of: unused,
    fits: ([, body], { chunks }, from) =>
      isPerson(chunks[from - 1]!) && isBody(body!) && chunks[from - 2]?.symbol !== 'y',
  },
  /* in response to the criticism of his faction */
  {
    pattern: /(?<unused>Yf[tonQ']+)$/du,
    of: unused,
    fits: ([reply]) => /^in (?:response|reply|answer)$/iu.test(reply!.text),
  },
  /* only · secretly: not beside a negation, which would mean something else without it */
  { pattern: /(?<unused>Y)/du, of: unused, fits: isAffirmed },
];

const STAYING = /^(?:based|operating|active|living|stationed|armed)$/iu;
const TIMES = /\b(?:days|weeks|months|years|hours|end|beginning|middle|height)$/iu;

const FORCES =
  /^(?:troops?|soldiers?|forces|special forces|commandos|ground troops|(?:war)?planes?|aircraft|jets?|bombers?|helicopters?|air ?strikes?|artillery|militias|fighters|air force)$/iu;

function unused({ unused: chunks }: Groups): Partial<Limits> {
  return { unused: chunks.length === 0 ? [] : [chunksInText(chunks)] };
}

function isAffirmed(_: readonly Chunk[], { pattern }: Cut): boolean {
  return !/[!RD]/u.test(pattern);
}

function isGerund({ meanings }: Chunk): boolean {
  return meanings.some((each) => each.type === 'verb' && each.forms.includes('gerund'));
}

/** Where somebody left for something, it is what is asked about: "who left Aleppo to fight in another place". */
function isOfLeaving({ chunks }: Cut): boolean {
  return chunks.some(({ text }) => /^(?:leav|left|quit)/iu.test(text));
}

function isPerson({ meanings }: Chunk): boolean {
  return meanings.every((each) => each.type === 'name' && each.entity.type === 'person');
}

/** Types of those whom a person may be of. */
const BODIES: ReadonlySet<EntityType> = new Set(['faction', 'organization', 'bloc']);

function isBody({ meanings }: Chunk): boolean {
  return meanings.every((each) => each.type === 'name' && BODIES.has(each.entity.type));
}

function isEventOrTalks({ meanings }: Chunk): boolean {
  return meanings.some((each) =>
    each.type === 'name'
      ? each.entity.type === 'event'
      : each.type === 'noun' && each.predicate === 'negotiates-with',
  );
}

function isPlace({ meanings }: Chunk): boolean {
  return meanings.every((each) => each.type === 'name' && each.entity.type === 'place');
}

function isOfType(name: Chunk | undefined, noun: Chunk): boolean {
  const types = noun.meanings.flatMap((each) => (each.type === 'kind-of' ? each.types : []));
  return name?.meanings.some((each) => each.type === 'name' && types.includes(each.entity.type)) ?? false;
}

type Groups = Readonly<Record<'by' | 'kinds' | 'places' | 'within' | 'unused', readonly Chunk[]>>;

const MOST_LIMITS = 3;

/** The question as it stands, and with one to three limits taken out of it; with what narrows it only if asked to. */
export function* withoutLimits(
  cut: Cut,
  narrowing: boolean,
  limits: Limits = NO_LIMITS,
  depth = 0,
): Iterable<{ readonly cut: Cut; readonly limits: Limits }> {
  yield { cut, limits };
  if (depth === MOST_LIMITS) return;
  for (const { pattern, of, fits } of narrowing ? [...NARROWING, ...LIMITS] : LIMITS) {
    const match = pattern.exec(cut.pattern);
    if (!match?.indices) continue;
    const [from, to] = match.indices[0]!;
    if (fits && !fits(cut.chunks.slice(from, to), cut, from)) continue;
    const group = (name: keyof Groups): readonly Chunk[] => {
      const place = match.indices?.groups?.[name];
      if (!place) return [];
      const chunks = cut.chunks.slice(...place);
      return name === 'unused' ? chunks : chunks.filter(({ symbol }) => 'nt'.includes(symbol));
    };
    const found = of({
      by: group('by'),
      kinds: group('kinds'),
      places: group('places'),
      within: group('within'),
      unused: group('unused'),
    });
    const rest = {
      chunks: cut.chunks.toSpliced(from, to - from),
      pattern: cut.pattern.slice(0, from) + cut.pattern.slice(to),
    };
    if (rest.pattern === '') continue;
    yield* withoutLimits(rest, narrowing, merged(limits, found), depth + 1);
  }
}

function merged(a: Limits, b: Partial<Limits>): Limits {
  return {
    by: [...a.by, ...(b.by ?? [])],
    kinds: [...a.kinds, ...(b.kinds ?? [])],
    places: [...a.places, ...(b.places ?? [])],
    within: [...a.within, ...(b.within ?? [])],
    parts: [...a.parts, ...(b.parts ?? [])],
    unused: [...a.unused, ...(b.unused ?? [])],
  };
}
