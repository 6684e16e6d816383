const OPENINGS =
  /^(?:who|whom|whose|what|which|when|where|how|did|does|do|is|are|was|were|has|have|according|tell|list)\b/iu;

/** Whether what was typed looks like a question rather than a name. */
export function isQuestion(text: string): boolean {
  const words = text.trim().split(/\s+/u).length;
  return text.trim().endsWith('?') || (words > 1 && OPENINGS.test(text.trim())) || words > 4;
}
