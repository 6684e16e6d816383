import type { Answer } from '../../src/ask/ask.ts';
import { openAleppo } from '../aleppo.ts';

/** The answer to a question on the Aleppo dataset. */
export async function ask(question: string): Promise<Answer> {
  return (await openAleppo()).context.ask(question);
}
