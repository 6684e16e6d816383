/** The first months of seasons, by their numbers in EDTF. */
const SEASONS: Readonly<Record<string, string>> = { '21': '03', '22': '06', '23': '09', '24': '12' };

/** What has an EDTF date in order of time, by the first day that each date names; what has none comes last. Else the order stays. */
export function byDate<Dated extends { readonly when: string | null }>(
  dated: readonly Dated[],
): readonly Dated[] {
  const days = new Map(dated.map((each) => [each, each.when === null ? Infinity : firstDay(each.when)]));
  return dated.toSorted((a, b) => {
    const [one, other] = [days.get(a)!, days.get(b)!];
    return one === other ? 0 : one - other;
  });
}

/** The first day that a date names, `20161213`, with zeros for what it leaves open; infinite where it names none. */
function firstDay(when: string): number {
  const [, year, month = '00', day = '00'] =
    /(-?\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/u.exec(when) ?? [];
  if (year === undefined) return Infinity;
  const digits = [SEASONS[month] ?? month, day].join('').replaceAll('X', '0');
  return Number(year.replaceAll('X', '0')) * 10_000 + Number(digits);
}
