import { stillTime } from '../claims/deadline.ts';
import type { Source } from '../claims/types.ts';
import { VERDICTS, type VerdictWord } from '../claims/verdict.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { BadInputError } from './errors.ts';
import { predicateNumber, sourceNumber } from './lookUp.ts';
import { checkedFirst } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';

type Maybe<T> = T | null | undefined;

/** Which sources, on which predicates. Null is no filter, an empty list matches nothing. */
export interface AgreementArguments {
  readonly sources?: Maybe<readonly string[]>;
  readonly predicates?: Maybe<readonly string[]>;
}

/** How far two sources agree on the relations of which both speak. */
export interface AgreementAnswer {
  readonly a: Source;
  readonly b: Source;
  readonly both: number;
  readonly agree: number;
  readonly disagree: number;
  examples(args?: ExamplesArguments): readonly RelationAnswer[];
}

/** Which relations of both are shown. Throws BadInputError for a `first` that is no page size. */
export interface ExamplesArguments {
  /** Those on which they agree, or those on which they do not; null for both. */
  readonly agreeing?: Maybe<boolean>;
  readonly first?: Maybe<number>;
}

const EXAMPLES = 10;
/** So many sources make 4,950 pairs. */
const MOST_SOURCES = 100;

/** +1 where a verdict affirms, -1 where it denies; the others take no side. */
const SIDES: Readonly<Partial<Record<VerdictWord, 1 | -1>>> = {
  asserts: 1,
  reports: 1,
  denies: -1,
  'reports-denial': -1,
};
const SIDE_OF_WORD = Int8Array.from(VERDICTS, (word) => SIDES[word] ?? 0);

/** Every pair of the sources, in the order of sources. Throws BadInputError for more than 100 sources. */
export function agreement(graph: KnowledgeGraph, args: AgreementArguments): readonly AgreementAnswer[] {
  const chosen =
    args.sources == null
      ? [...graph.index.names.sources.keys()]
      : [...new Set(args.sources.map((id) => sourceNumber(graph, id)))].sort((a, b) => a - b);
  if (chosen.length > MOST_SOURCES) {
    throw new BadInputError(
      'sources',
      `Argument "sources" stands for ${chosen.length} sources; at most ${MOST_SOURCES} are compared with each other. Name those you want.`,
    );
  }
  const predicates = args.predicates && new Set(args.predicates.map((id) => predicateNumber(graph, id)));
  return chosen.flatMap((a, place) =>
    chosen.slice(place + 1).map((b) => new Comparison(graph, { a, b, predicates })),
  );
}

/** Two sources by number. */
interface Compared {
  readonly a: number;
  readonly b: number;
  readonly predicates: Maybe<ReadonlySet<number>>;
}

class Comparison implements AgreementAnswer {
  readonly #graph: KnowledgeGraph;
  readonly #compared: Compared;
  readonly both: number;
  readonly agree: number;
  readonly disagree: number;

  constructor(graph: KnowledgeGraph, compared: Compared) {
    this.#graph = graph;
    this.#compared = compared;
    let [both, agree, disagree] = [0, 0, 0];
    forShared(graph, compared, (_, product) => {
      both += 1;
      agree += product === 1 ? 1 : 0;
      disagree += product === -1 ? 1 : 0;
    });
    [this.both, this.agree, this.disagree] = [both, agree, disagree];
  }

  get a(): Source {
    return this.#graph.index.names.sources[this.#compared.a]!;
  }
  get b(): Source {
    return this.#graph.index.names.sources[this.#compared.b]!;
  }
  examples({ agreeing, first }: ExamplesArguments = {}): readonly RelationAnswer[] {
    const most = checkedFirst(first ?? EXAMPLES);
    const [agree, disagree]: [number[], number[]] = [[], []];
    forShared(this.#graph, this.#compared, (relation, product) => {
      if (product === 1) agree.push(relation);
      if (product === -1) disagree.push(relation);
    });
    return [...(agreeing === true ? [] : disagree), ...(agreeing === false ? [] : agree)]
      .slice(0, most)
      .map((relation) => relationAnswer(this.#graph, relation, { comments: false }));
  }
}

/** A list that is so much longer than the other is looked into by halving, not walked. */
const MUCH_LONGER = 16;

/** Visits the relations of which both sources speak, in the order of ids, with 1 where they agree and -1 where they do not. */
function forShared(
  { index: { links, relations } }: KnowledgeGraph,
  { a, b, predicates }: Compared,
  visit: (relation: number, product: number) => void,
): void {
  stillTime();
  const { from, items } = links.spoken;
  const lengthOf = (source: number): number => from[source + 1]! - from[source]!;
  const [short, long] = lengthOf(a) <= lengthOf(b) ? [a, b] : [b, a];
  const halve = lengthOf(long) > MUCH_LONGER * lengthOf(short);
  const [shortEnd, longEnd] = [from[short + 1]!, from[long + 1]!];
  let other = from[long]!;
  for (let one = from[short]!; one < shortEnd && other < longEnd; one += 1) {
    const wanted = items[one]!;
    if (halve) other = firstFrom(items, wanted, { low: other, high: longEnd });
    else while (other < longEnd && items[other]! < wanted) other += 1;
    if (other === longEnd || items[other] !== wanted) continue;
    const relation = relations.byId[wanted]!;
    if (predicates && !predicates.has(relations.predicates[relation]!)) continue;
    visit(relation, SIDE_OF_WORD[links.spokenWords[one]!]! * SIDE_OF_WORD[links.spokenWords[other]!]!);
  }
}

/** The first place from `low` on whose item is not less than the one wanted. */
function firstFrom(items: Int32Array, wanted: number, bounds: { low: number; high: number }): number {
  let { low, high } = bounds;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
