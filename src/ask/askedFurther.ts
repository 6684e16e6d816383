import type { Asker } from './asker.ts';
import { readSecond, separate } from './reading/secondQuestion.ts';
import { withoutTails } from './rewording/tails.ts';
import { claimsOf, untold } from './search/besideLists.ts';
import { FIRST_BESIDE, MOST_FURTHER, withLimitsCarried } from './search/operation.ts';
import { withoutOwnCountry } from './search/ownCountry.ts';
import type { FoundBeside, Result } from './search/result.ts';
import { runInTurn } from './search/runReading.ts';
import { readingInWords } from './telling/readingInWords.ts';

/**
 * A result with the answer to what is asked after its question, too: "whom does A back, and who leads it?". As it is where nothing is, or
 * where that is no known sentence.
 */
export async function withAskedFurther(question: string, result: Result, asker: Asker): Promise<Result> {
  if (result.operation.query !== 'claims') return result;
  const { grammar } = asker;
  const two = separate(withoutTails(question), grammar);
  const reading = two && readSecond(two, grammar);
  if (two === undefined || reading === undefined) return result;
  const carried = await withoutOwnCountry(withLimitsCarried(reading), asker.hearsay);
  const further = await runInTurn([carried], asker);
  if (further.operation.query !== 'claims') return result;
  const answer: readonly FoundBeside[] = [
    {
      why: `Asked further, “${two.second}”, which was read as: ${readingInWords(further.reading, grammar.lexicon.vocabulary)}`,
      search: { filter: further.operation.filter },
      claims: further.found.claims.slice(0, FIRST_BESIDE),
      answers: true,
      qualifies: true,
    },
    ...further.beside
      .filter(({ qualifies }) => qualifies)
      .slice(0, MOST_FURTHER - 1)
      .map((side) => ({ ...side, why: `Asked further: ${side.why}` })),
  ];
  const asked = untold(answer, result.found.claims);
  /* Where nothing is found that is not told already, the second question is named as not used. */
  if (!asked.some(({ why }) => why === answer[0]!.why)) return result;
  const unused = result.reading.unused.filter((words) => words !== two.second);
  const loose = result.reading.loose && (unused.length > 0 || result.reading.predicate === null);
  return {
    ...result,
    reading: { ...result.reading, loose, unused },
    beside: [...asked, ...untold(result.beside, claimsOf(asked))],
  };
}
