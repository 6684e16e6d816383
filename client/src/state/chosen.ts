/** The values that a filter lets through: those chosen, else those that hold unless chosen otherwise. */
export function chosen(
  values: readonly string[] | null,
  all: readonly string[],
  hiddenAtFirst: readonly string[] = [],
): readonly string[] {
  return values ?? all.filter((value) => !hiddenAtFirst.includes(value));
}
