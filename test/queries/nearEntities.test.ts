import { beforeAll, describe, expect, it } from 'vitest';
import type { KnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { NotFoundError } from '../../src/queries/errors.ts';
import { type Nearness, nearEntities } from '../../src/queries/nearEntities.ts';
import { openAleppo } from '../aleppo.ts';

let graph: KnowledgeGraph;
beforeAll(async () => {
  graph = (await openAleppo()).graph;
});
const near = (id: string, how: Nearness): ReadonlyMap<string, readonly string[]> =>
  new Map(
    nearEntities(graph, id)
      .filter((each) => each.how === how)
      .map(({ entity, claims }) => [entity.id, claims]),
  );

describe('who is near to an entity', () => {
  it('is who belongs to it, by claims or by our groupings, two steps away at most', () => {
    const members = near('syrian-rebels', 'member');
    expect(members.get('nour-al-din-al-zinki')).toEqual(['heller-bitter-lessons/zinki-rebel-faction']);
    expect(members.get('aleppo-rebels')).toEqual([]);
    expect(members.has('fastaqim')).toBe(true);
    expect(near('fastaqim', 'group').has('syrian-rebels')).toBe(true);
  });

  it('is what came out of it and what it came out of, but no successor of a person', () => {
    expect([...near('ahrar-al-sham', 'successor').keys()]).toEqual(['ahrar-al-sham-splinter']);
    expect([...near('ahrar-al-sham-splinter', 'predecessor').keys()]).toEqual(['ahrar-al-sham']);
    expect(near('shams-abu-mahmoud', 'successor').size).toBe(0);
  });

  it('is, for a place, what lies in it, contains it and is named after it', () => {
    expect([...near('aleppo', 'lies in it').keys()]).toEqual(
      expect.arrayContaining(['east-aleppo', 'west-aleppo', 'east-aleppo-southern-neighborhoods']),
    );
    expect([...near('east-aleppo', 'contains it').keys()]).toEqual(['aleppo']);
    expect(near('east-aleppo', 'named after it').has('east-aleppo-civilians')).toBe(true);
    expect(near('east-aleppo', 'named after it').has('west-aleppo-civilians')).toBe(false);
    expect([...near('west-aleppo-civilians', 'place it is named after').keys()]).toEqual(['west-aleppo']);
  });

  it('is a work that it wrote or published', () => {
    expect(near('united-nations', 'work of it').has('un-report-on-sanctions')).toBe(true);
  });

  it('has everybody once, and never the one asked about', () => {
    for (const { id } of graph.index.names.entities) {
      const ids = nearEntities(graph, id).map(({ entity }) => entity.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).not.toContain(id);
    }
  });

  it('is asked of known entities only', () => {
    expect(() => nearEntities(graph, 'nobody')).toThrow(NotFoundError);
  });
});
