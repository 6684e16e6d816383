import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('webAddress', () => {
  it('refuses what is no link of the web', async () => {
    const files = { [SOURCE]: source({ url: 'javascript:alert(1)', archive: 'www.example.org' }) };
    expect(await problemsOf('web-address', files)).toEqual([
      'sources/report/source.yaml:6:6: error web-address: The field "url" must be an address with "https://" or "http://", but is "javascript:alert(1)".',
      'sources/report/source.yaml:7:10: error web-address: The field "archive" must be an address with "https://" or "http://", but is "www.example.org".',
    ]);
  });

  it('accepts links', async () => {
    const files = { [SOURCE]: source({ url: 'https://example.org/a?b=c', archive: 'http://example.org' }) };
    expect(await problemsOf('web-address', files)).toEqual([]);
  });
});
