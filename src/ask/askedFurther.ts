import type { Vocabulary } from '../claims/types.ts';
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
  const answer = toldFurther(two.second, further, grammar.lexicon.vocabulary);
  if (answer.length === 0) return result;
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

/** What came of a second question, under headings that say so: what fits it and what qualifies that, or else what stands beside it. */
function toldFurther(
  second: string,
  { reading, operation, found, beside }: Result,
  vocabulary: Vocabulary,
): readonly FoundBeside[] {
  const why = `Asked further, “${second}”, which was read as: ${readingInWords(reading, vocabulary)}`;
  const further = (side: FoundBeside): FoundBeside => ({ ...side, why: `Asked further: ${side.why}` });
  if (found.claims.length === 0) {
    const [first, ...others] = beside.slice(0, MOST_FURTHER);
    return first ? [{ ...first, why: `${why} Nothing fits it. ${first.why}` }, ...others.map(further)] : [];
  }
  const search = operation.query === 'claims' ? { filter: operation.filter } : undefined;
  const claims = found.claims.slice(0, FIRST_BESIDE);
  const qualifying = beside.filter(({ qualifies }) => qualifies).slice(0, MOST_FURTHER - 1);
  return [{ why, search, claims, answers: true, qualifies: true }, ...qualifying.map(further)];
}
