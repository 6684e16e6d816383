import { decides, isOwnWord } from '../claims/counts.ts';
import { stillTime } from '../claims/deadline.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { CERTAINTIES } from '../claims/types.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { possiblyOverlap } from '../time/overlap.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { type ClaimFilter, compileFilter } from './claimFilter.ts';
import { predicateNumber, sourceById } from './lookUp.ts';
import { marksOfRelations } from './marksOfRelations.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { citedByEach } from './sources.ts';

type Maybe<T> = T | null | undefined;

/** In which sources, on which predicates, and which of the claims made more surely: those that meet the filter. Null is no filter, an empty list matches nothing. */
export interface HardeningsArguments extends PageArguments {
  readonly sources?: Maybe<readonly string[]>;
  readonly predicates?: Maybe<readonly string[]>;
  readonly filter?: Maybe<ClaimFilter>;
}

/** A claim that a source makes in its own word with more certainty than what it rests on. */
export interface HardeningAnswer {
  readonly id: string;
  readonly own: ClaimAnswer;
  /** The less certain claim: attributed in the same source, or made in a work that it cites. */
  readonly restsOn: ClaimAnswer;
}

interface Pair {
  readonly own: ClaimView;
  readonly restsOn: ClaimView;
}

/**
 * Claims in a source's own word that are more certain than an attributed claim of the same relation and polarity in the
 * same source, or than any claim of it in a source that it cites, where both may speak of the same time. By relation.
 */
export function hardenings(graph: KnowledgeGraph, args: HardeningsArguments): Page<HardeningAnswer> {
  for (const id of args.sources ?? []) sourceById(graph, id);
  const predicates = args.predicates && new Set(args.predicates.map((id) => predicateNumber(graph, id)));
  const matchOf = args.filter && compileFilter(graph, args.filter);
  const pairs: Pair[] = [];
  hardenedRelations(graph).forEach((isHardened, relation) => {
    if (isHardened === 0 || (predicates && !predicates.has(graph.columns.predicates[relation]!))) return;
    for (const pair of pairsOn(graph, relation)) {
      if (args.sources != null && !args.sources.includes(pair.own.source)) continue;
      if (!matchOf || matchOf(pair.own) !== 'no') pairs.push(pair);
    }
  });
  return pageOf(
    pairs,
    args,
    (pair) => `${pair.own.id}~${pair.restsOn.id}`,
    (pair) => ({
      id: `${pair.own.id}~${pair.restsOn.id}`,
      own: claimAnswer(graph, pair.own),
      restsOn: claimAnswer(graph, pair.restsOn),
    }),
  );
}

/** 1 for each relation on which some claim is harder than what it rests on. */
const hardenedRelations = marksOfRelations((graph, relation) =>
  pairsOn(graph, relation).length > 0 ? 1 : 0,
);

function pairsOn(graph: KnowledgeGraph, relation: number): readonly Pair[] {
  const claims = claimsOfRelation(graph.index, relation).filter(decides);
  const bySource = groupBy(claims, ({ source }) => source);
  const cites = citedByEach(graph);
  return claims.filter(isOwnWord).flatMap((own) => {
    stillTime();
    const attributed = bySource.get(own.source)!.filter((other) => !isOwnWord(other));
    const cited = cites.get(own.source);
    const others = cited
      ? [...bySource].flatMap(([source, of]) =>
          source === own.source ? attributed : cited.has(source) ? of : [],
        )
      : attributed;
    return others.filter((other) => isHardened(own, other)).map((other) => ({ own, restsOn: other }));
  });
}

function isHardened(own: ClaimView, other: ClaimView): boolean {
  const surer = CERTAINTIES.indexOf(own.certainty) < CERTAINTIES.indexOf(other.certainty);
  const sameThing = own.polarity === other.polarity && own.change === other.change && shareKind(own, other);
  return surer && sameThing && other.stance !== 'disputes' && possiblyOverlap(own.time, other.time);
}

/** Whether two claims may speak of the same form: they share a kind, or one of them names none. */
function shareKind(a: ClaimView, b: ClaimView): boolean {
  const named = ({ kinds }: ClaimView): readonly string[] => kinds.filter((kind) => kind !== 'unknown');
  return named(a).length === 0 || named(b).length === 0 || named(a).some((kind) => b.kinds.includes(kind));
}
