import { positionOf } from '../../load/loadedRecord.ts';
import { didYouMean } from '../../problems/didYouMean.ts';
import { nearMisses } from '../../problems/nearMisses.ts';
import type { Problem } from '../../problems/problem.ts';
import { errorAt } from '../../problems/problemAt.ts';
import { quote } from '../../problems/quote.ts';
import type { CheckContext } from '../checkContext.ts';

/** The genre of a source is one of the vocabulary. */
export function* unknownGenre({ loaded }: CheckContext): Iterable<Problem> {
  const known = loaded.vocabulary?.value.genres?.flatMap(({ id }) => id ?? []);
  if (!known) return;
  for (const { record } of loaded.sources) {
    const genre = record?.value.genre;
    if (!record || genre === undefined || known.includes(genre)) continue;
    const near = nearMisses(genre, known);
    const message = `There is no genre ${quote(genre)}${didYouMean(near)}`;
    yield errorAt(positionOf(record, 'genre'), { rule: 'unknown-genre', message, suggestion: near[0] });
  }
}
