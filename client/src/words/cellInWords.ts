import type { UnheardReason, Verdict } from '../generated/documents.ts';

type CellWord = Verdict | UnheardReason;

const LABELS: Record<CellWord, string> = {
  ASSERTS: 'says so',
  DENIES: 'denies',
  REPORTS: 'passes on',
  REPORTS_DENIAL: 'passes on a denial',
  MIXED: 'says both',
  NOT_ACTUAL: 'not as actual',
  SILENT: 'silent',
  NOT_CODED: 'not coded',
  TOO_EARLY: 'too early',
};

const MEANINGS: Record<CellWord, string> = {
  ASSERTS: 'It affirms it in its own word.',
  DENIES: 'It denies it in its own word.',
  REPORTS: 'It passes on others who affirm it, without a word of its own.',
  REPORTS_DENIAL: 'It passes on others who deny it, without a word of its own.',
  MIXED: 'It says both, or passes on both.',
  NOT_ACTUAL: 'It speaks of it only as planned, conceivable or wanted.',
  SILENT: 'It was coded for this and says nothing of it. Silence is not a denial.',
  NOT_CODED: 'It was not coded for this predicate: its silence means nothing.',
  TOO_EARLY: 'It was published before the time asked about.',
};

/** What a cell of the matrix says, in a word or two. */
export function cellInWords({
  word,
  partial = false,
}: {
  readonly word: CellWord;
  readonly partial?: boolean;
}): string {
  return word === 'DENIES' && partial ? 'denies in part' : LABELS[word];
}

/** What a word of the matrix means, as a sentence that begins with the source. */
export function cellMeaning(word: CellWord): string {
  return MEANINGS[word];
}
