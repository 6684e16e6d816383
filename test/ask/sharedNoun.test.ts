import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/ask/words/lexicon.ts';
import { withSharedNoun } from '../../src/ask/rewording/sharedNoun.ts';
import { openAleppo } from '../aleppo.ts';

const { dataset } = (await openAleppo()).graph;
const lexicon = buildLexicon(dataset.vocabulary, dataset.entities);

describe('withSharedNoun', () => {
  it.each([
    [
      'Who gave air cover to the Iranian, Iraqi and Lebanese militias?',
      'Who gave air cover to the Iranian militias, Iraqi militias and Lebanese militias?',
    ],
    ['Who backs Iraqi or Lebanese militias?', 'Who backs Iraqi militias or Lebanese militias?'],
  ])('says in full the names of %s', (question, full) => {
    expect(withSharedNoun(question, lexicon)).toBe(full);
  });

  it.each([
    'Did Turkey and Iraqi militias talk?',
    'Who funds and arms militias?',
    'Did Russia, Iran and Hezbollah fight rebels?',
    'Who armed Zinki and the rebels?',
  ])('leaves %s', (question) => {
    expect(withSharedNoun(question, lexicon)).toBe(question);
  });
});
