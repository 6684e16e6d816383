import type { TimelineQuery } from '../generated/documents.ts';
import type { TimelineLayer } from './timelineLayers.ts';
import { type Bucket, countOf } from './timelineRows.ts';
import type { Lens } from './viewState.ts';

/** Claims per month and predicate, as the server counts them. */
export type MonthCounts = TimelineQuery['timeline'];

/** What was answered, layer by layer, and to what. */
export interface LayerAnswers {
  readonly timelines: readonly MonthCounts[];
  readonly layers: readonly TimelineLayer[];
  readonly lens: Lens;
  readonly predicates: readonly string[];
}

/**
 * Claims per month in a lens. `undated` includes what is dated more coarsely than a month, where months are
 * chosen without what is undated no more than that.
 */
export interface TimelineAnswer {
  /** That of the answer, which may be behind that of the view. */
  readonly lens: Lens;
  /** By predicate, in the order of the vocabulary, then by layer. */
  readonly buckets: readonly Bucket[];
  readonly undated: number;
  readonly coarser: number;
  /** Claims of each layer, by its id; dated or not. */
  readonly counts: ReadonlyMap<string | null, number>;
}

/** The claims of all layers together. */
export function timelineAnswer(
  { timelines, layers, lens, predicates }: LayerAnswers,
  withUndated: boolean,
): TimelineAnswer {
  const all = timelines.flatMap(({ buckets }, at) =>
    buckets.map((bucket): Bucket => ({ ...bucket, layer: layers[at]!.id })),
  );
  const apart = timelines.map(({ undated, coarser }) => (withUndated ? undated : coarser));
  return {
    lens,
    buckets: predicates.flatMap((id) => all.filter(({ predicate }) => predicate === id)),
    undated: apart.reduce((sum, count) => sum + count, 0),
    coarser: timelines.reduce((sum, { coarser }) => sum + coarser, 0),
    counts: new Map(timelines.map(({ buckets }, at) => [layers[at]!.id, countOf(buckets) + apart[at]!])),
  };
}
