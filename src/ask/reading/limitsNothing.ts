import type { Lexicon } from '../words/lexicon.ts';
import { plainCut } from '../words/plainCut.ts';
import { questionWords } from '../words/questionWords.ts';
import { whyBound } from '../words/whyBound.ts';
import { takeTime } from './takeTime.ts';

/** Whether a text is nothing but names, as answers that are guessed at: "Nusra, ISIS or al-Qaeda?". */
export function isOfNames(text: string, lexicon: Lexicon): boolean {
  const { rest, during } = takeTime(questionWords(text, lexicon), lexicon);
  const { chunks } = plainCut(rest, lexicon);
  return during === null && chunks.length > 0 && chunks.every(({ symbol }) => 'n|&'.includes(symbol));
}

/** Whether a text names nobody and no time, lets nobody speak, and has no word that turns a meaning round. */
export function limitsNothing(text: string, lexicon: Lexicon): boolean {
  const { rest, during } = takeTime(questionWords(text, lexicon), lexicon);
  const { chunks } = plainCut(rest, lexicon);
  return (
    during === null && whyBound(chunks) === undefined && !chunks.some(({ symbol }) => 'nDA'.includes(symbol))
  );
}
