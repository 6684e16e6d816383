import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/claims/types.ts';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { inMemory } from '../../src/queries/inMemory.ts';
import { world } from '../world.ts';

/** The world, in which the crown is called by a name in the plural. */
const plural: Dataset = {
  ...world,
  vocabulary: {
    ...world.vocabulary,
    predicates: world.vocabulary.predicates.map((each) =>
      each.id === 'backs' ? { ...each, plural: 'back' } : each,
    ),
  },
  entities: world.entities.map((each) => (each.id === 'crown' ? { ...each, plural: true } : each)),
};

describe('the verb of a relation, a claim and what is drawn', () => {
  const hearsay = inMemory(buildKnowledgeGraph(plural, 'hash'));

  it('agrees with the subject', async () => {
    const { relations } = await hearsay.subgraph({});
    const { claims } = (
      await hearsay.relation({ subject: 'crown', predicate: 'backs', object: 'blue-company' })
    ).verdicts[0]!;
    const verbOf = (id: string) => relations.find((relation) => relation.id === id)?.verb;
    expect(verbOf('crown:backs:blue-company')).toBe('back');
    expect(verbOf('neighbour:backs:red-company')).toBe('backs');
    expect(claims.map(({ verb }) => verb)).toEqual(claims.map(() => 'back'));
  });

  it('is there for a relation on which nobody speaks', async () => {
    const ends = { subject: 'crown', predicate: 'backs', object: 'gazette' };
    expect((await hearsay.relation(ends)).verb).toBe('back');
  });
});
