import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, source } from '../world.ts';

describe('sourceSlug', () => {
  it('asks for the name of the folder', async () => {
    const files = { [SOURCE]: source({ id: 'reports' }) };
    expect(await problemsOf('source-slug', files)).toEqual([
      'sources/report/source.yaml:6:5: error source-slug: The id of a source is the name of its folder, "report", not "reports".',
    ]);
  });

  it('accepts the name of the folder', async () => {
    const files = { [SOURCE]: source({ id: 'report' }) };
    expect(await problemsOf('source-slug', files)).toEqual([]);
  });
});
