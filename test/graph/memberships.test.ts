import { describe, expect, it } from 'vitest';
import { relativesOf } from '../../src/graph/memberships.ts';
import { aClaim, anEntity, world, worldGraph } from '../world.ts';

const member = (subject: string, object: string, more = {}) =>
  aClaim({ id: `chronicle/${subject}-${object}`, subject, predicate: 'member-of', object, ...more });

function graphWith(
  claims: readonly ReturnType<typeof member>[],
  broader: Readonly<Record<string, string[]>> = {},
) {
  const ids = ['a', 'b', 'c', 'd', 'top'];
  const entities = [
    ...world.entities,
    ...ids.map((id) => anEntity(id, 'bloc', { broader: broader[id] ?? [] })),
  ];
  return worldGraph({ entities, claims }).memberships();
}

const ways = (memberships: ReturnType<typeof graphWith>, entity: string): readonly string[] =>
  relativesOf(memberships, entity).map(
    ({ entity: to, way }) => `${to}:${way.map(({ claim }) => (claim ? 'said' : 'ours')).join(',')}`,
  );

describe('relativesOf', () => {
  it('goes up to groups, step by step, and down to members, but never up and down again', () => {
    const memberships = graphWith([member('a', 'b'), member('b', 'top'), member('c', 'b')]);
    expect(ways(memberships, 'a')).toEqual(['b:said', 'top:said,said']);
    expect(ways(memberships, 'b')).toEqual(['top:said', 'a:said', 'c:said']);
  });

  it('prefers, of equally short ways, the one that claims lead', () => {
    const claims = [member('a', 'b'), member('a', 'c'), member('c', 'top')];
    expect(ways(graphWith(claims, { b: ['top'] }), 'a')).toContain('top:said,said');
  });

  it('does not go over what is denied, disputed, planned or only a reader’s word', () => {
    const denied = [
      member('a', 'b'),
      { ...member('a', 'b', { polarity: 'denied' }), id: 'gazette/no', source: 'gazette' },
    ];
    expect(ways(graphWith(denied), 'a')).toEqual([]);
    expect(ways(graphWith([member('a', 'b', { modality: 'planned' })]), 'a')).toEqual([]);
    expect(ways(graphWith([member('a', 'b', { part: 'comment', voice: ['miller'] })]), 'a')).toEqual([]);
  });

  it('ends in a circle too', () => {
    expect(ways(graphWith([member('a', 'b'), member('b', 'a')]), 'a')).toEqual(['b:said']);
  });
});
