import { describe, expect, it, vi } from 'vitest';
import { ownerOf } from '../../client/src/effects/ownerOf.ts';
import { type Library, takeCopy } from '../../client/src/effects/takeCopy.ts';
import { type GivenCopy, toldCopies, withGiven, withOutcome } from '../../client/src/state/copyOutcome.ts';
import { passagesOf } from '../../client/src/state/passages.ts';
import { copiesInWords } from '../../client/src/words/copiesInWords.ts';
import { copyInWords } from '../../client/src/words/copyInWords.ts';
import { aReaderClaim } from './aPassage.ts';

const SENTENCES = {
  chronicle: [
    'The miller watched the ford from the old tower',
    'The crown sent the blue company two carts of powder',
    'No boat crossed the river while the talks went on',
  ],
  gazette: [
    'The harbour office counted nine barges before the spring',
    'The crown sent the blue company two carts of powder',
    'The envoy would not say whose gold had paid for them',
  ],
};
type Slug = keyof typeof SENTENCES;

const textOf = (slug: Slug): string => SENTENCES[slug].join('. ');
const passagesIn = (slug: string) =>
  passagesOf([aReaderClaim(textOf(slug as Slug), SENTENCES[slug as Slug], { id: `${slug}/a` })]);
const go = new AbortController().signal;

function aLibrary(more: Partial<Library> = {}): Library {
  return {
    sources: ['chronicle', 'gazette'],
    sampleOf: async (source) => passagesIn(source).map(({ evidence }) => evidence),
    passagesOf: async (source) => passagesIn(source),
    copyOf: () => undefined,
    ...more,
  };
}

const take = (text: string, library = aLibrary()) =>
  takeCopy('copy.txt', async () => [text], library, go).then(({ outcome }) => outcome);

describe('ownerOf', () => {
  it('is the source with the most passages in a copy, not the first with one that others quote', async () => {
    expect(await ownerOf([textOf('gazette')], aLibrary(), go)).toBe('gazette');
    expect(await ownerOf([SENTENCES.gazette[0]!], aLibrary(), go)).toBe('gazette');
    expect(await ownerOf(['Something else.'], aLibrary(), go)).toBeNull();
  });

  it('is not one of which nothing but a quotation is known', async () => {
    const quoted = SENTENCES.gazette[1]!;
    const sampleOf = async (source: string) =>
      passagesOf([
        aReaderClaim(textOf('gazette'), source === 'gazette' ? SENTENCES.gazette : [quoted], {
          id: `${source}/a`,
        }),
      ]).map(({ evidence }) => evidence);
    const others = Array.from({ length: 8 }, (_, number) => `leaflet-${number}`);
    expect(await ownerOf([textOf('gazette')], { sources: [...others, 'gazette'], sampleOf }, go)).toBe(
      'gazette',
    );
  });

  it('asks some sources at a time, and none after the one that it is sure of', async () => {
    const sources = ['chronicle', ...Array.from({ length: 20 }, () => 'gazette')];
    const sampleOf = vi.fn(aLibrary().sampleOf);
    expect(await ownerOf([textOf('chronicle')], { sources, sampleOf }, go)).toBe('chronicle');
    expect(sampleOf.mock.calls.length).toBeLessThan(10);
  });
});

