import type { Source, Vocabulary } from '../../src/claims/types.ts';
import type { Random } from './random.ts';

/** The first source is published on the first of these days, the last before the second: all after `LATEST_YEAR`. */
const PUBLISHED = [Date.UTC(2016, 0, 1), Date.UTC(2021, 0, 1)] as const;
const DAY = 86_400_000;
const CODED_SHARE = 0.8;

/** Sources in the order of their dates, which is that of their slugs; each is coded in full for most predicates. */
export function generateSources(
  random: Random,
  count: number,
  { predicates, genres }: Vocabulary,
): readonly Source[] {
  const days = (PUBLISHED[1] - PUBLISHED[0]) / DAY;
  return Array.from({ length: count }, (_, number) => {
    const digits = String(number).padStart(5, '0');
    const published = PUBLISHED[0] + Math.floor((number * days) / count) * DAY;
    return {
      id: `source-${digits}`,
      title: `Source ${digits}`,
      authors: [],
      date: new Date(published).toISOString().slice(0, 10),
      language: 'en',
      genre: genres[number % genres.length]!.id,
      coded: predicates.map(({ id }) => id).filter(() => random() < CODED_SHARE),
    };
  });
}
