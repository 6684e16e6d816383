const GOING =
  '(?:go|goes|going|gone|taken|sent|bus(?:s)?ed|moved|brought|transferred|evacuated|resettled|deported|flee|fleeing|fled|escap(?:e|ed|ing)|run|running|end(?:ed)? up|head(?:ed|ing)?)';

/** Where somebody went or was taken, and nothing after that but a time: "where did they go after the siege". */
const WHERE_TO = new RegExp(
  `^(?:and )?where(?:to)? (?:were|was|did|do|does|are|is|have|has|had) [^,?]*\\b${GOING}(?: to| off| away)?(?: (?:in|on|after|before|during|when|once|from|by) [^,?]*)?(?:, and where to)?\\?*$`,
  'iu',
);

/** Whether a question asks where somebody went: claims say where something happened and who holds a place, but nobody's way. */
export function asksWhereTo(question: string): boolean {
  return WHERE_TO.test(question.trim());
}
