const TIME = '(?: (?:in|after|before|during|since|on (?:the )?\\d)[^,?]*)?';
const END = `(?: to| off| away)?${TIME}\\?*$`;

/** Where somebody went or was taken, and nothing after that but a time: "where did they go after the siege". */
const WHERE_TO = [
  new RegExp(`^where(?:to)? (?:did|do|does) [^,?]+ (?:go|flee|escape|end up|head)${END}`, 'iu'),
  new RegExp(
    `^where(?:to)? (?:were|was|are|is|have|has|had) [^,?]+ (?:taken|sent|bus(?:s)?ed|moved|brought|transferred|evacuated|resettled|deported|gone|going|fleeing|fled|headed|heading)${END}`,
    'iu',
  ),
];

/** Whether a question asks where somebody went: claims say where something happened and who holds a place, but nobody's way. */
export function asksWhereTo(question: string): boolean {
  return WHERE_TO.some((way) => way.test(question.trim()));
}
