import type { Entity, EntityType, Predicate } from '../../src/claims/types.ts';
import { powerLaw } from './powerLaw.ts';
import { pickByShare, type Random, shuffled, wholeBelow } from './random.ts';

/** How much of all new relations each predicate has; one that is not named here has `OTHER_SHARE`. */
const SHARES: Readonly<Record<string, number>> = {
  backs: 28,
  fights: 22,
  opposes: 12,
  'negotiates-with': 8,
  'allied-with': 6,
  'member-of': 6,
  controls: 6,
  'cited-by': 5,
  leads: 4,
  'located-in': 2,
  succeeds: 1,
};
const OTHER_SHARE = 1;
/** Predicates that must not go round in circles: the end that has more of all draws is the object. */
const UPWARD: ReadonlySet<string> = new Set(['member-of', 'located-in']);
/** So many claims are on a relation of which somebody spoke before, drawn by lot from all claims so far. */
const REPEATED_SHARE = 0.6;

/** The ends and predicate of every claim, as numbers of entities and predicates. */
export interface Triples {
  readonly subjects: Int32Array;
  readonly predicates: Int32Array;
  readonly objects: Int32Array;
}

/**
 * Draws what the claims are on. The ends of a new relation are drawn by a power law from the entities that the
 * predicate allows; a relation gets further claims the more of them it has, which makes another power law.
 */
export function drawTriples(
  random: Random,
  count: number,
  {
    entities,
    predicates,
  }: { readonly entities: readonly Entity[]; readonly predicates: readonly Predicate[] },
): Triples {
  const triples = {
    subjects: new Int32Array(count),
    predicates: new Int32Array(count),
    objects: new Int32Array(count),
  };
  const drawNew = newTriples(random, entities, predicates);
  for (let claim = 0; claim < count; claim += 1) {
    const model = claim > 0 && random() < REPEATED_SHARE ? wholeBelow(random, claim) : -1;
    const [subject, predicate, object] =
      model < 0 ? drawNew() : [triples.subjects[model]!, triples.predicates[model]!, triples.objects[model]!];
    const turned = predicates[predicate]!.symmetric && random() < 0.5;
    triples.subjects[claim] = turned ? object : subject;
    triples.predicates[claim] = predicate;
    triples.objects[claim] = turned ? subject : object;
  }
  return triples;
}

type Triple = readonly [subject: number, predicate: number, object: number];

function newTriples(
  random: Random,
  entities: readonly Entity[],
  predicates: readonly Predicate[],
): () => Triple {
  const byRank = shuffled(random, entities.length);
  const rankOf = new Int32Array(entities.length);
  byRank.forEach((entity, rank) => (rankOf[entity] = rank));
  const shares = predicates.map(({ id }, number) => [number, SHARES[id] ?? OTHER_SHARE] as const);
  const drawFrom = (types: readonly EntityType[]): (() => number) => {
    const allowed = byRank.filter((entity) => types.includes(entities[entity]!.type));
    const drawRank = powerLaw(allowed.length);
    return () => allowed[drawRank(random)]!;
  };
  const ends = predicates.map(({ subjects, objects }) => ({
    drawSubject: drawFrom(subjects),
    drawObject: drawFrom(objects),
  }));
  return () => {
    for (;;) {
      const predicate = pickByShare(random, shares);
      const [subject, object] = [ends[predicate]!.drawSubject(), ends[predicate]!.drawObject()];
      if (subject === object) continue;
      const turned = UPWARD.has(predicates[predicate]!.id) && rankOf[subject]! < rankOf[object]!;
      return turned ? [object, predicate, subject] : [subject, predicate, object];
    }
  };
}
