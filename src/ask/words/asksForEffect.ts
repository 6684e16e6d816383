/** Words for what one thing did to another, which is no relation of claims, though their glosses may tell of it. */
const EFFECT =
  /\b(?:hurt(?:s|ing)?|harm(?:s|ed|ing)?|weaken(?:s|ed|ing)?|damag(?:e|es|ed|ing)|undermin(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|hasten(?:s|ed|ing)?|doom(?:s|ed|ing)?)\b/iu;

/** Not where it is asked after another question: "…, and who denies that it did". */
const DENIED = /(?<!\band who )\b(?:den(?:y|ies|ied)|disput|contest|reject|refut)/iu;

/** Whether a question asks what something did to something else ("did the infighting weaken the defence"), not who denies that. */
export function asksForEffect(question: string): boolean {
  return EFFECT.test(question) && !DENIED.test(question);
}
