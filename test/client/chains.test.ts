import { describe, expect, it } from 'vitest';
import { type Chain, partsOfChains, shownChains } from '../../client/src/state/chains.ts';
import { whoSays } from '../../client/src/words/whoSays.ts';
import { aRelation } from './aDrawing.ts';

/** A chain of relations, without claims. */
function aChain(...ids: string[]): Chain {
  const named = ({ id }: { readonly id: string }) => ({ id, name: id });
  return {
    length: ids.length,
    steps: ids.map((id) => {
      const relation = aRelation(id);
      return {
        relation: { ...relation, subject: named(relation.subject), object: named(relation.object) },
        claims: [],
      };
    }),
  };
}

const DRAWN = ['crown:backs:blue', 'red:fights:blue', 'crown:opposes:red'].map((id) => aRelation(id));
const CHAINS = [aChain('crown:backs:blue'), aChain('crown:opposes:red', 'red:fights:blue')];

describe('shownChains', () => {
  it('leave out those with a step that is not seen', () => {
    expect(shownChains(CHAINS, DRAWN, DRAWN)).toEqual({ chains: CHAINS, leftOut: 0 });
    expect(shownChains(CHAINS, DRAWN, DRAWN.slice(0, 2))).toEqual({ chains: [CHAINS[0]], leftOut: 1 });
  });

  it('keep those that lead over what the drawing has no room for', () => {
    expect(shownChains(CHAINS, [], []).chains).toEqual(CHAINS);
  });

  it('are five at most', () => {
    expect(shownChains(Array(9).fill(CHAINS[0]), DRAWN, DRAWN).chains).toHaveLength(5);
  });
});

describe('partsOfChains', () => {
  it('are all relations with their ends', () => {
    const { relations, entities } = partsOfChains(CHAINS);
    expect([...relations]).toEqual(['crown:backs:blue', 'crown:opposes:red', 'red:fights:blue']);
    expect([...entities].sort()).toEqual(['blue', 'crown', 'red']);
  });
});

describe('whoSays', () => {
  const source = (id: string) => ({ id, title: id, publisher: null, authors: [{ name: `Author of ${id}` }] });
  const claim = (id: string, ...voice: string[]) => ({
    source: source(id),
    voice: voice.map((name) => ({ name })),
  });

  it('tells the own word of a source from what it passes on', () => {
    expect(whoSays([claim('a'), claim('a', 'Smith'), claim('b', 'Jones', 'Smith')])).toBe(
      'Author of a; Author of b, passing on Jones',
    );
  });
});
