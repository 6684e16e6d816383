import { describe, expect, it } from 'vitest';
import { summary, type SummaryParts } from '../../src/claims/summary.ts';

const parts: SummaryParts = {
  status: 'undisputed',
  verdicts: [{ verdict: 'asserts', partial: false }],
  origins: { known: 1, atMost: 1, names: ['chronicle'], sharedWorks: [] },
  disputes: { total: 0, within: 0 },
  silent: 0,
  notCoded: 0,
  tooEarly: 0,
};
const asserts = { verdict: 'asserts', partial: false } as const;
const denies = { verdict: 'denies', partial: false } as const;

describe('summary', () => {
  it.each<[Partial<SummaryParts>, string]>([
    [{}, 'said by 1 source, 1 known origin; contradicted by none'],
    [
      {
        verdicts: [asserts, asserts, asserts],
        origins: { known: 2, atMost: 2, names: ['a', 'b'], sharedWorks: [] },
        silent: 1,
        notCoded: 1,
      },
      'said by 3 sources, 2 known origins; contradicted by none; 1 silent, 1 not coded for this',
    ],
    [
      { origins: { known: 2, atMost: 4, names: ['a', 'b', 'c', 'd'], sharedWorks: [] } },
      'said by 1 source, 2 to 4 known origins; contradicted by none',
    ],
    [
      {
        origins: { known: 0, atMost: 1, names: [], sharedWorks: [] },
        status: 'reported-only',
        verdicts: [{ verdict: 'reports', partial: false }],
      },
      'passed on by 1 source, not in its own word, 0 known origins and 1 unnamed; contradicted by none',
    ],
    [
      { status: 'disputed', verdicts: [asserts, denies], disputes: { total: 1, within: 0 } },
      'said by 1 source, denied by 1 source, 1 known origin; contradicted in 1 pair of claims',
    ],
    [
      { status: 'disputed', verdicts: [denies], disputes: { total: 2, within: 2 } },
      'denied by 1 source, 1 known origin; contradicted in 2 pairs of claims, all within one source',
    ],
    [
      { verdicts: [asserts, { verdict: 'denies', partial: true }] },
      'said by 1 source, denied by 1 source in part, 1 known origin; contradicted by none as a whole, denied in part',
    ],
    [
      { status: 'denied', verdicts: [denies], tooEarly: 1 },
      'denied by 1 source, 1 known origin; 1 published too early',
    ],
    [
      { status: 'not-actual', verdicts: [{ verdict: 'not-actual', partial: false }] },
      'only planned, conceivable or wanted in 1 source, 1 known origin',
    ],
    [
      {
        status: 'reported-only',
        verdicts: [
          { verdict: 'mixed', partial: false },
          { verdict: 'reports-denial', partial: false },
        ],
      },
      'denial passed on by 1 source, affirmed and denied within 1 source, 1 known origin; contradicted by none',
    ],
    [{ status: 'no-claim', verdicts: [], silent: 2 }, 'nobody says anything of it; 2 silent'],
  ])('puts %j into words', (more, words) => {
    expect(summary({ ...parts, ...more })).toBe(words);
  });
});
