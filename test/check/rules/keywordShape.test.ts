import { describe, expect, it } from 'vitest';
import { CLAIMS, claims, problemsOf } from '../world.ts';

describe('keywordShape', () => {
  it('takes words and terms of up to three words, in any letters without case', async () => {
    const keywords = ['pretext', 'no-fly zone', 'people’s council hall', '2015', 'été', 'حلب'];
    expect(await problemsOf('keyword-shape', { [CLAIMS]: claims({ keywords }) })).toEqual([]);
  });
  it('refuses capitals, marks, spaces too many and sentences', async () => {
    for (const keyword of ['Pretext', 'why?', 'a  word', ' word', 'four words are many']) {
      const [problem, ...others] = await problemsOf('keyword-shape', {
        [CLAIMS]: claims({ keywords: ['entry', keyword] }),
      });
      expect(problem).toContain(
        `The keyword "${keyword}" is not one to 3 words in lower-case letters and digits`,
      );
      expect(others).toEqual([]);
    }
  });
});
