import { describe, expect, it } from 'vitest';
import { asksOtherwise, firstOfTwo, withoutTails } from '../../src/ask/rewording/tails.ts';

describe('what is asked after a question and told anyway', () => {
  it.each([
    ['Did Turkey arm Zinki, and who says so?', 'Did Turkey arm Zinki'],
    ['Did Turkey arm Zinki? Who denies it?', 'Did Turkey arm Zinki'],
    ['Did Turkey arm Zinki, and when?', 'Did Turkey arm Zinki'],
    ['Who held east Aleppo - do the sources agree?', 'Who held east Aleppo'],
    ['Sanctions on Syria: which sources are quoted?', 'Sanctions on Syria'],
    ['Did Turkey arm Zinki, who says so and who disputes it?', 'Did Turkey arm Zinki'],
    ['Who ran Idlib, and do the texts put it the same way?', 'Who ran Idlib'],
    ['Were there spies in Aleppo? Is it proven or only alleged?', 'Were there spies in Aleppo'],
    ['Did Turkey arm Zinki, and on whose word does that rest?', 'Did Turkey arm Zinki'],
    ['Did Turkey arm Zinki? How do we know?', 'Did Turkey arm Zinki'],
    ['Did Turkey arm Zinki, and does anyone reject that?', 'Did Turkey arm Zinki'],
    ['Did Turkey arm Zinki, and is the claim disputed?', 'Did Turkey arm Zinki'],
    ['Who cut aid to the rebels, and to what end?', 'Who cut aid to the rebels'],
    ['Turkey armed Zinki: true or denied?', 'Turkey armed Zinki'],
    ['Which sources report sanctions, and which say nothing of it?', 'Which sources report sanctions'],
    ['Who armed Zinki, and which of the sources are silent about it?', 'Who armed Zinki'],
    ['Who armed Zinki, and which texts do not mention it?', 'Who armed Zinki'],
    ['Turkey armed Zinki: does any of the sources confirm or deny it?', 'Turkey armed Zinki'],
    ['Who held east Aleppo, according to each of the sources?', 'Who held east Aleppo'],
    ['Who held east Aleppo? Compare the accounts', 'Who held east Aleppo'],
    ['Who held east Aleppo, source by source', 'Who held east Aleppo'],
  ])('is left out: %s', (question, shorter) => {
    expect(withoutTails(question)).toBe(shorter);
  });

  it.each([
    'Who backed whom?',
    'Who says so?',
    'Whom did Turkey back and when did Russia say so?',
    'Which sources?',
    'Did Turkey (not Russia) arm Zinki?',
    'Who armed Zinki, and where?',
    'Who compares the accounts?',
    'Which sources are silent on Turkey?',
    'Who armed Zinki, and which groups say nothing of Turkey?',
    'Did Russia and Turkey negotiate, and who mediated it?',
  ])('is kept where nothing or another question stands before it: %s', (question) => {
    expect(withoutTails(question)).toBe(question);
  });
});

describe('two questions in one', () => {
  it.each([
    [
      'Who refused to attend the talks, and with whom were they to talk?',
      'Who refused to attend the talks',
      'and with whom were they to talk',
    ],
    ['Did Turkey arm Zinki? Did Qatar?', 'Did Turkey arm Zinki', 'Did Qatar'],
  ])('are told apart: %s', (question, first, second) => {
    expect(firstOfTwo(question)).toMatchObject({ first, second, isQuestion: true });
  });

  it('may be a question and a sentence', () => {
    expect(firstOfTwo('Who backed the Levant Front? The accounts differ.')).toEqual({
      first: 'Who backed the Levant Front',
      second: 'The accounts differ',
      isQuestion: false,
      isApart: true,
    });
  });

  it.each([
    'Who backed the Levant Front in Aleppo?',
    'Once the buses had left, who stopped them?',
    'When Aleppo fell, who held it?',
    'According to Heller, who backed Zinki?',
  ])('are not seen in one: %s', (question) => {
    expect(firstOfTwo(question)).toBeUndefined();
  });

  it('stand in one sentence where a comma parts them', () => {
    expect(firstOfTwo('Who bombed Aleppo, when Russia intervened?')?.isApart).toBe(false);
    expect(firstOfTwo('Who bombed Aleppo? Who bombed Idlib?')?.isApart).toBe(true);
    expect(firstOfTwo('In 2016, whom did Russia bomb, and whom did Turkey bomb?')?.first).toBe(
      'In 2016, whom did Russia bomb',
    );
  });

  it('may begin with a question for a time or a place', () => {
    expect(firstOfTwo('In which city did they meet, and who led them?')?.first).toBe(
      'In which city did they meet',
    );
    expect(firstOfTwo('When was Zinki armed, and by whom was it led?')?.first).toBe('When was Zinki armed');
  });
});

describe('who says otherwise', () => {
  it.each([
    'Who held east Aleppo according to Heller, and does anyone say otherwise?',
    'Did Heller say that Turkey armed Zinki? Who denies it, and when?',
    'Who held east Aleppo according to Heller - do the sources agree?',
  ])('is asked after: %s', (question) => {
    expect(asksOtherwise(question)).toBe(true);
  });

  it.each([
    'Who held east Aleppo according to Heller, and when?',
    'Who denies that Turkey armed Zinki, and who says so?',
    'Who says otherwise?',
  ])('is not asked after: %s', (question) => {
    expect(asksOtherwise(question)).toBe(false);
  });
});
