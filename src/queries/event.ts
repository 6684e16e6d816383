import { decides, isOfSource } from '../claims/counts.ts';
import { earliestDay } from '../time/bounds.ts';
import type { ClaimView } from '../columns/claimView.ts';
import type { Entity, Source } from '../claims/types.ts';
import { allClaims } from '../graph/claimIndex.ts';
import { groupBy } from '../graph/groupBy.ts';
import type { KnowledgeGraph } from '../graph/knowledgeGraph.ts';
import { type AccountAnswer, accounts } from './accounts.ts';
import { type ClaimAnswer, claimAnswer } from './claimAnswer.ts';
import { BadInputError } from './errors.ts';
import { entitiesById, entityById, sourceById } from './lookUp.ts';

/** Everything that is said of one event, source beside source. */
export interface EventAnswer {
  readonly event: Entity;
  /** One per source that speaks of it, in the order of sources. */
  readonly tellings: readonly EventTelling[];
  /** Dates that claims give, earliest first; several are rival or successive. */
  readonly dates: readonly { readonly when: string; readonly claims: readonly ClaimAnswer[] }[];
  /** Everybody who is said to take part, with the sources that say so, those with the most sources first. */
  readonly parties: readonly { readonly entity: Entity; readonly sources: readonly Source[] }[];
  /** True where sources that speak of it date it differently, or not all name the same parties. */
  readonly datesDiffer: boolean;
  readonly partiesDiffer: boolean;
  readonly accounts: readonly AccountAnswer[];
}

/** What one source tells of an event. */
export interface EventTelling {
  readonly source: Source;
  readonly claims: readonly ClaimAnswer[];
  readonly dates: readonly string[];
  readonly parties: readonly Entity[];
}

const MOST_ACCOUNTS = 100;

/** What is said of an event: claims that are part of it, and those of which it is an end; comments left out. */
export function event(graph: KnowledgeGraph, id: string): EventAnswer {
  const entity = entityById(graph, id);
  if (entity.type !== 'event') {
    throw new BadInputError('id', `Argument "id" is "${id}", which is a ${entity.type}, not an event.`);
  }
  const claims = [...allClaims(graph.index)].filter(
    (claim) => isOfSource(claim) && [claim.event, claim.subject, claim.object].includes(id),
  );
  const bySource = groupBy(claims, ({ source }) => source);
  const tellings = graph.index.names.sources.flatMap((source) => {
    const ofSource = bySource.get(source.id);
    return ofSource ? [tellingOf(graph, ofSource, id)] : [];
  });
  const dated = groupBy(
    claims.filter(({ when }) => when !== undefined),
    ({ when }) => when!,
  );
  return {
    event: entity,
    tellings,
    dates: [...dated]
      .sort(([, a], [, b]) => earliestDay(a[0]!.time) - earliestDay(b[0]!.time))
      .map(([when, ofDate]) => ({ when, claims: ofDate.map((claim) => claimAnswer(graph, claim)) })),
    parties: partiesOf(graph, tellings),
    datesDiffer: differ(tellings.map(({ dates }) => dates).filter((dates) => dates.length > 0)),
    partiesDiffer: differ(tellings.map(({ parties }) => parties.map((party) => party.id))),
    accounts: accounts(graph, { entities: [id], first: MOST_ACCOUNTS }).edges.map(({ node }) => node),
  };
}

function tellingOf(graph: KnowledgeGraph, claims: readonly ClaimView[], event: string): EventTelling {
  const taking = claims.filter((claim) => decides(claim) && claim.polarity === 'affirmed');
  const parties = new Set(taking.flatMap(({ subject, object }) => [subject, object]));
  parties.delete(event);
  return {
    source: sourceById(graph, claims[0]!.source),
    claims: claims.map((claim) => claimAnswer(graph, claim)),
    dates: [...new Set(claims.flatMap(({ when }) => when ?? []))],
    parties: entitiesById(graph, [...parties].sort()),
  };
}

function partiesOf(graph: KnowledgeGraph, tellings: readonly EventTelling[]): EventAnswer['parties'] {
  const uses = tellings.flatMap(({ source, parties }) => parties.map(({ id }) => ({ id, source })));
  return [...groupBy(uses, ({ id }) => id)]
    .map(([id, ofParty]) => ({ entity: entityById(graph, id), sources: ofParty.map(({ source }) => source) }))
    .sort((a, b) => b.sources.length - a.sources.length || (a.entity.id < b.entity.id ? -1 : 1));
}

/** Whether not all of several lists have the same members. */
function differ(lists: readonly (readonly string[])[]): boolean {
  return new Set(lists.map((list) => [...list].sort().join('\n'))).size > 1;
}
