import type { Claim, Dataset, Entity, Source } from '../claims/types.ts';
import type { Hearsay } from '../queries/hearsay.ts';
import type { Grammar } from './words/grammar.ts';
import { buildLexicon } from './words/lexicon.ts';

/** What reading a question, and running it, needs to know of the sources. */
export interface Catalogue {
  /** The sources of which an entity is the author or publisher, or which it is. */
  readonly sourcesOf: (entity: string) => readonly string[];
  /** All sources. */
  readonly sources: readonly string[];
  /** How many claims say where what they tell was. */
  readonly located: number;
}

/** What questions are answered with. */
export interface Asker {
  readonly hearsay: Hearsay;
  readonly grammar: Grammar;
  readonly catalogue: Catalogue;
  readonly claimCount: number;
}

/** Prepares what it takes to ask a dataset in plain English. */
export function buildAsker(
  { vocabulary, entities, sources }: Omit<Dataset, 'claims'>,
  claims: { readonly all: Iterable<Claim>; readonly count: number },
  hearsay: Hearsay,
): Asker {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const symmetric = new Set(vocabulary.predicates.flatMap(({ id, symmetric: yes }) => (yes ? [id] : [])));
  const noted: Noted = { leaders: new Set(), located: 0 };
  const standsFor = standInsOf(
    noting(claims.all, noted),
    (id) => byId.get(id),
    (predicate) => symmetric.has(predicate),
  );
  return {
    hearsay,
    grammar: { lexicon: buildLexicon(vocabulary, entities), standsFor, leaders: noted.leaders },
    catalogue: {
      sourcesOf: sourcesByEntity(sources),
      sources: sources.map(({ id }) => id),
      located: noted.located,
    },
    claimCount: claims.count,
  };
}

/** What is noted of claims while they are looked at, once all were. */
interface Noted {
  /** Those of whom somebody says that they lead. */
  readonly leaders: Set<string>;
  /** How many claims say where what they tell was. */
  located: number;
}

/** The same claims, in one pass over what may be many. */
function* noting(claims: Iterable<Claim>, noted: Noted): Iterable<Claim> {
  for (const claim of claims) {
    if (claim.predicate === 'leads') noted.leaders.add(claim.subject);
    if (claim.where !== undefined) noted.located += 1;
    yield claim;
  }
}

/** The sources by their authors, publishers and themselves. */
function sourcesByEntity(sources: readonly Source[]): Catalogue['sourcesOf'] {
  const byEntity = new Map<string, string[]>();
  for (const { id, authors, publisher } of sources) {
    for (const entity of [id, ...authors, ...(publisher === undefined ? [] : [publisher])]) {
      byEntity.set(entity, [...(byEntity.get(entity) ?? []), id]);
    }
  }
  return (entity) => byEntity.get(entity) ?? [];
}

/** Fewest claims that make somebody stand for a state, and the share of them that must be of that state. */
const FEWEST_ACTS = 2;
const CLEAR_SHARE = 0.75;

/**
 * For which state a leader is taken to stand: the one for which nearly all claims say that he acted. `through` does not say
 * which end it belongs to, so that only claims count in which it is plain: with one state in them, or with a state acting.
 */
function standInsOf(
  claims: Iterable<Claim>,
  entityOf: (id: string) => Entity | undefined,
  isSymmetric: (predicate: string) => boolean,
): ReadonlyMap<string, Entity> {
  const acts = new Map<string, Entity[]>();
  for (const { subject, predicate, object, through } of claims) {
    const states = [subject, object].map(entityOf).filter((entity) => entity?.type === 'state');
    const plain = states.length === 1 || (!isSymmetric(predicate) && entityOf(subject)?.type === 'state');
    const [state] = states;
    if (!plain || !state) continue;
    for (const organ of through) {
      if (entityOf(organ)?.type === 'person') acts.set(organ, [...(acts.get(organ) ?? []), state]);
    }
  }
  return new Map(
    [...acts].flatMap(([leader, states]) => {
      const most = states.find(
        (state) => states.filter(({ id }) => id === state.id).length >= CLEAR_SHARE * states.length,
      );
      return most && states.length >= FEWEST_ACTS ? [[leader, most] as const] : [];
    }),
  );
}
