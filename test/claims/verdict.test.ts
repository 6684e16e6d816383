import { describe, expect, it } from 'vitest';
import { withTime } from '../withTime.ts';
import type { Claim } from '../../src/claims/types.ts';
import { verdictOf } from '../../src/claims/verdict.ts';
import { aClaim, aSource } from '../world.ts';

const timed = (claims: readonly Partial<Claim>[]) =>
  claims.map((claim, index) =>
    withTime(aClaim({ id: `chronicle/${index}`, ...claim }), aSource('chronicle')),
  );
const no = { polarity: 'denied' } as const;
const by = { voice: ['miller'] };

describe('verdictOf', () => {
  it.each<[string, readonly Partial<Claim>[], string, boolean]>([
    ['its own word affirms', [{}], 'asserts', false],
    ['its own word denies', [no], 'denies', false],
    ['its own word denies in part', [{ ...no, kinds: ['weapons'] }], 'denies', true],
    ['its own word denies in part and as a whole', [{ ...no, kinds: ['weapons'] }, no], 'denies', false],
    [
      'its own word affirms and denies in part',
      [{ kinds: ['funding'] }, { ...no, kinds: ['weapons'] }],
      'asserts',
      true,
    ],
    [
      'its own word affirms and denies the same',
      [{ kinds: ['weapons'] }, { ...no, kinds: ['weapons'] }],
      'mixed',
      true,
    ],
    [
      'its own word affirms and then denies for a later time',
      [{ when: '1999' }, { ...no, when: '2000' }],
      'asserts',
      false,
    ],
    ['others affirm', [by], 'reports', false],
    ['others affirm and it endorses them', [{ ...by, stance: 'endorses' }], 'reports', false],
    [
      'others affirm and it disputes them without a word of its own',
      [{ ...by, stance: 'disputes' }],
      'reports',
      false,
    ],
    ['others deny', [{ ...by, ...no }], 'reports-denial', false],
    ['others deny in part', [{ ...by, ...no, kinds: ['weapons'], detail: 'cannon' }], 'reports-denial', true],
    ['others affirm and others deny', [by, { voice: ['ferryman'], ...no }], 'mixed', false],
    ['its own word affirms what others deny', [{}, { ...by, ...no }], 'asserts', false],
    ['its own word denies what others affirm', [{ ...no }, { ...by, stance: 'disputes' }], 'denies', false],
    ['it speaks of a promise only', [{ modality: 'planned' }], 'not-actual', false],
    ['others speak of what should be', [{ ...by, modality: 'normative' }], 'not-actual', false],
    ['it promises what others deny', [{ modality: 'planned' }, { ...by, ...no }], 'reports-denial', false],
    ['a reader comments', [{ voice: ['gazette-commenter-1'], part: 'comment' }], 'silent', false],
    ['a note says so', [{ part: 'note' }], 'asserts', false],
    ['it says nothing', [], 'silent', false],
  ])('when %s', (_, claims, verdict, partial) => {
    expect(verdictOf(timed(claims))).toMatchObject({ verdict, partial });
  });

  it('names nothing that a denial is narrowed to where it denies the whole as well', () => {
    expect(verdictOf(timed([{ ...no, kinds: ['weapons'] }, no])).denies).toEqual([]);
  });

  it('says in words what a partial denial is narrowed to', () => {
    const denials = timed([
      { ...no, kinds: ['weapons'], detail: 'anti-aircraft weapons' },
      { ...no, event: 'spring-talks' },
    ]);
    expect(verdictOf(denials).denies).toEqual(['weapons: anti-aircraft weapons', 'in spring-talks']);
  });
});
