import { isOfSource } from '../claims/counts.ts';
import type { DisputePair } from '../claims/disputes.ts';
import { relationId, type Triple } from '../claims/relationId.ts';
import { silenceOf, type UnheardReason } from '../claims/silence.ts';
import type { Status } from '../claims/status.ts';
import { summary } from '../claims/summary.ts';
import type { TimedClaim } from '../claims/timedClaim.ts';
import type { Entity, Source } from '../claims/types.ts';
import type { VerdictWord } from '../claims/verdict.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { NO_FACTS, type RelationFacts } from '../graph/relationFacts.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { entitiesById, entityById, sourceById } from './lookUp.ts';

/** What one source says of a relation. */
export interface VerdictAnswer {
  readonly verdict: VerdictWord;
  readonly partial: boolean;
  readonly denies: readonly string[];
  readonly source: Source;
  readonly claims: readonly ClaimAnswer[];
}

/** A relation and what every source says of it. */
export interface RelationAnswer {
  readonly id: string;
  readonly subject: Entity;
  readonly predicate: string;
  readonly object: Entity;
  readonly status: Status;
  readonly summary: string;
  readonly searched: number;
  readonly kinds: readonly string[];
  readonly origins: {
    readonly known: number;
    readonly atMost: number;
    readonly names: readonly Entity[];
    readonly sharedWorks: readonly Entity[];
  };
  readonly verdicts: readonly VerdictAnswer[];
  readonly silentCount: number;
  readonly silent: readonly Source[];
  readonly unheard: readonly { readonly source: Source; readonly why: UnheardReason }[];
  readonly disputes: readonly DisputeAnswer[];
  readonly sourceCount: number;
  readonly claimCount: number;
  readonly deniedCount: number;
}

/** A pair of claims of which one denies what the other affirms. */
export interface DisputeAnswer {
  readonly id: string;
  readonly affirming: ClaimAnswer;
  readonly denying: ClaimAnswer;
  readonly within: boolean;
}

/** How a relation is to be shown: with comments or without, which claims match, and the first day asked about. */
export interface Showing {
  readonly comments: boolean;
  readonly matches?: (claim: TimedClaim) => boolean;
  readonly earliest?: number;
}

/** Everything that is said of the relation of a triple, whose ends are in order; no claim is an answer too. */
export function relationAnswer(graph: KnowledgeGraph, triple: Triple, showing: Showing): RelationAnswer {
  const id = relationId(triple);
  const number = graph.index.relationNumbers.get(id);
  const facts = number === undefined ? NO_FACTS : graph.factsOf(number);
  const { silent, unheard } = absentSources(graph, triple.predicate, facts, showing.earliest ?? -Infinity);
  const verdicts = verdictAnswers(graph, facts, showing);
  const speaking = facts.sources.filter(({ claims }) => claims.some(isOfSource));
  const named = ([...ids]: readonly string[]): readonly Entity[] => byName(entitiesById(graph, ids));
  return {
    id,
    subject: entityById(graph, triple.subject),
    predicate: triple.predicate,
    object: entityById(graph, triple.object),
    status: facts.status,
    summary: summary({
      status: facts.status,
      verdicts: speaking,
      origins: facts.origins,
      disputes: {
        total: facts.disputes.length,
        within: facts.disputes.filter(({ within }) => within).length,
      },
      silent: silent.length,
      notCoded: unheard.filter(({ why }) => why === 'not-coded').length,
      tooEarly: unheard.filter(({ why }) => why === 'too-early').length,
    }),
    searched: silent.length + facts.sourceCount,
    kinds: facts.kinds,
    origins: {
      known: facts.origins.known,
      atMost: facts.origins.atMost,
      names: named(facts.origins.names),
      sharedWorks: named(facts.origins.sharedWorks),
    },
    verdicts,
    silentCount: silent.length,
    silent,
    unheard,
    disputes: facts.disputes.map((pair) => disputeAnswer(graph, pair)),
    sourceCount: facts.sourceCount,
    claimCount: verdicts.reduce((sum, { claims }) => sum + claims.length, 0),
    deniedCount: facts.deniedCount,
  };
}

/** A pair of claims that meet, with everything that they name. */
export function disputeAnswer(
  graph: KnowledgeGraph,
  { affirming, denying, within }: DisputePair,
): DisputeAnswer {
  return {
    id: `${affirming.id}~${denying.id}`,
    affirming: claimAnswer(graph, affirming),
    denying: claimAnswer(graph, denying),
    within,
  };
}

function verdictAnswers(
  graph: KnowledgeGraph,
  facts: RelationFacts,
  showing: Showing,
): readonly VerdictAnswer[] {
  return facts.sources.flatMap(({ source, verdict, partial, denies, claims }) => {
    const shown = showing.comments ? claims : claims.filter(isOfSource);
    if (shown.length === 0) return [];
    return {
      verdict,
      partial,
      denies,
      source: sourceById(graph, source),
      claims: shown.map((claim) => claimAnswer(graph, claim, showing.matches?.(claim) ?? true)),
    };
  });
}

function absentSources(
  graph: KnowledgeGraph,
  predicate: string,
  facts: RelationFacts,
  earliest: number,
): Pick<RelationAnswer, 'silent' | 'unheard'> {
  const speaking = new Set(
    facts.sources.flatMap(({ source, claims }) => (claims.some(isOfSource) ? [source] : [])),
  );
  const absent = graph.index.sources
    .filter((source) => !speaking.has(source.id))
    .map((source) => ({ source, why: silenceOf(source, predicate, earliest) }));
  return {
    silent: absent.flatMap(({ source, why }) => (why === 'silent' ? [source] : [])),
    unheard: absent.flatMap(({ source, why }) => (why === 'silent' ? [] : [{ source, why }])),
  };
}

function byName(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
