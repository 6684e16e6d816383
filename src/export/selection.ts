import { isOfSource } from '../claims/counts.ts';
import type { Claim, Entity, Predicate, Source } from '../claims/types.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type ClaimFilter, compileFilter } from '../queries/claimFilter.ts';
import type { ClaimView } from '../columns/claimView.ts';
import { claimsByRelation, claimsIn } from './claimsIn.ts';
import { breathing } from './breathing.ts';
import { type ExportedRelation, relationsFrom } from './relations.ts';
import type { Tally } from './tally.ts';

/** What is to be written, and the words to write it with. Each call of `claims` or `relations` begins anew. */
export interface Selection {
  /** Claims that meet the filter, comments included, by id. */
  readonly claims: () => AsyncGenerator<Claim>;
  /**
   * Relations of which at least one claim meets the filter (and is no comment, unless asked for), by predicate in the
   * order of the vocabulary, then by ends.
   */
  readonly relations: () => AsyncGenerator<ExportedRelation>;
  readonly entityOf: (id: string) => Entity;
  readonly sourceOf: (id: string) => Source;
  readonly predicateOf: (id: string) => Predicate;
  /** Ids of the entities at the ends of what is selected, in order of id. */
  readonly ends: (edges: 'claims' | 'relations') => Promise<readonly Entity[]>;
}

/** How the selection is made and watched. */
export interface SelectionSettings {
  readonly filter: ClaimFilter;
  readonly comments: boolean;
  /** Where relations of which only comments speak are counted when they are left out. */
  readonly tally: Tally;
  /** Told how many claims were looked at since the last time. */
  readonly onProgress?: ((claims: number) => void) | undefined;
}

/** Selects what is exported. Throws NotFoundError and BadInputError as queries do, before anything is written. */
export function select(graph: KnowledgeGraph, settings: SelectionSettings): Selection {
  const { dataset } = graph;
  const { filter, comments, tally, onProgress } = settings;
  const matchOf = compileFilter(graph, filter);
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
  const predicates = new Map(dataset.vocabulary.predicates.map((predicate) => [predicate.id, predicate]));
  const entityOf = (id: string): Entity => entities.get(id)!;
  const sourceOf = (id: string): Source => sources.get(id)!;
  const relationOf = relationsFrom(dataset, { entityOf, sourceOf, comments });
  const isSelected = (claim: ClaimView): boolean =>
    matchOf(claim) !== 'no' && (comments || isOfSource(claim));

  async function* claims(): AsyncGenerator<Claim> {
    for await (const claim of breathing(claimsIn(graph))) {
      onProgress?.(1);
      if (matchOf(claim) !== 'no') yield claim;
    }
  }

  async function* relations(): AsyncGenerator<ExportedRelation> {
    for await (const group of breathing(claimsByRelation(graph))) {
      onProgress?.(group.length);
      if (group.some(isSelected)) yield relationOf(predicates.get(group[0]!.predicate)!, group);
      else if (group.some((claim) => matchOf(claim) !== 'no')) tally.comments += 1;
    }
  }

  async function ends(edges: 'claims' | 'relations'): Promise<readonly Entity[]> {
    const ids = new Set<string>();
    for await (const group of breathing(claimsByRelation(graph))) {
      const wanted =
        edges === 'claims'
          ? (claim: ClaimView) => matchOf(claim) !== 'no'
          : (claim: ClaimView) => isSelected(claim);
      if (group.some(wanted)) ids.add(group[0]!.subject).add(group[0]!.object);
    }
    return [...ids].sort().map(entityOf);
  }

  return { claims, relations, entityOf, sourceOf, predicateOf: (id) => predicates.get(id)!, ends };
}
