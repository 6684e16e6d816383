import { describe, expect, it } from 'vitest';
import { CLAIMS, SOURCE, claims, problemsOf, record, source } from '../world.ts';

describe('repeatedItem', () => {
  it('refuses what is named twice', async () => {
    const files = {
      [CLAIMS]: claims({ kinds: ['weapons', 'funding', 'weapons'] }),
      [SOURCE]: source({ coded: ['backs', 'backs'] }),
      'entities/bloc.yaml': record({ id: 'b', name: 'B', broader: ['syria', 'syria'] }),
    };
    expect(await problemsOf('repeated-item', files)).toEqual([
      'entities/bloc.yaml:1:43: error repeated-item: The field "broader" names "syria" twice.',
      'sources/report/claims.yaml:1:197: error repeated-item: The field "kinds" names "weapons" twice.',
      'sources/report/source.yaml:5:17: error repeated-item: The field "coded" names "backs" twice.',
    ]);
  });
});
