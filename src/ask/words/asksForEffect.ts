const HURT = '(?:hurt|harm|weaken|damage|undermine|sap)(?:s|d|ed)?';
const DEFENCE = '(?:defen[cs]es?|defenders|cause|position|morale|unity)';
const FALL = '(?:fall|loss|defeat|collapse|end)';

/** What one thing did to another, which is no relation of claims, though their glosses may tell of it. */
const EFFECT = new RegExp(
  `\\b(?:(?:nothing|something|anything|little|much|a lot) to do with [^?,]*?(?:${FALL}|falling|fell|losing|lost)|a (?:(?:main|major|key|real|decisive) )?(?:reason|factor|cause) |contribut(?:e|es|ed|ing) to (?:the )?${FALL}|(?:infighting|attack|strife|rivalry|raids?|split)\\b[^?,]*? ${HURT}|${HURT} (?:the )?(?:[\\p{L}’'-]+ ){0,2}${DEFENCE})\\b`,
  'iu',
);

/** Whether a question asks what something did to something else: "did the infighting weaken the defence". */
export function asksForEffect(question: string): boolean {
  return EFFECT.test(question);
}
