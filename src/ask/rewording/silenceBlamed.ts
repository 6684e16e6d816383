const BLAMED =
  /^(?<who>who) (?:is|are|was|were|gets?|got) (?:accused of|blamed for|criticised for|criticized for|reproached for|attacked for|charged with) (?:(?:being|staying|keeping|remaining) (?:silent|quiet)|(?:his |its |their )?silence) (?:about|on|over) (?=\S)/iu;

/** Who is accused of being silent about somebody is no source that says nothing of him: not to denounce him is coded so. */
export function withSilenceBlamed(question: string): string {
  return question.replace(BLAMED, '$<who> fails to denounce ');
}
