import type { Claim, Entity, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { entitiesById, entityById, sourceById } from './lookUp.ts';

/** A claim with everything that it names, as it is served. */
export interface ClaimAnswer extends Omit<
  Claim,
  'source' | 'subject' | 'object' | 'voice' | 'through' | 'by' | 'event' | 'basis' | 'where'
> {
  readonly source: Source;
  readonly subject: Entity;
  readonly object: Entity;
  readonly voice: readonly Entity[];
  readonly through: readonly Entity[];
  readonly by: readonly Entity[];
  readonly event: Entity | undefined;
  readonly basis: readonly Entity[];
  readonly where: Entity | undefined;
  /** Whether the claim meets the filters of the question. */
  readonly matches: boolean;
}

/** Puts what a claim names in place of the ids. */
export function claimAnswer(graph: KnowledgeGraph, claim: Claim, matches = true): ClaimAnswer {
  return {
    ...claim,
    source: sourceById(graph, claim.source),
    subject: entityById(graph, claim.subject),
    object: entityById(graph, claim.object),
    voice: entitiesById(graph, claim.voice),
    through: entitiesById(graph, claim.through),
    by: entitiesById(graph, claim.by),
    event: claim.event === undefined ? undefined : entityById(graph, claim.event),
    basis: entitiesById(graph, claim.basis),
    where: claim.where === undefined ? undefined : entityById(graph, claim.where),
    matches,
  };
}
