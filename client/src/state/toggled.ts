import { chosen } from './chosen.ts';

/** What a filter's values are and mean. */
export interface Choice {
  readonly all: readonly string[];
  readonly values: readonly string[] | null;
  readonly hiddenAtFirst?: readonly string[];
}

/** A filter after one of its boxes was ticked or cleared, in the order of `all`; null when it is as at first. */
export function toggled(
  { all, values, hiddenAtFirst = [] }: Choice,
  value: string,
): readonly string[] | null {
  const before = new Set(chosen(values, all, hiddenAtFirst));
  if (!before.delete(value)) before.add(value);
  const after = all.filter((one) => before.has(one));
  const first = chosen(null, all, hiddenAtFirst);
  return after.length === first.length && after.every((one) => first.includes(one)) ? null : after;
}
