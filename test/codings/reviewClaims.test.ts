import { describe, expect, it } from 'vitest';
import { reviewClaims } from '../../src/codings/reviewClaims.ts';
import { aClaim } from '../world.ts';

const served = aClaim({ id: 'chronicle/served', kinds: ['weapons', 'funding'], detail: 'muskets' });
const alike = aClaim({ id: 'chronicle/x', kinds: ['funding', 'weapons'], gloss: 'In other words.' });
const differing = aClaim({ id: 'chronicle/x', kinds: ['funding'] });
const none = aClaim({ id: 'chronicle/x', object: 'league' });

describe('reviewClaims', () => {
  it.each([
    ['agreed, where every coding has it alike but for free text', [[alike], [alike]], 'agreed'],
    ['adjudicated, where one differs in a field', [[alike], [differing]], 'adjudicated'],
    ['single, where one lacks it', [[alike], [none]], 'single'],
    ['single, where it was added later', [[none], [none]], 'single'],
    ['single, where there was no other coding', [], 'single'],
  ])('says %s', (_, codings, review) => {
    expect(reviewClaims([served], codings, () => false).get('chronicle/served')).toBe(review);
  });
});
