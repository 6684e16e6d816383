import { describe, expect, it } from 'vitest';
import { verbAfter } from '../../src/claims/verbAfter.ts';

describe('verbAfter', () => {
  it.each([
    ['a singular', {}, { label: 'backs', plural: 'back' }, 'backs'],
    ['a plural', { plural: true }, { label: 'backs', plural: 'back' }, 'back'],
    ['a plural where the label does not differ', { plural: true }, { label: 'backed' }, 'backed'],
  ])('gives the label after %s', (_, subject, predicate, verb) => {
    expect(verbAfter(subject, predicate)).toBe(verb);
  });
});
