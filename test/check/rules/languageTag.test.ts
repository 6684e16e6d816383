import { describe, expect, it } from 'vitest';
import { SOURCE, problemsOf, record, source } from '../world.ts';

describe('languageTag', () => {
  it('asks for BCP 47', async () => {
    const files = {
      [SOURCE]: source({ language: 'English' }),
      'entities/state.yaml':
        record({
          id: 'russia',
          name: 'Russia',
          aliases: [
            { text: 'Россия', language: 'ru', script: 'Cyrl' },
            { text: 'Rossiya', language: 'russian', script: 'latin' },
          ],
        }) + record({ id: 'syria', name: 'Syria' }),
    };
    expect(await problemsOf('language-tag', files)).toEqual([
      'entities/state.yaml:1:124: error language-tag: The language "russian" must be a BCP 47 tag, like "en" or "ar".',
      'entities/state.yaml:1:143: error language-tag: The script "latin" must be a BCP 47 subtag, like "Arab" or "Latn".',
      'sources/report/source.yaml:3:11: error language-tag: The language "English" must be a BCP 47 tag, like "en" or "ar".',
    ]);
  });
});
