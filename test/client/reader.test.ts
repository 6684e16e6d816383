import { describe, expect, it } from 'vitest';
import { claimFilter } from '../../client/src/state/claimsShown.ts';
import { countsOf, matchText, onlyPassages } from '../../client/src/state/matchText.ts';
import { passagesOf, predicatesOf } from '../../client/src/state/passages.ts';
import { quotedFrom } from '../../client/src/state/quotedFrom.ts';
import { readerParagraphs } from '../../client/src/state/readerParagraphs.ts';
import { prepareText } from '../../src/evidence/preparedText.ts';
import { anchorAt, inventedText } from '../evidence/passages.ts';
import { aReaderClaim } from './aPassage.ts';

const TEXT = `The miller watched the ford from the old tower.

“The crown sent the blue company two carts of powder,” he said, and the harbour office knew of it before the spring talks began.
The rest is told elsewhere.`;
const TOWER = 'The miller watched the ford from the old tower';
const CARTS = 'The crown sent the blue company two carts of powder';
const SAID = 'two carts of powder,” he said, and the harbour office knew';

const claims = [
  aReaderClaim(TEXT, [SAID], { id: 'chronicle/knew', predicate: 'opposes', polarity: 'DENIED' }),
  aReaderClaim(TEXT, [CARTS, TOWER], { id: 'chronicle/arms' }),
  aReaderClaim(TEXT, [CARTS], { id: 'chronicle/pays', predicate: 'leads' }),
];
const passages = passagesOf(claims);
const idsOf = (passage: (typeof passages)[number]) => passage.claims.map(({ id }) => id);

describe('the passages of a source', () => {
  it('stand in the order of the text, each once, with every claim that rests on it', () => {
    expect(passages.map(idsOf)).toEqual([
      ['chronicle/arms'],
      ['chronicle/arms', 'chronicle/pays'],
      ['chronicle/knew'],
    ]);
    expect(predicatesOf(passages[1]!)).toEqual(['backs', 'leads']);
  });
});

describe('matchText', () => {
  it('finds passages in place, whatever quotes, case and line breaks a copy has', () => {
    const copy = TEXT.replaceAll(' ', '\n').replaceAll(/[“”]/gu, '"').toUpperCase();
    const matched = matchText(copy, passages);
    expect(countsOf(matched)).toEqual({ exact: 3, moved: 0, lost: 0 });
    const [tower] = matched.found;
    expect(copy.slice(tower!.start, tower!.end)).toBe(TOWER.toUpperCase().replaceAll(' ', '\n'));
  });

  it('finds them elsewhere, and says which are lost', () => {
    const matched = matchText(`A foreword.\n\n${TEXT.replace('old tower', 'new tower')}`, passages);
    expect(countsOf(matched)).toEqual({ exact: 0, moved: 2, lost: 1 });
    expect(matched.lost.map(idsOf)).toEqual([['chronicle/arms']]);
  });

  it('can be cut down to some claims without being looked up again', () => {
    const some = passagesOf([claims[2]!]);
    const { found, lost } = onlyPassages(matchText(TEXT, passages), some);
    expect(found.map(({ passage }) => idsOf(passage))).toEqual([['chronicle/pays']]);
    expect(lost).toEqual([]);
  });

  it('looks up 300 anchors in 60,000 letters', () => {
    const text = inventedText(900).slice(0, 66_000);
    const prepared = prepareText(text);
    const step = Math.floor((prepared.letters.codePoints.length - 200) / 300);
    const many = Array.from({ length: 300 }, (_, index) => {
      const claim = aReaderClaim(TEXT, []);
      const anchor = anchorAt(prepared, index * step, 40 + (index % 90));
      return {
        ...claim,
        evidence: [{ ...anchor, state: 'NOT_ATTACHED', quote: null, before: null, after: null }],
      } as const;
    });
    const wanted = passagesOf(many);
    const shifted = `Foreword ${text}`;
    const matched = matchText(shifted, wanted);
    expect(countsOf(matched)).toEqual({ exact: 0, moved: 300, lost: 0 });
  });
});

describe('quotedFrom', () => {
  it('gives the words of passages with their surroundings, and says which are lost', () => {
    const [tower, carts] = quotedFrom(TEXT.replace('old tower', 'new tower'))(
      claims[1]!.evidence.toReversed(),
    );
    expect(tower).toEqual({ state: 'LOST', quote: null, before: null, after: null });
    expect(carts).toMatchObject({ state: 'EXACT', quote: CARTS });
    expect(carts?.before?.endsWith('“')).toBe(true);
    expect(carts?.after?.startsWith(',” he said')).toBe(true);
  });
});

describe('claimFilter', () => {
  const relations = { drawn: [{ id: 'a:backs:b' }, { id: 'a:fights:b' }], visible: [{ id: 'a:backs:b' }] };
  const passes = (predicates: string[] | null, relation: string) =>
    claimFilter(relations, predicates)({ predicate: relation.split(':')[1]!, relation: { id: relation } });

  it('goes by what is visible, and by the predicate where a relation is not drawn', () => {
    expect(passes(null, 'a:backs:b')).toBe(true);
    expect(passes(null, 'a:fights:b')).toBe(false);
    expect(passes(null, 'a:leads:b')).toBe(true);
    expect(passes(null, 'a:cited-by:b')).toBe(false);
    expect(passes(['leads'], 'a:leads:b')).toBe(true);
    expect(passes(['backs'], 'a:leads:b')).toBe(false);
  });
});

describe('readerParagraphs', () => {
  const { found } = matchText(TEXT, passages);
  const paragraphs = readerParagraphs(TEXT, found);
  const shown = paragraphs.map(({ segments }) =>
    segments.map(({ text, covering, beginning, ending }) => [
      text,
      covering.length,
      beginning.length,
      ending.length,
    ]),
  );

  it('cut the text where passages begin and end, so that they may overlap', () => {
    expect(shown).toEqual([
      [
        [TOWER, 1, 1, 1],
        ['.', 0, 0, 0],
      ],
      [
        ['“', 0, 0, 0],
        ['The crown sent the blue company ', 1, 1, 0],
        ['two carts of powder', 2, 1, 1],
        [',” he said, and the harbour office knew', 1, 0, 1],
        [' of it before the spring talks began.\nThe rest is told elsewhere.', 0, 0, 0],
      ],
    ]);
  });

  it('put the innermost passage last', () => {
    const both = paragraphs[1]!.segments[2]!.covering.map(({ passage }) => passage.claims[0]!.id);
    expect(both).toEqual(['chronicle/arms', 'chronicle/knew']);
  });

  it('break a text without empty lines at its lines', () => {
    expect(readerParagraphs('One.\nTwo.\n', []).map(({ segments }) => segments[0]?.text)).toEqual([
      'One.',
      'Two.',
    ]);
  });

  it('carry a passage over from one paragraph to the next', () => {
    const text = `${TOWER}\n\nand beyond`;
    const start = text.indexOf('old');
    const across = { ...found[0]!, start, end: text.length };
    const segments = readerParagraphs(text, [across]).flatMap((paragraph) => paragraph.segments);
    expect(segments.map(({ text: words, covering }) => [words, covering.length])).toEqual([
      [TOWER.slice(0, start), 0],
      ['old tower', 1],
      ['and beyond', 1],
    ]);
  });

  it('are none where there is no text', () => {
    expect(readerParagraphs(' \n ', [])).toEqual([]);
  });
});
