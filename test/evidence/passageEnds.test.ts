import { describe, expect, it } from 'vitest';
import { crossesNoteMarker, cutsWord } from '../../src/evidence/passageEnds.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { toLetters } from '../../src/evidence/letters.ts';

/** Asks about the passage between [ and ] of a text without those two. */
function asked(marked: string, ask: typeof cutsWord): boolean {
  const [before, passage, after] = marked.split(/[⟦⟧]/u) as [string, string, string];
  const count = (text: string): number => toLetters(text).codePoints.length;
  return ask(prepareText(before + passage + after), count(before), count(passage));
}

describe('cutsWord', () => {
  it.each([
    'the ⟦mill by the ford⟧ burned',
    '“⟦The mill burned⟧,” he said',
    'the well-⟦known mill⟧-owner',
    'He said: ⟦the mill burned⟧.”12 Then',
    'The mill burned in ⟦June 2016⟧.12 Then',
    'the mill ⟦burned⟧1 again',
    'the ‘⟦mill by the ford⟧’ burned',
    '⟦12 mills burned⟧',
    '⟦e\u0301te\u0301⟧ la',
    '⟦the whole text⟧',
  ])('finds no word cut in %j', (marked) => {
    expect(asked(marked, cutsWord)).toBe(false);
  });

  it.each([
    'the wind⟦mill by the ford⟧ burned',
    'the ⟦mill by the fo⟧rd burned',
    'the wind\u00ad⟦mill by the ford⟧ burned',
    'the ⟦mill by the wind⟧\u00admill',
    'e\u0301⟦te la mer⟧ bleue',
    'it cost 12,⟦704 coins⟧',
    'it cost 1⟦2 coins⟧',
    '⟦it cost 2⟧,704 coins',
    '⟦it cost 2⟧7 coins',
    '⟦they don⟧’t know',
    'they don’⟦t know it⟧',
    "⟦they don⟧'t know",
  ])('finds a word cut in %j', (marked) => {
    expect(asked(marked, cutsWord)).toBe(true);
  });
});

describe('crossesNoteMarker', () => {
  it.each([
    'the ⟦mill burned.”12 The ford⟧ too',
    'the ⟦mill burned,3 the ford⟧ too',
    'the ⟦mill burned.12⟧ The ford',
    'the mill burned.”⟦12 The ford⟧ too',
    'the ⟦mill burned in 2016.12 The ford⟧ too',
    'the ⟦mill burned¹² and the ford⟧ too',
    'the ⟦mill burned[12] and the ford⟧ too',
    'the ⟦mill (burned.)4—the ford⟧ too',
  ])('finds a note marker in %j', (marked) => {
    expect(asked(marked, crossesNoteMarker)).toBe(true);
  });

  it.each([
    'the ⟦mill burned⟧.”12 The ford',
    'it cost ⟦2,704 coins and 3.5 million⟧ more',
    'at ⟦10:30 on 12 June 2016, the mill⟧ burned',
    'the ⟦mill, 12 years old, burned⟧',
    'the “⟦12 mills of the ford⟧” burned',
    'the ⟦M5 and the F-16⟧ burned',
  ])('finds none in %j', (marked) => {
    expect(asked(marked, crossesNoteMarker)).toBe(false);
  });
});
