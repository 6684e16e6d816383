import type { Source } from '../claims/types.ts';
import type { VerdictWord } from '../claims/verdict.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { predicateById, sourceById } from './lookUp.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

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
  readonly examples: readonly RelationAnswer[];
}

const MOST_EXAMPLES = 10;

/** +1 where a verdict affirms, -1 where it denies; the others take no side. */
const SIDES: Readonly<Partial<Record<VerdictWord, 1 | -1>>> = {
  asserts: 1,
  reports: 1,
  denies: -1,
  'reports-denial': -1,
};

/** Every pair of the sources, in the order of sources. */
export function agreement(graph: KnowledgeGraph, args: AgreementArguments): readonly AgreementAnswer[] {
  for (const id of args.sources ?? []) sourceById(graph, id);
  for (const id of args.predicates ?? []) predicateById(graph, id);
  const chosen = graph.index.sources.filter(({ id }) => args.sources == null || args.sources.includes(id));
  const verdicts = verdictsBySource(graph, args.predicates);
  return chosen.flatMap((a, place) => chosen.slice(place + 1).map((b) => compare(graph, verdicts, a, b)));
}

/** Verdicts per source and relation; silence is left out. */
type Verdicts = ReadonlyMap<string, ReadonlyMap<number, VerdictWord>>;

function verdictsBySource(graph: KnowledgeGraph, predicates: Maybe<readonly string[]>): Verdicts {
  const verdicts = new Map(graph.index.sources.map(({ id }) => [id, new Map<number, VerdictWord>()]));
  for (const relation of graph.index.subjects.keys()) {
    const { predicate } = tripleOfRelation(graph, relation);
    if (predicates != null && !predicates.includes(predicate)) continue;
    for (const { source, verdict } of graph.factsOf(relation).sources) {
      if (verdict !== 'silent') verdicts.get(source)?.set(relation, verdict);
    }
  }
  return verdicts;
}

function compare(graph: KnowledgeGraph, verdicts: Verdicts, a: Source, b: Source): AgreementAnswer {
  const ofB = verdicts.get(b.id)!;
  const both = [...verdicts.get(a.id)!].flatMap(([relation, one]) => {
    const other = ofB.get(relation);
    return other === undefined ? [] : [{ relation, product: (SIDES[one] ?? 0) * (SIDES[other] ?? 0) }];
  });
  const agree = both.filter(({ product }) => product === 1);
  const disagree = both.filter(({ product }) => product === -1);
  return {
    a,
    b,
    both: both.length,
    agree: agree.length,
    disagree: disagree.length,
    examples: [...disagree, ...agree]
      .slice(0, MOST_EXAMPLES)
      .map(({ relation }) => relationAnswer(graph, tripleOfRelation(graph, relation), { comments: false })),
  };
}
