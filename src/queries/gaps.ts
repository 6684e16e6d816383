import { decides, isOfSource } from '../claims/counts.ts';
import { claimsOfRelation } from '../graph/claimIndex.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { predicateById } from './lookUp.ts';
import { type Page, type PageArguments, pageOf } from './page.ts';
import { type RelationAnswer, relationAnswer } from './relationAnswer.ts';
import { citedByEach } from './sources.ts';
import { idOfRelation } from './idOfRelation.ts';
import { tripleOfRelation } from './tripleOfRelation.ts';

type Maybe<T> = T | null | undefined;

/** What is wanting in what is known of a relation. */
export const GAPS = ['single-origin', 'undated', 'unknown-kind', 'unanswered'] as const;
export type Gap = (typeof GAPS)[number];

/** Which gaps, on which predicates. Null is no filter, an empty list matches nothing. */
export interface GapsArguments extends PageArguments {
  readonly gaps?: Maybe<readonly Gap[]>;
  readonly predicates?: Maybe<readonly string[]>;
}

/** A relation of which something is wanting. */
export interface GapAnswer {
  readonly relation: RelationAnswer;
  readonly gaps: readonly Gap[];
}

/** Predicates of which nobody expects a date. */
const TIMELESS: ReadonlySet<string> = new Set(['located-in', 'cited-by']);

/** A reading list: relations that somebody affirms and of which something is wanting; most gaps first, then by id. */
export function gaps(graph: KnowledgeGraph, args: GapsArguments): Page<GapAnswer> {
  for (const id of args.predicates ?? []) predicateById(graph, id);
  const quotes = citedByEach(graph);
  const found = [...graph.index.relations.subjects.keys()]
    .filter(
      (relation) =>
        args.predicates == null || args.predicates.includes(tripleOfRelation(graph, relation).predicate),
    )
    .map((relation) => ({ relation, gaps: gapsOf(graph, relation, quotes) }))
    .map(({ relation, gaps: all }) => ({
      relation,
      gaps: all.filter((gap) => args.gaps == null || args.gaps.includes(gap)),
    }))
    .filter((each) => each.gaps.length > 0)
    .sort((a, b) => b.gaps.length - a.gaps.length || a.relation - b.relation);
  return pageOf(
    found,
    args,
    ({ relation }) => idOfRelation(graph, relation),
    (each) => ({
      relation: relationAnswer(graph, each.relation, { comments: false }),
      gaps: each.gaps,
    }),
  );
}

function gapsOf(
  graph: KnowledgeGraph,
  relation: number,
  quotes: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Gap[] {
  const claims = claimsOfRelation(graph.index, relation);
  const affirming = claims.filter((claim) => decides(claim) && claim.polarity === 'affirmed');
  if (affirming.length === 0) return [];
  const { origins, disputes } = graph.factsOf(relation);
  const { predicate } = tripleOfRelation(graph, relation);
  const hasKinds = graph.index.names.predicates.some(({ id, kinds }) => id === predicate && kinds.length > 0);
  const open = disputes.filter(({ within, affirming: yes, denying: no }) => {
    if (within || ![yes, no].every(isOfSource)) return false;
    const [a, b] = [yes.source, no.source];
    return !(quotes.get(a)?.has(b) ?? false) && !(quotes.get(b)?.has(a) ?? false);
  });
  const wanting: Readonly<Record<Gap, boolean>> = {
    'single-origin': origins.known < 2,
    undated: !TIMELESS.has(predicate) && affirming.every(({ when }) => when === undefined),
    'unknown-kind':
      hasKinds &&
      affirming.every(({ kinds }) => kinds.length === 0 || kinds.every((kind) => kind === 'unknown')),
    unanswered: open.length > 0,
  };
  return GAPS.filter((gap) => wanting[gap]);
}
