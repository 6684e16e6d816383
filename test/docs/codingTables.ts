import { compareCodings, type Comparison } from '../../src/codings/compareCodings.ts';
import { buildDataset } from '../../src/claims/buildDataset.ts';
import { readCoding } from '../../src/claims/readCoding.ts';
import { REVIEWS } from '../../src/claims/types.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { PROJECT_PATHS } from '../../src/server/projectPaths.ts';

/** The tables of docs/coding.md that follow from the data, as lists of rows. */
export interface CodingTables {
  /** Per source: claims of both coders, how many both found, and how far they agree on these. */
  readonly agreement: readonly (readonly string[])[];
  /** Per predicate: F1 in each source, and over all. */
  readonly predicates: readonly (readonly string[])[];
  /** Per source: served claims by how they were reviewed. */
  readonly reviews: readonly (readonly string[])[];
}

/** Works the tables out from the dataset and the independent codings beside its claims. */
export async function codingTables(): Promise<CodingTables> {
  const loaded = await loadDataset(PROJECT_PATHS.data);
  const dataset = buildDataset(loaded);
  const { predicates } = dataset.vocabulary;
  const comparisons = await Promise.all(
    loaded.sources.map(async ({ slug }): Promise<[string, Comparison]> => {
      const [first, second] = await Promise.all(
        ['first', 'second'].map((which) =>
          readCoding(`${PROJECT_PATHS.data}/sources/${slug}/${which}-coding.yaml`, loaded.vocabulary),
        ),
      );
      return [slug, compareCodings(first!.claims, second!.claims, predicates)];
    }),
  );
  return {
    agreement: comparisons.map(([slug, each]) => [
      slug,
      ...[each.a, each.b, each.matched].map(String),
      ...[each.f1, ...Object.values(each.alphas).map(({ alpha }) => alpha), each.kinds.jaccard].map(figure),
      `${each.voices.sameChain} of ${each.voices.pairs}`,
      `${each.alike} of ${each.matched}`,
    ]),
    predicates: predicates.map(({ id }) => {
      const rows = comparisons.map(([, each]) => each.predicates.find(({ predicate }) => predicate === id));
      const sum = (field: 'a' | 'b' | 'matched'): number =>
        rows.reduce((total, row) => total + (row?.[field] ?? 0), 0);
      const all = (2 * sum('matched')) / (sum('a') + sum('b'));
      return [id, ...rows.map((row) => figure(row?.f1 ?? null)), figure(all)];
    }),
    reviews: comparisons.map(([slug]) => {
      const claims = dataset.claims.filter(({ source }) => source === slug);
      const counts = REVIEWS.map((review) => claims.filter((claim) => claim.review === review).length);
      return [slug, `${claims.length}`, ...counts.map(String)];
    }),
  };
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(2);
}
