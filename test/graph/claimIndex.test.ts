import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decides, isOfSource } from '../../src/claims/counts.ts';
import { orderEnds, relationId } from '../../src/claims/relationId.ts';
import { statusOf } from '../../src/claims/status.ts';
import type { TimedClaim } from '../../src/claims/timedClaim.ts';
import type { Claim, Dataset } from '../../src/claims/types.ts';
import { verdictOf } from '../../src/claims/verdict.ts';
import {
  allClaims,
  buildClaimIndex,
  claimAt,
  claimNumber,
  claimsOfRelation,
  relationNumber,
} from '../../src/graph/claimIndex.ts';
import { groupBy } from '../../src/graph/groupBy.ts';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { tripleOfRelation } from '../../src/queries/tripleOfRelation.ts';
import { withTime } from '../withTime.ts';
import { worlds } from './randomGraph.ts';

/** The claims of each relation by its id, from the claims themselves. */
function relationsOf({ claims, sources, vocabulary }: Dataset): Map<string, TimedClaim[]> {
  const symmetric = new Map(vocabulary.predicates.map((predicate) => [predicate.id, predicate.symmetric]));
  const timed = claims.map((claim) =>
    withTime(
      claim,
      sources.find(({ id }) => id === claim.source)!,
    ),
  );
  return groupBy(timed, (claim) => relationId(orderEnds(claim, symmetric.get(claim.predicate)!)));
}

const ids = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id).sort();

describe('the index', () => {
  it('is built of claims that are made as they are visited, once each', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const { claims } = dataset;
        let visited = 0;
        const inSequence = {
          length: claims.length,
          *[Symbol.iterator]() {
            for (const claim of claims) {
              visited += 1;
              yield { ...claim };
            }
          },
        };
        const index = buildClaimIndex({ ...dataset, claims: inSequence });
        expect(visited).toBe(claims.length);
        expect(Array.from(allClaims(index), (view) => view.plain())).toEqual(
          Array.from(allClaims(buildClaimIndex(dataset)), (view) => view.plain()),
        );
      }),
    );
  });

  it('is not built of fewer or more claims than were to come', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const { claims } = dataset;
        fc.pre(claims.length > 0);
        const wrong = { length: claims.length + 1, [Symbol.iterator]: () => claims[Symbol.iterator]() };
        expect(() => buildClaimIndex({ ...dataset, claims: wrong })).toThrow(
          `${claims.length + 1} claims were to come, and ${claims.length} came.`,
        );
      }),
    );
  });

  it('holds every claim as it was', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const index = buildClaimIndex(dataset);
        for (const claim of dataset.claims) {
          const view = claimAt(index, claimNumber(index, claim.id)!);
          expect(view.plain()).toEqual(claim);
          expect(view.time).toEqual(
            withTime(
              claim,
              dataset.sources.find(({ id }) => id === claim.source)!,
            ).time,
          );
        }
        expect([...allClaims(index)]).toHaveLength(dataset.claims.length);
        expect(claimNumber(index, 'chronicle/none')).toBeUndefined();
      }),
    );
  });

  it('judges every relation as its claims say', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        const expected = relationsOf(dataset);
        expect(graph.index.relations.count).toBe(expected.size);
        for (const [id, claims] of expected) {
          const [subject, predicate, object] = id.split(':') as [string, string, string];
          const number = relationNumber(graph.index, { subject, predicate, object })!;
          expect(relationId(tripleOfRelation(graph, number))).toBe(id);
          expect(ids(claimsOfRelation(graph.index, number))).toEqual(ids(claims));

          const facts = graph.factsOf(number);
          const bySource = [...groupBy(claims, ({ source }) => source)].map(([source, of]) => ({
            source,
            ...verdictOf(of),
          }));
          expect(facts.status).toBe(
            statusOf(
              claims,
              bySource.map(({ verdict }) => verdict),
            ),
          );
          expect(facts.sourceCount).toBe(new Set(claims.filter(isOfSource).map(({ source }) => source)).size);
          expect(facts.claimCount).toBe(claims.filter(isOfSource).length);
          expect(facts.deniedCount).toBe(
            claims.filter((claim) => decides(claim) && claim.polarity === 'denied').length,
          );
          for (const { source, verdict, partial, denies } of facts.sources) {
            const { verdict: word, ...rest } = bySource.find((one) => one.source === source)!;
            expect([verdict, partial, [...denies].sort()]).toEqual([
              word,
              rest.partial,
              [...rest.denies].sort(),
            ]);
          }
        }
      }),
    );
  });

  it('numbers relations by rank: most sources first, then by id', () => {
    fc.assert(
      fc.property(worlds, (dataset) => {
        const graph = buildKnowledgeGraph(dataset, 'hash');
        const ranked = Array.from({ length: graph.index.relations.count }, (_, relation) => ({
          sources: graph.factsOf(relation).sourceCount,
          id: relationId(tripleOfRelation(graph, relation)),
        }));
        const sorted = [...ranked].sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
        expect(ranked).toEqual(sorted);
      }),
    );
  });

  it('finds no relation of which nobody speaks', () => {
    const index = buildClaimIndex({ ...fc.sample(worlds, { numRuns: 1, seed: 1 })[0]!, claims: [] });
    expect(relationNumber(index, { subject: 'crown', predicate: 'backs', object: 'league' })).toBeUndefined();
    expect(
      relationNumber(index, { subject: 'nobody', predicate: 'backs', object: 'league' }),
    ).toBeUndefined();
  });
});