describe('takeCopy', () => {
  it('tells whose text a file is, and how much of it stands where it stood', async () => {
    expect(await take(textOf('chronicle'))).toEqual({
      state: 'kept',
      source: 'chronicle',
      counts: { exact: 3, moved: 0, lost: 0 },
    });
    const without = textOf('gazette').replace('nine barges', 'ten barges and more');
    expect(await take(without)).toEqual({
      state: 'kept',
      source: 'gazette',
      counts: { exact: 0, moved: 2, lost: 1 },
    });
    expect(await take('Something else.')).toEqual({ state: 'strange' });
  });

  it('leaves a copy that holds less than the one that is there', async () => {
    const library = aLibrary({ copyOf: () => ({ name: 'whole.txt', text: textOf('chronicle') }) });
    expect(await take(SENTENCES.chronicle.slice(0, 2).join('. '), library)).toEqual({
      state: 'left',
      source: 'chronicle',
      counts: { exact: 2, moved: 0, lost: 1 },
      before: 'whole.txt',
    });
    expect(await take(textOf('chronicle'), library)).toMatchObject({ state: 'kept' });
  });

  it('says why a file was not read, or not known', async () => {
    const unread = () => Promise.reject(new RangeError('“a.pdf” holds no text.'));
    expect(await takeCopy('a.pdf', unread, aLibrary(), go)).toEqual({
      outcome: { state: 'failed', why: '“a.pdf” holds no text.' },
    });
    const library = aLibrary({ sampleOf: () => Promise.reject(new Error('There was no answer.')) });
    expect(await take('A text.', library)).toEqual({
      state: 'failed',
      why: 'Nobody knows whose text “copy.txt” is, since the passages of the sources could not be asked for (There was no answer); give it again.',
    });
  });

  it('ends when the reader is left, and asks nothing more', async () => {
    const leaving = new AbortController();
    const sampleOf = vi.fn(aLibrary().sampleOf);
    const read = async () => {
      leaving.abort();
      return [textOf('chronicle')];
    };
    await expect(takeCopy('a.txt', read, aLibrary({ sampleOf }), leaving.signal)).rejects.toThrow('abort');
    expect(sampleOf).not.toHaveBeenCalled();
  });
});

describe('the list of files that were given', () => {
  const kept = { state: 'kept', source: 'gazette', counts: { exact: 3, moved: 1, lost: 0 } } as const;
  const two = withGiven(
    [],
    [
      { key: 1, name: 'a.txt' },
      { key: 2, name: 'b.pdf' },
    ],
  );
  const inWords = (list: readonly GivenCopy[]) => list.map((copy) => copyInWords(copy, () => 'the Gazette'));

  it('has a line for each, whatever became of the others', () => {
    const done = withOutcome(withOutcome(two, 1, kept), 2, { state: 'strange' });
    expect(inWords(two)).toEqual(['“a.txt” waits for its turn.', '“b.pdf” waits for its turn.']);
    expect(inWords(done)).toEqual([
      '“a.txt”, of the Gazette: 4 passages, 3 exact, 1 moved, 0 lost.',
      'No passage of any source stands in “b.pdf”: it is another text or another edition, or its words were changed on the way.',
    ]);
  });

  it('keeps what is under way when more are given', () => {
    const begun = withOutcome(withOutcome(two, 1, kept), 2, { state: 'reading' });
    expect(withGiven(begun, [{ key: 3, name: 'c.txt' }]).map(({ name }) => name)).toEqual(['b.pdf', 'c.txt']);
  });

  it('is summed up in a line', () => {
    const failed = { state: 'failed', why: '“b.pdf” holds no text.' } as const;
    expect(copiesInWords([])).toBe('');
    expect(copiesInWords(withOutcome(two, 1, kept))).toBe('1 of 2 files read.');
    expect(copiesInWords(withOutcome(two, 1, { state: 'strange' }))).toBe(
      '1 of 2 files read, 1 not recognised.',
    );
    expect(copiesInWords(withOutcome(two, 2, failed).slice(1))).toBe('0 of 1 file read, 1 failed.');
  });

  it('tells what is wrong first', () => {
    const told = toldCopies(withOutcome(two, 1, kept), 'gazette');
    expect(told.map(({ name }) => name)).toEqual(['b.pdf', 'a.txt']);
  });

  it('says nothing of a single file that was kept only where its text is the one that is shown', () => {
    const only = withOutcome(two, 1, kept).slice(0, 1);
    expect(toldCopies(only, 'gazette')).toEqual([]);
    expect(toldCopies(only, 'chronicle')).toEqual(only);
  });
});
