import { monthNumber } from './months.ts';

/** Claims of one predicate in one month. */
export interface Bucket {
  readonly from: string;
  readonly predicate: string;
  readonly count: number;
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

/** The rows of a timeline, earliest first; buckets come by month. */
export function timelineRows(buckets: readonly Bucket[]): readonly TimelineRow[] {
  const months = new Map<string, Bucket[]>();
  for (const bucket of buckets) months.set(bucket.from, [...(months.get(bucket.from) ?? []), bucket]);
  const rows: TimelineRow[] = [];
  let before: string | null = null;
  for (const [month, members] of months) {
    const empty = before === null ? 0 : monthNumber(month) - monthNumber(before) - 1;
    if (before !== null && empty > 0) rows.push({ type: 'gap', after: before, months: empty });
    rows.push({
      type: 'month',
      month,
      count: members.reduce((sum, { count }) => sum + count, 0),
      buckets: members,
    });
    before = month;
  }
  return rows;
}
