import { describe, expect, it } from 'vitest';
import {
  type CellWord,
  matrixRows,
  pairsApart,
  readOrder,
  sortedRows,
  WORDS,
} from '../../client/src/state/matrixRows.ts';
import { cellInWords, cellMeaning } from '../../client/src/words/cellInWords.ts';
import { aRelation } from './aDrawing.ts';

const said = (source: string, verdict: 'ASSERTS' | 'DENIES' | 'REPORTS', partial = false) => ({
  source,
  verdict,
  partial,
  rejects: false,
});
const agreed = aRelation('crown:backs:blue', {
  sourceCount: 2,
  verdicts: [said('chronicle', 'ASSERTS'), said('gazette', 'REPORTS')],
});
const contested = aRelation('crown:backs:red', {
  status: 'DISPUTED',
  sourceCount: 2,
  verdicts: [said('chronicle', 'ASSERTS'), said('gazette', 'DENIES', true)],
});
const single = aRelation('abbey:fights:red', { sourceCount: 1, verdicts: [said('gazette', 'ASSERTS')] });
const rows = matrixRows({
  relations: [agreed, contested, single],
  sources: ['chronicle', 'gazette', 'ballad'],
  unheard: [
    { source: 'ballad', predicate: 'backs', why: 'NOT_CODED' },
    { source: 'chronicle', predicate: 'fights', why: 'TOO_EARLY' },
  ],
  nameOf: (id) => id.toUpperCase(),
});
const names = (sorted: typeof rows) => sorted.map(({ subject, object }) => `${subject} ${object}`);

describe('the rows of the matrix', () => {
  it('have a cell per source: its verdict, its silence, or why it cannot count as silent', () => {
    expect(rows.map(({ cells }) => cells.map(({ word }) => word))).toEqual([
      ['ASSERTS', 'REPORTS', 'NOT_CODED'],
      ['ASSERTS', 'DENIES', 'NOT_CODED'],
      ['TOO_EARLY', 'ASSERTS', 'SILENT'],
    ]);
    expect(rows[1]?.cells[1]?.partial).toBe(true);
  });

  it.each([
    ['disagreement', ['CROWN RED', 'CROWN BLUE', 'ABBEY RED']],
    ['sources', ['CROWN RED', 'CROWN BLUE', 'ABBEY RED']],
    ['name', ['ABBEY RED', 'CROWN BLUE', 'CROWN RED']],
    ['source:gazette', ['CROWN RED', 'ABBEY RED', 'CROWN BLUE']],
    ['source:ballad', ['ABBEY RED', 'CROWN RED', 'CROWN BLUE']],
  ] as const)('are sorted by %s', (order, expected) => {
    expect(names(sortedRows(rows, order))).toEqual(expected);
  });

  it.each<[readonly CellWord[], number]>([
    [['ASSERTS', 'REPORTS', 'SILENT'], 0],
    [['ASSERTS', 'DENIES'], 1],
    [['ASSERTS', 'REPORTS', 'REPORTS_DENIAL'], 2],
    [['MIXED'], 0],
    [['MIXED', 'ASSERTS'], 1],
    [['NOT_ACTUAL', 'DENIES'], 0],
  ])('%j count %i pairs of sources on two sides', (words, pairs) => {
    expect(pairsApart(words.map((word, index) => ({ source: `${index}`, word, partial: false })))).toBe(
      pairs,
    );
  });

  it('read their order from the address, disagreement where it names none', () => {
    expect(
      ['name', 'source:gazette', 'source:nobody', 'speed', null].map((sort) => readOrder(sort, ['gazette'])),
    ).toEqual(['name', 'source:gazette', 'disagreement', 'disagreement', 'disagreement']);
  });
});

describe('the words of the cells', () => {
  it('tell all verdicts and all reasons for none apart', () => {
    expect(new Set(WORDS.map((word) => cellInWords({ word }))).size).toBe(WORDS.length);
    expect(new Set(WORDS.map(cellMeaning)).size).toBe(WORDS.length);
  });

  it('say that a denial is partial', () => {
    expect(cellInWords({ word: 'DENIES', partial: true })).toBe('denies in part');
  });
});
