import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/types.ts';
import { matchCodings } from '../../src/codings/matchCodings.ts';
import { aClaim } from '../world.ts';

const symmetric = (predicate: string): boolean => predicate === 'negotiates-with';
const at = (from: number, letters = 40): Pick<Claim, 'evidence'> => ({
  evidence: [{ at: from, letters, check: 0, hash: '' }],
});

/** The pairs by local ids, and what each side has left. */
function match(a: readonly Partial<Claim>[], b: readonly Partial<Claim>[]): unknown {
  const claims = (letter: string, changes: readonly Partial<Claim>[]): Claim[] =>
    changes.map((change, index) => aClaim({ ...change, id: `${letter}${index + 1}` }));
  const { pairs, onlyA, onlyB } = matchCodings(claims('a', a), claims('b', b), symmetric);
  return [...pairs.map((pair) => `${pair.a.id}-${pair.b.id}`), ...[...onlyA, ...onlyB].map(({ id }) => id)];
}

describe('matchCodings', () => {
  it.each<[string, Partial<Claim>[], Partial<Claim>[], string[]]>([
    ['the same ends, wherever they stand', [at(0)], [at(500)], ['a1-b1']],
    ['no other predicate', [{}], [{ predicate: 'fights' }], ['a1', 'b1']],
    ['no other ends', [{}], [{ object: 'red-company' }], ['a1', 'b1']],
    ['no turned ends', [{}], [{ subject: 'blue-company', object: 'crown' }], ['a1', 'b1']],
    [
      'turned ends of a symmetric predicate',
      [{ predicate: 'negotiates-with' }],
      [{ predicate: 'negotiates-with', subject: 'blue-company', object: 'crown' }],
      ['a1-b1'],
    ],
    [
      'the state, where the other names who stands for it',
      [{ through: ['king'] }],
      [{ subject: 'king' }],
      ['a1-b1'],
    ],
    [
      'both ends by who stands for them',
      [{ predicate: 'negotiates-with', through: ['king', 'duke'] }],
      [{ predicate: 'negotiates-with', subject: 'duke', object: 'king' }],
      ['a1-b1'],
    ],
    [
      'who stands for the state at the other end of a symmetric predicate',
      [{ predicate: 'negotiates-with', subject: 'king' }],
      [{ predicate: 'negotiates-with', subject: 'blue-company', object: 'crown', through: ['king'] }],
      ['a1-b1'],
    ],
    [
      'the same passage with another polarity in the same voice',
      [at(0)],
      [{ ...at(20), polarity: 'denied' }],
      ['a1-b1'],
    ],
    ['no other polarity elsewhere', [at(0)], [{ ...at(500), polarity: 'denied' }], ['a1', 'b1']],
    ['the same passage with another voice', [at(0)], [{ ...at(20), voice: ['miller'] }], ['a1-b1']],
    ['no other voice elsewhere', [at(0)], [{ ...at(500), voice: ['miller'] }], ['a1', 'b1']],
    [
      'no denial of the author with what the author’s opponent affirms, though they share a passage',
      [at(0)],
      [{ ...at(0), polarity: 'denied', voice: ['miller'] }],
      ['a1', 'b1'],
    ],
    ['no plan with a deed elsewhere', [at(0)], [{ ...at(500), modality: 'planned' }], ['a1', 'b1']],
    ['each claim once', [at(0)], [at(0), { ...at(0), when: '2001' }], ['a1-b1', 'b2']],
  ])('takes together %s', (_, a, b, expected) => {
    expect(match(a, b)).toEqual(expected);
  });

  it('takes those that are most alike first, whatever their order', () => {
    const phases = [
      { ...at(0), when: '2001' },
      { ...at(90), when: '2003', kinds: ['weapons'] },
    ];
    expect(match(phases, [...phases].reverse())).toEqual(['a1-b2', 'a2-b1']);
  });

  it('says the same of any coding and itself', () => {
    const coding = [{}, { polarity: 'denied' }, { voice: ['miller'] }, { when: '2001' }] as const;
    expect(match(coding, coding)).toEqual(['a1-b1', 'a2-b2', 'a3-b3', 'a4-b4']);
  });
});
