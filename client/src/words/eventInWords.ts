/** What is to be told of an event's tellings. */
interface Tellings {
  readonly datesDiffer: boolean;
  readonly partiesDiffer: boolean;
  readonly tellings: readonly { readonly dates: readonly string[] }[];
}

/** In what the sources that speak of an event differ, as sentences. */
export function eventInWords({ datesDiffer, partiesDiffer, tellings }: Tellings): string {
  if (tellings.length < 2) return 'There is nothing to set beside it.';
  const dating = tellings.filter(({ dates }) => dates.length > 0).length;
  const dates = datesDiffer
    ? 'Those that date it do so differently.'
    : dating === 0
      ? 'None dates it.'
      : dating === 1
        ? 'One dates it.'
        : 'Those that date it agree on the date.';
  return `${dates} ${partiesDiffer ? 'They do not name the same parties.' : 'They name the same parties.'}`;
}
