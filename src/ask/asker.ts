import type { Dataset, Entity, Source } from '../claims/types.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import type { Grammar } from './grammar.ts';
import { buildLexicon } from './lexicon.ts';
import type { Catalogue } from './operation.ts';

/** What questions are answered with. */
export interface Asker {
  readonly hearsay: Hearsay;
  readonly grammar: Grammar;
  readonly catalogue: Catalogue;
}

/** Prepares what it takes to ask a dataset in plain English. */
export function buildAsker({ vocabulary, entities, sources, claims }: Dataset, hearsay: Hearsay): Asker {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const standsFor = standInsOf(claims, (id) => byId.get(id));
  return {
    hearsay,
    grammar: { lexicon: buildLexicon(vocabulary, entities), standsFor },
    catalogue: catalogueOf(sources),
  };
}

/** Makes the catalogue of sources by their authors and publishers. */
function catalogueOf(sources: readonly Source[]): Catalogue {
  const byEntity = new Map<string, string[]>();
  for (const { id, authors, publisher } of sources) {
    for (const entity of [id, ...authors, ...(publisher === undefined ? [] : [publisher])]) {
      byEntity.set(entity, [...(byEntity.get(entity) ?? []), id]);
    }
  }
  return { sourcesOf: (entity) => byEntity.get(entity) ?? [] };
}

/** For which state persons and organs are taken to stand: the one for which claims say most often that they acted. */
function standInsOf(
  claims: readonly {
    readonly subject: string;
    readonly object: string;
    readonly through: readonly string[];
  }[],
  entityOf: (id: string) => Entity | undefined,
): ReadonlyMap<string, Entity> {
  const counts = new Map<string, Map<string, number>>();
  for (const { subject, object, through } of claims) {
    const state = [subject, object].find((id) => entityOf(id)?.type === 'state');
    if (state === undefined) continue;
    for (const organ of through) {
      const ofOrgan = counts.get(organ) ?? new Map<string, number>();
      ofOrgan.set(state, (ofOrgan.get(state) ?? 0) + 1);
      counts.set(organ, ofOrgan);
    }
  }
  return new Map(
    [...counts].flatMap(([organ, states]) => {
      const [most] = [...states].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const state = most && entityOf(most[0]);
      return state ? [[organ, state] as const] : [];
    }),
  );
}
