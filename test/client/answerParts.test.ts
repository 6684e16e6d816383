import { describe, expect, it } from 'vitest';
import { answerParts, claimsIn, wordsOf } from '../../client/src/state/answerParts.ts';
import { isQuestion } from '../../client/src/state/isQuestion.ts';

describe('answerParts', () => {
  it('takes an answer apart into paragraphs, points and claim ids', () => {
    const [opening, relation] = answerParts(
      'Two.\n\nA backs B:\n- X says so [s/a]; and more [s/b-1].\n- Silent: Y.',
    );
    expect(opening).toEqual({ head: [{ type: 'words', text: 'Two.' }], points: [] });
    expect(relation!.points).toHaveLength(2);
    expect(relation!.points[0]![1]).toEqual({ type: 'claim', id: 's/a' });
    expect(claimsIn(relation!)).toEqual(['s/a', 's/b-1']);
  });

  it.each([['Also said of Iran:'], ['According to X [s/a], and [s/b-1]:'], ['[s/a]'], ['']])(
    'gives the head %j back as it was written',
    (head) => {
      expect(answerParts(`${head}\n- A point [s/c].`).map(wordsOf)).toEqual([head]);
    },
  );
});

describe('isQuestion', () => {
  it.each([
    ['Zinki', false],
    ['Syrian government', false],
    ['Nour al-Din al-Zinki', false],
    ['who backed zinki', true],
    ['Zinki?', true],
    ['the backers of the Syrian government', true],
    ['what', false],
  ])('of %j is %s', (text, expected) => {
    expect(isQuestion(text)).toBe(expected);
  });
});
