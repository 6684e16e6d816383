import { monthNumber } from './months.ts';

/** Claims of one predicate in one month, of one layer of the timeline. */
export interface Bucket {
  readonly from: string;
  readonly predicate: string;
  readonly count: number;
  /** What the lens tells them from others by; null where it tells nothing apart. */
  readonly layer: string | null;
}

/** A row of the timeline: a month with claims, or the months without any between two of these. */
export type TimelineRow =
  | {
      readonly type: 'month';
      readonly month: string;
      readonly count: number;
      readonly buckets: readonly Bucket[];
    }
  | { readonly type: 'gap'; readonly after: string; readonly months: number };

/** The rows of a timeline, earliest first; in a month buckets stay in their order. */
export function timelineRows(buckets: readonly Bucket[]): readonly TimelineRow[] {
  const months = new Map<string, Bucket[]>();
  for (const bucket of buckets) {
    const members = months.get(bucket.from);
    if (members) members.push(bucket);
    else months.set(bucket.from, [bucket]);
  }
  const rows: TimelineRow[] = [];
  let before: string | null = null;
  for (const month of [...months.keys()].sort()) {
    const members = months.get(month)!;
    const empty = before === null ? 0 : monthNumber(month) - monthNumber(before) - 1;
    if (before !== null && empty > 0) rows.push({ type: 'gap', after: before, months: empty });
    rows.push({ type: 'month', month, count: countOf(members), buckets: members });
    before = month;
  }
  return rows;
}

/** The claims in some buckets. */
export function countOf(buckets: readonly Pick<Bucket, 'count'>[]): number {
  return buckets.reduce((sum, { count }) => sum + count, 0);
}

/** The lines of a month: where sources are compared one for each that has claims, as they come; else one. */
export function timelineLines(
  { buckets }: { readonly buckets: readonly Bucket[] },
  compared: boolean,
): readonly (readonly Bucket[])[] {
  if (!compared) return [buckets];
  const layers = new Set(buckets.map(({ layer }) => layer));
  return [...layers].map((one) => buckets.filter(({ layer }) => layer === one));
}
