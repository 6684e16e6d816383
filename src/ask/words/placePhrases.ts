const DIRECTION = /^(?:the )?(north|south|east|west)(ern)? (.+)$/iu;
const SHARES = ['half', 'part', 'side'];

/** Makes the other names of things that stand by a place: of "Aleppo's rebels", "rebels of Aleppo" and "rebels in Aleppo". */
export function placedPhrases(name: string, isPlace: (name: string) => boolean): readonly string[] {
  const words = name.split(' ');
  for (let length = 1; length < words.length; length += 1) {
    const place = words
      .slice(0, length)
      .join(' ')
      .replace(/['’]s$/u, '');
    const rest = words.slice(length).join(' ');
    if (isPlace(place))
      return ['', 'the '].flatMap((the) => [`${the}${rest} of ${place}`, `${the}${rest} in ${place}`]);
  }
  return [];
}

/**
 * Other ways to name a part of a place: of "east Aleppo", "the east of Aleppo" and "the eastern half of Aleppo"; a part of
 * a city is also one "of the city".
 */
export function directionPhrases(name: string, isPlace: (name: string) => boolean): readonly string[] {
  const [, direction, ern, whole] = DIRECTION.exec(name) ?? [];
  if (direction === undefined || whole === undefined) return [];
  const wholes = ern === undefined && isPlace(whole) ? [whole, 'the city'] : [whole];
  return wholes.flatMap((each) => [
    `the ${direction} of ${each}`,
    ...SHARES.flatMap((share) => [
      `the ${direction}ern ${share} of ${each}`,
      `the ${direction} ${share} of ${each}`,
    ]),
    ...(each === whole ? [`${direction}ern ${each}`, `${direction} ${each}`] : []),
  ]);
}

const HOLDERS = [
  ['rebel', 'opposition', 'insurgent'],
  ['government', 'regime', 'army'],
];
const HOLDS = ['held', 'controlled', 'run'];

/**
 * Other ways to name a part of a place by who holds it: of "rebel-held Aleppo", "opposition-controlled Aleppo"
 * and "the rebel-held half of Aleppo".
 */
export function heldPhrases(name: string, isPlace: (name: string) => boolean): readonly string[] {
  const [, holder, whole] = /^(?:the )?(\w+)[- ]held (.+)$/iu.exec(name) ?? [];
  const holders = HOLDERS.find((each) => each.includes(holder?.toLowerCase() ?? ''));
  if (whole === undefined || holders === undefined || !isPlace(whole)) return [];
  return heldBy(holders).flatMap((held) => [
    `${held} ${whole}`,
    ...SHARES.map((share) => `${held} ${share} of ${whole}`),
  ]);
}

/**
 * Ways to name a part of a place by its direction with who holds it before them, if a name of it says so: "the
 * rebel-held east of Aleppo".
 */
export function heldDirections(phrases: readonly string[], names: readonly string[]): readonly string[] {
  if (phrases.length === 0) return [];
  const told = new Set(names.flatMap((name) => /\b(\w+)[- ]held\b/iu.exec(name)?.[1]?.toLowerCase() ?? []));
  const holders = HOLDERS.filter((each) => each.some((holder) => told.has(holder))).flat();
  return heldBy(holders).flatMap((held) =>
    phrases.map((phrase) => `${held} ${phrase.replace(/^the /u, '')}`),
  );
}

function heldBy(holders: readonly string[]): readonly string[] {
  return holders.flatMap((holder) => HOLDS.map((held) => `${holder}-${held}`));
}

const INHABITANTS = /^civilians of (.+)$/iu;
const PEOPLE = ['civilians', 'people', 'residents', 'inhabitants'];
const JOINTS = ['of', 'in', 'inside', 'living in', 'who live in', 'who lived in', 'trapped in'];

/** Other ways to name those who live in a place: of "Civilians of Aleppo", "people living in Aleppo". */
export function inhabitantPhrases(name: string, isPlace: (name: string) => boolean): readonly string[] {
  const [, place] = INHABITANTS.exec(name) ?? [];
  if (place === undefined) return [];
  const places = [place, ...directionPhrases(place, isPlace)];
  return places.flatMap((each) =>
    PEOPLE.flatMap((people) => JOINTS.map((joint) => `${people} ${joint} ${each}`)),
  );
}

/** The country by whose name a government is called, too: of "Government of Syria", "Syria". */
export function countryPhrases(name: string, isPlace: (name: string) => boolean): readonly string[] {
  const [, country] = /^government of (?:the )?(.+)$/iu.exec(name) ?? [];
  return country !== undefined && isPlace(country) ? [country] : [];
}
