import { describe, expect, it } from 'vitest';
import { buildKnowledgeGraph } from '../../src/graph/knowledgeGraph.ts';
import { MOST_SEARCHED, searchClaims } from '../../src/queries/searchClaims.ts';
import { aClaim, world, worldGraph } from '../world.ts';

const graph = worldGraph();
const found = (text: string, first?: number): readonly string[] =>
  searchClaims(graph, { text, first }).map(({ id }) => id);

describe('searchClaims', () => {
  it('finds words of the gloss whatever their endings', () => {
    expect(found('the Crown and its cannons')[0]).toBe('gazette/no-cannon');
    expect(found('arming the Blues')).toContain('chronicle/crown-arms-blue');
  });

  it('finds names in any script, and those who speak', () => {
    expect(found('الفرقة الزرقاء')).toContain('chronicle/crown-arms-blue');
    expect(found('miller')).toContain('gazette/miller-no-arms');
  });

  it('finds keywords, endings aside', () => {
    const keyed = buildKnowledgeGraph(
      {
        ...world,
        claims: world.claims.map((claim) =>
          claim.id === 'gazette/no-cannon' ? { ...claim, keywords: ['artillery', 'arms embargo'] } : claim,
        ),
      },
      'keyed',
    );
    expect(found('artillery')).toEqual([]);
    const [only, ...others] = searchClaims(keyed, { text: 'artillery' });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'gazette/no-cannon', keywords: ['artillery', 'arms embargo'] });
    expect(searchClaims(keyed, { text: 'embargoes on artillery' })[0]?.id).toBe('gazette/no-cannon');
  });

  it('leaves out what has a single word of several, and what is far from the nearest', () => {
    const ids = found('Miller arms came');
    expect(ids[0]).toBe('gazette/miller-no-arms');
    expect(ids).not.toContain('chronicle/neighbour-league');
  });

  it('gives no more than are wanted, and nothing for words that nobody has', () => {
    expect(found('crown blue company', 2)).toHaveLength(2);
    expect(found('zeppelin')).toEqual([]);
    expect(found('miller zeppelin')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  it('searches the claims that a filter leaves, and measures nearness among these', () => {
    const search = (args: Parameters<typeof searchClaims>[1]): readonly string[] =>
      searchClaims(graph, args).map(({ id }) => id);
    const all = search({ text: 'crown blue arms' });
    const gazette = search({ text: 'crown blue arms', filter: { sources: ['gazette'] } });
    expect(all.some((id) => id.startsWith('chronicle/'))).toBe(true);
    expect(gazette.length).toBeGreaterThan(0);
    expect(gazette.every((id) => id.startsWith('gazette/'))).toBe(true);
    expect(() => search({ text: 'crown', filter: { sources: ['herald'] } })).toThrow(/herald/u);
  });

  it('asks for as many words of the text as are wanted', () => {
    expect(found('miller zeppelin')).toEqual([]);
    const one = searchClaims(graph, { text: 'miller zeppelin', least: 1 });
    expect(one.map(({ id }) => id)).toContain('gazette/miller-no-arms');
    expect(() => searchClaims(graph, { text: 'miller', least: 0 })).toThrow(/"least" is 0/u);
  });

  it('asks for as near claims as are wanted', () => {
    const near = (share: number): number =>
      searchClaims(graph, { text: 'Miller arms came', least: 1, share }).length;
    expect(near(1)).toBe(1);
    expect(near(0)).toBeGreaterThan(near(0.5));
    expect(() => near(1.5)).toThrow(/"share" is 1.5; it must be a number from 0 to 1/u);
    expect(() => near(Number.NaN)).toThrow(/"share" is NaN/u);
  });

  it('says what it does not search', () => {
    expect(() => found('x'.repeat(1_001))).toThrow(/has 1001 characters; at most 1000 are searched for/u);
    expect(() => found('crown', 0)).toThrow(/"first" is 0/u);
    const claims = Array.from({ length: MOST_SEARCHED + 1 }, (_, number) =>
      aClaim({ id: `chronicle/claim-${number}` }),
    );
    const large = buildKnowledgeGraph({ ...world, claims }, 'hash');
    expect(() => searchClaims(large, { text: 'crown' })).toThrow(/10001 claims, .* with the filter `text`/u);
  });
});
