import { ENTITY_TYPES, type EntityType } from '../claims/types.ts';
import type { Asker } from './asker.ts';
import { withoutClaims } from './besideLists.ts';
import { type Chunk } from './chunks.ts';
import type { Lexicon } from './lexicon.ts';
import { FIRST_BESIDE } from './operation.ts';
import { plainCut } from './plainCut.ts';
import { questionWords } from './questionWords.ts';
import type { Reading } from './reading.ts';
import { readingInWords } from './readingInWords.ts';
import { candidatesOf } from './resolveName.ts';
import type { FoundBeside, Result } from './result.ts';
import { runInTurn } from './runReading.ts';
import { withoutTails } from './tails.ts';
import { readStrictly, separate } from './waysToRead.ts';

/** Of the searches beside what is asked further, as many are told. */
const MOST_SIDES = 2;

/**
 * A result with the answer to what is asked after its question, too: "whom does A back, and who leads it?". As it is where nothing is, or
 * where that is no known sentence.
 */
export async function withAskedFurther(question: string, result: Result, asker: Asker): Promise<Result> {
  const { grammar } = asker;
  const two = separate(withoutTails(question), grammar);
  if (two === undefined || !two.isQuestion || !IS_QUESTION.test(two.first)) return result;
  const second = withNamesOf(two.first, two.second.replace(JOINT, ''), grammar.lexicon);
  const reading = second === undefined ? undefined : readStrictly(second, grammar);
  if (reading === undefined || 'problem' in reading || !isOfSomebody(reading)) return result;
  const further = await runInTurn([reading], asker);
  if (result.operation.query !== 'claims' || further.operation.query !== 'claims') return result;
  const { claims } = further.found;
  const answer: readonly FoundBeside[] = [
    {
      why: `Asked further, “${two.second}”, which was read as: ${readingInWords(reading, grammar.lexicon.vocabulary)}`,
      search: { filter: further.operation.filter },
      claims: claims.slice(0, FIRST_BESIDE),
      answers: true,
      qualifies: true,
    },
    ...further.beside
      .filter(({ qualifies }) => qualifies === true || claims.length === 0)
      .slice(0, MOST_SIDES)
      .map((side) => ({ ...side, why: `Asked further: ${side.why}` })),
  ];
  const asked = withoutClaims(answer, [{ why: '', search: undefined, claims: result.found.claims }]);
  if (asked.length === 0) return result;
  const unused = result.reading.unused.filter((words) => words !== two.second);
  const loose = result.reading.loose && (unused.length > 0 || result.reading.predicate === null);
  return {
    ...result,
    reading: { ...result.reading, loose, unused },
    beside: [...asked, ...withoutClaims(result.beside, asked)],
  };
}

/** A question, not what stands before one: "according to A, who …". */
const IS_QUESTION =
  /^(?:(?:in|at|on|to|from|by|with|for|of|against) )?(?:whom?|whose|which|what|when|where|how|why|did|does|do|was|were|is|are|has|have|had|can|could)\b/iu;

const JOINT = /^(?:(?:and|or|but|so)\s+)+/iu;

/** A relation of somebody; else everything would be told that anybody says. */
function isOfSomebody({ predicate, subject, object, about, event }: Reading): boolean {
  return (predicate !== null || about.length > 0) && [subject, object, about[0], event].some(Boolean);
}

/** Who is asked for may be meant by a pronoun after it. */
const ASKS_WHO = /^(?:whom?|which|what)\b(?! (?:does|did|do|is|was|were|has|have)\b)/iu;
const ASKS_WHICH = /^(?:which|what) (?!does|did|do|is|was|were|has|have)/iu;

interface Pronoun {
  readonly pronoun: RegExp;
  /** Of which types those are whom it may mean. */
  readonly types: readonly EntityType[];
  /** Questions that ask for somebody whom it may mean. */
  readonly unless: RegExp;
}

const PRONOUNS: readonly Pronoun[] = [
  { pronoun: /\b(?:he|she|him)\b/giu, types: ['person'], unless: ASKS_WHO },
  {
    pronoun: /\bit\b/giu,
    types: ENTITY_TYPES.filter((type) => type !== 'person' && type !== 'place' && type !== 'event'),
    unless: ASKS_WHICH,
  },
  { pronoun: /\b(?:they|them)\b/giu, types: ['faction', 'bloc', 'organization'], unless: ASKS_WHO },
];

/**
 * The second of two questions, with the only one of the first whom its pronoun can mean in its place; undefined where it could mean
 * several, or whoever is asked for.
 */
function withNamesOf(first: string, second: string, lexicon: Lexicon): string | undefined {
  const [used, another] = PRONOUNS.filter(({ pronoun }) => second.search(pronoun) >= 0);
  if (used === undefined) return second;
  const { pronoun, types, unless } = used;
  if (another !== undefined || unless.test(first)) return undefined;
  const { chunks } = plainCut(questionWords(first, lexicon), lexicon);
  const names = chunks.filter((chunk) => chunk.symbol === 'n' && isOfType(chunk, types));
  return names.length === 1 ? second.replace(pronoun, () => names[0]!.text) : undefined;
}

function isOfType(chunk: Chunk, types: readonly EntityType[]): boolean {
  return candidatesOf(chunk).some(({ type }) => types.includes(type));
}
