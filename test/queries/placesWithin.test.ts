import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { claims } from '../../src/queries/claims.ts';
import { NotFoundError } from '../../src/queries/errors.ts';
import { LARGEST_FIRST } from '../../src/queries/page.ts';
import { placesWithin } from '../../src/queries/placesWithin.ts';
import type { Claim } from '../../src/claims/types.ts';
import { openAleppo } from '../aleppo.ts';
import { aClaim, anEntity, world, worldGraph } from '../world.ts';

let graph: KnowledgeGraph;
beforeAll(async () => {
  graph = (await openAleppo()).graph;
});
const found = (filter: Parameters<typeof claims>[1]['filter']): readonly string[] =>
  claims(graph, { filter, first: LARGEST_FIRST }).edges.map(({ node }) => node.id);

describe('what lies in a place', () => {
  it('follows from claims, step by step, the place itself first', () => {
    const within = placesWithin(graph, 'syria');
    expect([...within][0]).toEqual(['syria', []]);
    expect(within.get('deir-ezzor')).toEqual([
      'marxist-fog-of-war/eastern-syria-in-syria',
      'marxist-fog-of-war/deir-ezzor-in-eastern-syria',
    ]);
    expect(within.has('east-aleppo-southern-neighborhoods')).toBe(true);
    expect(within.has('ankara')).toBe(false);
  });

  it('may be followed a few steps only', () => {
    expect(placesWithin(graph, 'syria', 1).has('eastern-syria')).toBe(true);
    expect(placesWithin(graph, 'syria', 1).has('deir-ezzor')).toBe(false);
  });

  it('is the place of claims that a filter asks for', () => {
    const inSyria = found({ within: 'syria' });
    expect(inSyria).toContain('marxist-fog-of-war/regime-fights-isis-deir-ezzor');
    expect(found({ where: 'syria' })).not.toContain('marxist-fog-of-war/regime-fights-isis-deir-ezzor');
    expect(inSyria).toEqual(expect.arrayContaining([...found({ where: 'aleppo' })]));
    const places = placesWithin(graph, 'syria');
    const byHand = [...places.keys()].flatMap((place) => found({ where: place }));
    expect([...inSyria].sort()).toEqual(byHand.sort());
  });

  it('is asked of known places only', () => {
    expect(() => found({ within: 'nowhere' })).toThrow(NotFoundError);
    expect(() => found({ within: 'government-of-syria' })).toThrow(
      'Argument "within" is "government-of-syria", which is a state; it takes the id of a place.',
    );
  });

  it('follows only from what somebody affirms and nobody denies', () => {
    const located = { ...world.vocabulary.predicates[0]!, id: 'located-in', kinds: [], symmetric: false };
    const lies = (id: string, subject: string, more: Partial<Claim> = {}): Claim =>
      aClaim({ id, subject, predicate: 'located-in', object: 'shire', ...more });
    const shire = worldGraph({
      vocabulary: { ...world.vocabulary, predicates: [...world.vocabulary.predicates, located] },
      entities: [
        ...world.entities,
        ...['shire', 'mill', 'bridge', 'well'].map((id) => anEntity(id, 'place')),
      ],
      claims: [
        ...world.claims,
        lies('chronicle/ford-in-shire', 'ford'),
        lies('chronicle/mill-in-shire', 'mill'),
        lies('gazette/mill-not-in-shire', 'mill', { polarity: 'denied' }),
        lies('gazette/bridge-not-in-shire', 'bridge', { polarity: 'denied' }),
        lies('gazette/well-in-shire', 'well', { part: 'comment' }),
      ],
    });
    expect([...placesWithin(shire, 'shire')]).toEqual([
      ['shire', []],
      ['ford', ['chronicle/ford-in-shire']],
    ]);
  });
});
