/** What was written, and what a format left out because it could not have marked it. */
export interface Tally {
  written: number;
  /** Relations of which only readers' comments speak, or claims of comments. */
  comments: number;
  /** Uncertain or merely reported ones. */
  unsure: number;
  /** Denied ones, and those that are only planned, conceivable or wanted, where a format has no way to say so. */
  untold: number;
}

/** Nothing counted yet. */
export function newTally(): Tally {
  return { written: 0, comments: 0, unsure: 0, untold: 0 };
}

/**
 * What an export must be accompanied by, in sentences: what was left out, and a word about allegations where anything was,
 * or where it was `asked` for what is usually left out.
 */
export function tallyInWords(
  { comments, unsure, untold }: Tally,
  { format, asked }: { readonly format: string; readonly asked: boolean },
): readonly string[] {
  const sentences = [
    unsure > 0 &&
      `Left out: ${counted(unsure)} uncertain or merely reported, which ${format} has no mark for (--unsure adds them).`,
    untold > 0 &&
      `Left out: ${counted(untold)} denied, or only planned, conceivable or wanted, which ${format} would show as if they held.`,
    comments > 0 &&
      `Left out: ${counted(comments)} known from readers’ comments alone (--comments adds them).`,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 && !asked ? [] : [...sentences, ALLEGATIONS];
}

/** The word about allegations that goes with what is passed on without its marks. */
export const ALLEGATIONS =
  'Some of what is claimed is an allegation against living people: pass it on with who says it, how surely, and who denies it.';

function counted(number: number): string {
  return number === 1 ? '1 that is' : `${number} that are`;
}
